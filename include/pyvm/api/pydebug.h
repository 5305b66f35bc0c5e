/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pydebug.h, with the VM first. */
#ifndef PYVM_API_PYDEBUG_H
#define PYVM_API_PYDEBUG_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Py_BytesWarningFlag. CPython: all versions. */
PYVM_EXPORT int *PyVM_BytesWarningFlag(PyVM *vm);

/** Py_DebugFlag. CPython: all versions. */
PYVM_EXPORT int *PyVM_DebugFlag(PyVM *vm);

/** Py_DontWriteBytecodeFlag. CPython: all versions. */
PYVM_EXPORT int *PyVM_DontWriteBytecodeFlag(PyVM *vm);

/** Py_FrozenFlag. CPython: all versions. */
PYVM_EXPORT int *PyVM_FrozenFlag(PyVM *vm);

/** Py_GETENV. Never fails. CPython: all versions. */
PYVM_EXPORT char *PyVM_GETENV(PyVM *vm, const char *s);

/** Py_HashRandomizationFlag. CPython: all versions. */
PYVM_EXPORT int *PyVM_HashRandomizationFlag(PyVM *vm);

/** Py_IgnoreEnvironmentFlag. CPython: all versions. */
PYVM_EXPORT int *PyVM_IgnoreEnvironmentFlag(PyVM *vm);

/** Py_InspectFlag. CPython: all versions. */
PYVM_EXPORT int *PyVM_InspectFlag(PyVM *vm);

/** Py_InteractiveFlag. CPython: all versions. */
PYVM_EXPORT int *PyVM_InteractiveFlag(PyVM *vm);

/** Py_IsolatedFlag. CPython: all versions. */
PYVM_EXPORT int *PyVM_IsolatedFlag(PyVM *vm);

/** Py_NoSiteFlag. CPython: all versions. */
PYVM_EXPORT int *PyVM_NoSiteFlag(PyVM *vm);

/** Py_NoUserSiteDirectory. CPython: all versions. */
PYVM_EXPORT int *PyVM_NoUserSiteDirectory(PyVM *vm);

/** Py_OptimizeFlag. CPython: all versions. */
PYVM_EXPORT int *PyVM_OptimizeFlag(PyVM *vm);

/** Py_QuietFlag. CPython: all versions. */
PYVM_EXPORT int *PyVM_QuietFlag(PyVM *vm);

/** Py_UnbufferedStdioFlag. CPython: all versions. */
PYVM_EXPORT int *PyVM_UnbufferedStdioFlag(PyVM *vm);

/** Py_VerboseFlag. CPython: all versions. */
PYVM_EXPORT int *PyVM_VerboseFlag(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
