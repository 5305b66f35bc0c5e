/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's audit.h, with the VM first. */
#ifndef PYVM_API_AUDIT_H
#define PYVM_API_AUDIT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PySys_AddAuditHook. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMSys_AddAuditHook(PyVM *vm, Py_AuditHookFunction hook, void *userData);

/** PySys_Audit. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMSys_Audit(PyVM *vm, const char *event, const char *format, ...);

/**
 * PySys_AuditTuple. On error: -1, with an exception. CPython: 3.13 and newer; made from older functions in
 * 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMSys_AuditTuple(PyVM *vm, const char *event, PyObject *args);

/** PySys_AuditV. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMSys_AuditV(PyVM *vm, const char *event, const char *format, va_list arguments);

#ifdef __cplusplus
}
#endif

#endif
