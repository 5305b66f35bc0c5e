/*
 * processes.h: pseudo-processes for Python code.
 */
#ifndef PYVM_ENGINE_MODULE_PROCESSES_H
#define PYVM_ENGINE_MODULE_PROCESSES_H

#include "engine/cpython/headers.h"

/* The name of a capsule with a struct pyvm_native. */
extern const char pyvm_processes_native[];

/* Adds functions to `_pyvm`. 0, or -1 with an exception. */
int pyvm_processes_add(PyObject *module);

#endif
