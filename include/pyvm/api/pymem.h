/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pymem.h, with the VM first. */
#ifndef PYVM_API_PYMEM_H
#define PYVM_API_PYMEM_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyMem_Calloc. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT void *PyVMMem_Calloc(PyVM *vm, size_t nelem, size_t elsize);

/** PyMem_DEL. CPython: all versions. */
PYVM_EXPORT void PyVMMem_DEL(PyVM *vm, void *ptr);

/** PyMem_Del. CPython: all versions. */
PYVM_EXPORT void PyVMMem_Del(PyVM *vm, void *p);

/** PyMem_FREE. CPython: all versions. */
PYVM_EXPORT void PyVMMem_FREE(PyVM *vm, void *ptr);

/** PyMem_Free. CPython: all versions. */
PYVM_EXPORT void PyVMMem_Free(PyVM *vm, void *p);

/** PyMem_GetAllocator. CPython: all versions. */
PYVM_EXPORT void PyVMMem_GetAllocator(PyVM *vm, PyMemAllocatorDomain domain, PyMemAllocatorEx *allocator);

/** PyMem_MALLOC. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT void *PyVMMem_MALLOC(PyVM *vm, size_t size);

/** PyMem_Malloc. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT void *PyVMMem_Malloc(PyVM *vm, size_t n);

/** PyMem_REALLOC. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT void *PyVMMem_REALLOC(PyVM *vm, void *ptr, size_t size);

/** PyMem_RawCalloc. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT void *PyVMMem_RawCalloc(PyVM *vm, size_t nelem, size_t elsize);

/** PyMem_RawFree. CPython: all versions. */
PYVM_EXPORT void PyVMMem_RawFree(PyVM *vm, void *p);

/** PyMem_RawMalloc. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT void *PyVMMem_RawMalloc(PyVM *vm, size_t n);

/** PyMem_RawRealloc. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT void *PyVMMem_RawRealloc(PyVM *vm, void *p, size_t n);

/** PyMem_Realloc. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT void *PyVMMem_Realloc(PyVM *vm, void *p, size_t n);

#ifdef __cplusplus
}
#endif

#endif
