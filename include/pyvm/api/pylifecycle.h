/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pylifecycle.h, with the VM first. */
#ifndef PYVM_API_PYLIFECYCLE_H
#define PYVM_API_PYLIFECYCLE_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyOS_getsig. Never fails. CPython: all versions. */
PYVM_EXPORT PyOS_sighandler_t PyVMOS_getsig(PyVM *vm, int i);

/** PyOS_setsig. On failure: SIG_ERR, with no exception. CPython: all versions. */
PYVM_EXPORT PyOS_sighandler_t PyVMOS_setsig(PyVM *vm, int i, PyOS_sighandler_t h);

/** PyUnstable_AtExit. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMUnstable_AtExit(PyVM *vm, PyInterpreterState *interp, atexit_datacallbackfunc func, void *data);

/** Py_AtExit. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVM_AtExit(PyVM *vm, void (*func)(void));

/** Py_FdIsInteractive. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_FdIsInteractive(PyVM *vm, FILE *fp, const char *filename);

/** Py_GetBuildInfo. Never fails. CPython: all versions. */
PYVM_EXPORT const char *PyVM_GetBuildInfo(PyVM *vm);

/** Py_GetCompiler. Never fails. CPython: all versions. */
PYVM_EXPORT const char *PyVM_GetCompiler(PyVM *vm);

/** Py_GetCopyright. Never fails. CPython: all versions. */
PYVM_EXPORT const char *PyVM_GetCopyright(PyVM *vm);

/** Py_GetExecPrefix. On failure: NULL, with no exception. CPython: 3.11 to 3.14. Deprecated in 3.13 to 3.14. */
PYVM_EXPORT wchar_t *PyVM_GetExecPrefix(PyVM *vm);

/** Py_GetPath. On failure: NULL, with no exception. CPython: 3.11 to 3.14. Deprecated in 3.13 to 3.14. */
PYVM_EXPORT wchar_t *PyVM_GetPath(PyVM *vm);

/** Py_GetPlatform. Never fails. CPython: all versions. */
PYVM_EXPORT const char *PyVM_GetPlatform(PyVM *vm);

/** Py_GetPrefix. On failure: NULL, with no exception. CPython: 3.11 to 3.14. Deprecated in 3.13 to 3.14. */
PYVM_EXPORT wchar_t *PyVM_GetPrefix(PyVM *vm);

/**
 * Py_GetProgramFullPath. On failure: NULL, with no exception. CPython: 3.11 to 3.14. Deprecated in 3.13 to
 * 3.14.
 */
PYVM_EXPORT wchar_t *PyVM_GetProgramFullPath(PyVM *vm);

/** Py_GetProgramName. On failure: NULL, with no exception. CPython: 3.11 to 3.14. Deprecated in 3.13 to 3.14. */
PYVM_EXPORT wchar_t *PyVM_GetProgramName(PyVM *vm);

/** Py_GetPythonHome. On failure: NULL, with no exception. CPython: 3.11 to 3.14. Deprecated in 3.13 to 3.14. */
PYVM_EXPORT wchar_t *PyVM_GetPythonHome(PyVM *vm);

/** Py_GetVersion. Never fails. CPython: all versions. */
PYVM_EXPORT const char *PyVM_GetVersion(PyVM *vm);

/** Py_IsFinalizing. Never fails. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12. */
PYVM_EXPORT int PyVM_IsFinalizing(PyVM *vm);

/**
 * Py_SetStandardStreamEncoding. On failure: -1, with no exception. CPython: 3.11 to 3.12. Deprecated in 3.11
 * to 3.12.
 */
PYVM_EXPORT int PyVM_SetStandardStreamEncoding(PyVM *vm, const char *encoding, const char *errors);

/** Py_Version. Returns the value. CPython: all versions. */
PYVM_EXPORT unsigned long PyVM_Version(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
