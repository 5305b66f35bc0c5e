/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pyhash.h, with the VM first. */
#ifndef PYVM_API_PYHASH_H
#define PYVM_API_PYHASH_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyHash_GetFuncDef. Never fails. CPython: all versions. */
PYVM_EXPORT PyHash_FuncDef *PyVMHash_GetFuncDef(PyVM *vm);

/** PyObject_GenericHash. Never fails. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12. */
PYVM_EXPORT Py_hash_t PyVMObject_GenericHash(PyVM *vm, PyObject *obj);

/** Py_HashBuffer. Never fails. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13. */
PYVM_EXPORT Py_hash_t PyVM_HashBuffer(PyVM *vm, const void *ptr, Py_ssize_t len);

/** Py_HashPointer. Never fails. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12. */
PYVM_EXPORT Py_hash_t PyVM_HashPointer(PyVM *vm, const void *ptr);

#ifdef __cplusplus
}
#endif

#endif
