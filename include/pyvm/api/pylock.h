/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pylock.h, with the VM first. */
#ifndef PYVM_API_PYLOCK_H
#define PYVM_API_PYLOCK_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyMutex_IsLocked. Never fails. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMMutex_IsLocked(PyVM *vm, PyMutex *m);

/** PyMutex_Lock. CPython: 3.13 and newer. */
PYVM_EXPORT void PyVMMutex_Lock(PyVM *vm, PyMutex *m);

/** PyMutex_Unlock. CPython: 3.13 and newer. */
PYVM_EXPORT void PyVMMutex_Unlock(PyVM *vm, PyMutex *m);

#ifdef __cplusplus
}
#endif

#endif
