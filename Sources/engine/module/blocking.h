/*
 * blocking.h: see blocking.c.
 */
#ifndef PYVM_ENGINE_MODULE_BLOCKING_H
#define PYVM_ENGINE_MODULE_BLOCKING_H

#include "engine/cpython/headers.h"

/* Adds pyvm.blocking to the module. 0, or -1 with an exception. */
int pyvm_blocking_add(PyObject *module);

#endif
