/*
 * function.h: makes Python callables out of C functions.
 */
#ifndef PYVM_ENGINE_FUNCTION_H
#define PYVM_ENGINE_FUNCTION_H

#include "engine/cpython/headers.h"

#include "contract/engine.h"

/* Needs a current state: a new reference, or NULL with an exception; `free` is called if NULL. */
PyObject *pyvm_function(const pyvm_callable *callable);

/* Is the object such a callable? */
bool pyvm_function_is_one(PyObject *object);

/* By what other interpreters have the function, which goes on to hold it; NULL, without an exception: they have not. */
pyvm_block *pyvm_function_block(PyObject *object);

#endif
