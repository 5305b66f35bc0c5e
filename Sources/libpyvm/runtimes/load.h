/*
 * load.h: loads libpythons with their engines, into the process's own namespace or into one of their own.
 */
#ifndef PYVM_RUNTIMES_LOAD_H
#define PYVM_RUNTIMES_LOAD_H

#include <stdbool.h>

#include "libpyvm/state/python.h"
#include "libpyvm/state/runtime.h"

/*
 * Loads a libpython globally, where extension modules look for its symbols, and its engine. False with the error noted.
 */
bool pyvm_load_globally(pyvm_runtime *runtime, const pyvm_python *python, const char *function);

/* Loads a private copy of both. PYVM_OK, or the error that it has noted; PYVM_ERROR_COPIES: no further copy fits. */
int pyvm_load_copy(pyvm_runtime *runtime, const pyvm_python *python, const char *function);

#endif
