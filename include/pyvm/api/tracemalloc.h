/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's tracemalloc.h, with the VM first. */
#ifndef PYVM_API_TRACEMALLOC_H
#define PYVM_API_TRACEMALLOC_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyTraceMalloc_Track. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMTraceMalloc_Track(PyVM *vm, unsigned int domain, uintptr_t ptr, size_t size);

/** PyTraceMalloc_Untrack. On failure: -2, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMTraceMalloc_Untrack(PyVM *vm, unsigned int domain, uintptr_t ptr);

#ifdef __cplusplus
}
#endif

#endif
