/*
 * pool.h: _pyvm.Pool: a pool of VMs.
 */
#ifndef PYVM_ENGINE_MODULE_POOL_H
#define PYVM_ENGINE_MODULE_POOL_H

#include "engine/cpython/headers.h"

/* Adds it to `_pyvm`. 0, or -1 with an exception. */
int pyvm_pool_add(PyObject *module);

#endif
