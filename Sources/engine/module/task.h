/*
 * task.h: _pyvm.Task: a task of a pool.
 */
#ifndef PYVM_ENGINE_MODULE_TASK_H
#define PYVM_ENGINE_MODULE_TASK_H

#include "engine/cpython/headers.h"

/* Adds it to `_pyvm`. 0, or -1 with an exception. */
int pyvm_task_add(PyObject *module);

#endif
