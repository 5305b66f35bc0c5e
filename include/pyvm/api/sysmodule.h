/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's sysmodule.h, with the VM first. */
#ifndef PYVM_API_SYSMODULE_H
#define PYVM_API_SYSMODULE_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PySys_AddWarnOption. CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12. */
PYVM_EXPORT void PyVMSys_AddWarnOption(PyVM *vm, const wchar_t *s);

/** PySys_AddWarnOptionUnicode. CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12. */
PYVM_EXPORT void PyVMSys_AddWarnOptionUnicode(PyVM *vm, PyObject *unicode);

/** PySys_AddXOption. CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12. */
PYVM_EXPORT void PyVMSys_AddXOption(PyVM *vm, const wchar_t *s);

/** PySys_FormatStderr. CPython: all versions. */
PYVM_EXPORT void PyVMSys_FormatStderr(PyVM *vm, const char *format, ...);

/** PySys_FormatStderrV. CPython: all versions. */
PYVM_EXPORT void PyVMSys_FormatStderrV(PyVM *vm, const char *format, va_list arguments);

/** PySys_FormatStdout. CPython: all versions. */
PYVM_EXPORT void PyVMSys_FormatStdout(PyVM *vm, const char *format, ...);

/** PySys_FormatStdoutV. CPython: all versions. */
PYVM_EXPORT void PyVMSys_FormatStdoutV(PyVM *vm, const char *format, va_list arguments);

/**
 * PySys_GetAttr. Returns a new reference. On error: NULL, with an exception. CPython: 3.15 and newer; made
 * from older functions in 3.11 to 3.14.
 */
PYVM_EXPORT PyObject *PyVMSys_GetAttr(PyVM *vm, PyObject *name);

/**
 * PySys_GetAttrString. Returns a new reference. On error: NULL, with an exception. CPython: 3.15 and newer;
 * made from older functions in 3.11 to 3.14.
 */
PYVM_EXPORT PyObject *PyVMSys_GetAttrString(PyVM *vm, const char *name);

/** PySys_GetObject. Returns a borrowed reference. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMSys_GetObject(PyVM *vm, const char *name);

/**
 * PySys_GetOptionalAttr. On error: -1, with an exception. Stores a new reference in result. CPython: 3.15 and
 * newer; made from older functions in 3.11 to 3.14.
 */
PYVM_EXPORT int PyVMSys_GetOptionalAttr(PyVM *vm, PyObject *name, PyObject **result);

/**
 * PySys_GetOptionalAttrString. On error: -1, with an exception. Stores a new reference in result. CPython:
 * 3.15 and newer; made from older functions in 3.11 to 3.14.
 */
PYVM_EXPORT int PyVMSys_GetOptionalAttrString(PyVM *vm, const char *name, PyObject **result);

/** PySys_GetXOptions. Returns a borrowed reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMSys_GetXOptions(PyVM *vm);

/** PySys_HasWarnOptions. Never fails. CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12. */
PYVM_EXPORT int PyVMSys_HasWarnOptions(PyVM *vm);

/** PySys_ResetWarnOptions. CPython: 3.11 to 3.14. Deprecated in 3.13 to 3.14. */
PYVM_EXPORT void PyVMSys_ResetWarnOptions(PyVM *vm);

/** PySys_SetArgv. CPython: all versions. Deprecated in all versions. */
PYVM_EXPORT void PyVMSys_SetArgv(PyVM *vm, int arg1, wchar_t **arg2);

/** PySys_SetArgvEx. CPython: all versions. Deprecated in all versions. */
PYVM_EXPORT void PyVMSys_SetArgvEx(PyVM *vm, int arg1, wchar_t **arg2, int updatepath);

/** PySys_SetObject. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMSys_SetObject(PyVM *vm, const char *name, PyObject *v);

/** PySys_SetPath. CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12. */
PYVM_EXPORT void PyVMSys_SetPath(PyVM *vm, const wchar_t *path);

/** PySys_WriteStderr. CPython: all versions. */
PYVM_EXPORT void PyVMSys_WriteStderr(PyVM *vm, const char *format, ...);

/** PySys_WriteStderrV. CPython: all versions. */
PYVM_EXPORT void PyVMSys_WriteStderrV(PyVM *vm, const char *format, va_list arguments);

/** PySys_WriteStdout. CPython: all versions. */
PYVM_EXPORT void PyVMSys_WriteStdout(PyVM *vm, const char *format, ...);

/** PySys_WriteStdoutV. CPython: all versions. */
PYVM_EXPORT void PyVMSys_WriteStdoutV(PyVM *vm, const char *format, va_list arguments);

#ifdef __cplusplus
}
#endif

#endif
