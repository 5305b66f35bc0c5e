/*
 * shared_function.h: C functions of the program that several interpreters have.
 */
#ifndef PYVM_ENGINE_MODULE_SHARED_FUNCTION_H
#define PYVM_ENGINE_MODULE_SHARED_FUNCTION_H

#include "engine/cpython/headers.h"

/* Adds functions and a type to `_pyvm`. 0, or -1 with an exception. */
int pyvm_shared_function_add(PyObject *module);

#endif
