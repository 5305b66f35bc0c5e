/*
 * look.h: looks at a libpython without keeping it.
 */
#ifndef PYVM_FIND_LOOK_H
#define PYVM_FIND_LOOK_H

#include <stdbool.h>

#include "libpyvm/state/python.h"

/*
 * Looks at a libpython: fills in version and python. False with the error noted for `function`.
 * A library that is loaded globally, or into a namespace, cannot be taken back; this one can.
 */
bool pyvm_look_at_library(pyvm_python *python, const char *function);

/* The same for the libpython whose symbols the process shows already. */
bool pyvm_look_at_present(pyvm_python *python, const char *function);

#endif
