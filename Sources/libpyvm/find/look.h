/*
 * look.h: looks at a libpython without keeping it.
 */
#ifndef PYVM_FIND_LOOK_H
#define PYVM_FIND_LOOK_H

#include <stdbool.h>

#include "libpyvm/state/python.h"

/*
 * Looks at a libpython: fills in version and python. False with the error noted for `function`.
 * It loads the library in a way that can be undone, and unloads it again.
 */
bool pyvm_look_at_library(pyvm_python *python, const char *function);

/* The same for the libpython whose symbols are global in the process already. */
bool pyvm_look_at_present(pyvm_python *python, const char *function);

#endif
