/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's extra.h, with the VM first. */
#ifndef PYVM_API_EXTRA_H
#define PYVM_API_EXTRA_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyList_GET_SIZE. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMList_GET_SIZE(PyVM *vm, PyObject *op);

/** PyList_SetHook. CPython: all versions. */
PYVM_EXPORT void PyVMList_SetHook(PyVM *vm, int (*hook)(void *), void *argument);

#ifdef __cplusplus
}
#endif

#endif
