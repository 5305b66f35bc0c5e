/*
 * semaphore.h: _pyvm.Semaphore: a sem_t that the VMs of this process share.
 */
#ifndef PYVM_ENGINE_MODULE_SEMAPHORE_H
#define PYVM_ENGINE_MODULE_SEMAPHORE_H

#include "engine/cpython/headers.h"

/* Adds the type to `_pyvm`. 0, or -1 with an exception. */
int pyvm_semaphore_add(PyObject *module);

#endif
