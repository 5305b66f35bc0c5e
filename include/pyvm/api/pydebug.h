/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pydebug.h, with the VM first. */
#ifndef PYVM_API_PYDEBUG_H
#define PYVM_API_PYDEBUG_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Py_BytesWarningFlag. Returns the address of the variable, which all VMs of the process share. CPython: all
 * versions.
 */
PYVM_EXPORT int *PyVM_BytesWarningFlag(PyVM *vm);

/**
 * Py_DebugFlag. Returns the address of the variable, which all VMs of the process share. CPython: all
 * versions.
 */
PYVM_EXPORT int *PyVM_DebugFlag(PyVM *vm);

/**
 * Py_DontWriteBytecodeFlag. Returns the address of the variable, which all VMs of the process share. CPython:
 * all versions.
 */
PYVM_EXPORT int *PyVM_DontWriteBytecodeFlag(PyVM *vm);

/**
 * Py_FrozenFlag. Returns the address of the variable, which all VMs of the process share. CPython: all
 * versions.
 */
PYVM_EXPORT int *PyVM_FrozenFlag(PyVM *vm);

/** Py_GETENV. Never fails. CPython: all versions. */
PYVM_EXPORT char *PyVM_GETENV(PyVM *vm, const char *s);

/**
 * Py_HashRandomizationFlag. Returns the address of the variable, which all VMs of the process share. CPython:
 * all versions.
 */
PYVM_EXPORT int *PyVM_HashRandomizationFlag(PyVM *vm);

/**
 * Py_IgnoreEnvironmentFlag. Returns the address of the variable, which all VMs of the process share. CPython:
 * all versions.
 */
PYVM_EXPORT int *PyVM_IgnoreEnvironmentFlag(PyVM *vm);

/**
 * Py_InspectFlag. Returns the address of the variable, which all VMs of the process share. CPython: all
 * versions.
 */
PYVM_EXPORT int *PyVM_InspectFlag(PyVM *vm);

/**
 * Py_InteractiveFlag. Returns the address of the variable, which all VMs of the process share. CPython: all
 * versions.
 */
PYVM_EXPORT int *PyVM_InteractiveFlag(PyVM *vm);

/**
 * Py_IsolatedFlag. Returns the address of the variable, which all VMs of the process share. CPython: all
 * versions.
 */
PYVM_EXPORT int *PyVM_IsolatedFlag(PyVM *vm);

/**
 * Py_NoSiteFlag. Returns the address of the variable, which all VMs of the process share. CPython: all
 * versions.
 */
PYVM_EXPORT int *PyVM_NoSiteFlag(PyVM *vm);

/**
 * Py_NoUserSiteDirectory. Returns the address of the variable, which all VMs of the process share. CPython:
 * all versions.
 */
PYVM_EXPORT int *PyVM_NoUserSiteDirectory(PyVM *vm);

/**
 * Py_OptimizeFlag. Returns the address of the variable, which all VMs of the process share. CPython: all
 * versions.
 */
PYVM_EXPORT int *PyVM_OptimizeFlag(PyVM *vm);

/**
 * Py_QuietFlag. Returns the address of the variable, which all VMs of the process share. CPython: all
 * versions.
 */
PYVM_EXPORT int *PyVM_QuietFlag(PyVM *vm);

/**
 * Py_UnbufferedStdioFlag. Returns the address of the variable, which all VMs of the process share. CPython:
 * all versions.
 */
PYVM_EXPORT int *PyVM_UnbufferedStdioFlag(PyVM *vm);

/**
 * Py_VerboseFlag. Returns the address of the variable, which all VMs of the process share. CPython: all
 * versions.
 */
PYVM_EXPORT int *PyVM_VerboseFlag(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
