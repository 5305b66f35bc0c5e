/*
 * processes.h: pseudo-processes for Python code.
 */
#ifndef PYVM_ENGINE_MODULE_PROCESSES_H
#define PYVM_ENGINE_MODULE_PROCESSES_H

#include "engine/cpython/headers.h"

#include "contract/processes.h"

/*
 * Of process_begin, and its parcel of state: the pid, if it begins with what the parcel says, and runs a C program's
 * function, or what is in the parcel, if `native` is NULL. -1 with an exception: the child is the capsule's as before.
 */
int pyvm_processes_go(PyObject *child, PyObject *parcel, const struct pyvm_native *native);

/* Adds functions to `_pyvm`. 0, or -1 with an exception. */
int pyvm_processes_add(PyObject *module);

#endif
