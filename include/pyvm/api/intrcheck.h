/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's intrcheck.h, with the VM first. */
#ifndef PYVM_API_INTRCHECK_H
#define PYVM_API_INTRCHECK_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyOS_AfterFork_Parent. CPython: all versions. */
PYVM_EXPORT void PyVMOS_AfterFork_Parent(PyVM *vm);

/** PyOS_BeforeFork. CPython: all versions. */
PYVM_EXPORT void PyVMOS_BeforeFork(PyVM *vm);

/** PyOS_InterruptOccurred. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMOS_InterruptOccurred(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
