/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's longobject.h, with the VM first. */
#ifndef PYVM_API_LONGOBJECT_H
#define PYVM_API_LONGOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyLongWriter_Create. On error: NULL, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT PyLongWriter *PyVMLongWriter_Create(PyVM *vm, int negative, Py_ssize_t ndigits, void **digits);

/** PyLongWriter_Discard. CPython: 3.14 and newer. */
PYVM_EXPORT void PyVMLongWriter_Discard(PyVM *vm, PyLongWriter *writer);

/** PyLongWriter_Finish. Returns a new reference. On error: NULL, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT PyObject *PyVMLongWriter_Finish(PyVM *vm, PyLongWriter *writer);

/** PyLong_AS_LONG. Never fails. CPython: all versions. */
PYVM_EXPORT long PyVMLong_AS_LONG(PyVM *vm, PyObject *obj);

/** PyLong_AsDouble. On error: -1.0, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT double PyVMLong_AsDouble(PyVM *vm, PyObject *pylong);

/**
 * PyLong_AsInt. On error: -1, which may be a result too: ask PyVMErr_Occurred. CPython: 3.13 and newer; made
 * from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMLong_AsInt(PyVM *vm, PyObject *obj);

/**
 * PyLong_AsInt32. On error: -1, with an exception. CPython: 3.14 and newer; made from older functions in 3.11
 * to 3.13.
 */
PYVM_EXPORT int PyVMLong_AsInt32(PyVM *vm, PyObject *obj, int32_t *value);

/**
 * PyLong_AsInt64. On error: -1, with an exception. CPython: 3.14 and newer; made from older functions in 3.11
 * to 3.13.
 */
PYVM_EXPORT int PyVMLong_AsInt64(PyVM *vm, PyObject *obj, int64_t *value);

/** PyLong_AsLong. On error: -1, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT long PyVMLong_AsLong(PyVM *vm, PyObject *obj);

/**
 * PyLong_AsLongAndOverflow. On error: -1, which may be a result too: ask PyVMErr_Occurred. CPython: all
 * versions.
 */
PYVM_EXPORT long PyVMLong_AsLongAndOverflow(PyVM *vm, PyObject *obj, int *overflow);

/** PyLong_AsLongLong. On error: -1, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT long long PyVMLong_AsLongLong(PyVM *vm, PyObject *obj);

/**
 * PyLong_AsLongLongAndOverflow. On error: -1, which may be a result too: ask PyVMErr_Occurred. CPython: all
 * versions.
 */
PYVM_EXPORT long long PyVMLong_AsLongLongAndOverflow(PyVM *vm, PyObject *obj, int *overflow);

/** PyLong_AsNativeBytes. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT Py_ssize_t PyVMLong_AsNativeBytes(PyVM *vm, PyObject *pylong, void *buffer, Py_ssize_t n_bytes, int flags);

/** PyLong_AsPid. On error: -1, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT pid_t PyVMLong_AsPid(PyVM *vm, PyObject *pid);

/** PyLong_AsSize_t. On error: -1, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT size_t PyVMLong_AsSize_t(PyVM *vm, PyObject *pylong);

/** PyLong_AsSsize_t. On error: -1, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMLong_AsSsize_t(PyVM *vm, PyObject *pylong);

/**
 * PyLong_AsUInt32. On error: -1, with an exception. CPython: 3.14 and newer; made from older functions in
 * 3.11 to 3.13.
 */
PYVM_EXPORT int PyVMLong_AsUInt32(PyVM *vm, PyObject *obj, uint32_t *value);

/**
 * PyLong_AsUInt64. On error: -1, with an exception. CPython: 3.14 and newer; made from older functions in
 * 3.11 to 3.13.
 */
PYVM_EXPORT int PyVMLong_AsUInt64(PyVM *vm, PyObject *obj, uint64_t *value);

/**
 * PyLong_AsUnsignedLong. On error: -1, which may be a result too: ask PyVMErr_Occurred. CPython: all
 * versions.
 */
PYVM_EXPORT unsigned long PyVMLong_AsUnsignedLong(PyVM *vm, PyObject *pylong);

/**
 * PyLong_AsUnsignedLongLong. On error: -1, which may be a result too: ask PyVMErr_Occurred. CPython: all
 * versions.
 */
PYVM_EXPORT unsigned long long PyVMLong_AsUnsignedLongLong(PyVM *vm, PyObject *pylong);

/**
 * PyLong_AsUnsignedLongLongMask. On error: -1, which may be a result too: ask PyVMErr_Occurred. CPython: all
 * versions.
 */
PYVM_EXPORT unsigned long long PyVMLong_AsUnsignedLongLongMask(PyVM *vm, PyObject *obj);

/**
 * PyLong_AsUnsignedLongMask. On error: -1, which may be a result too: ask PyVMErr_Occurred. CPython: all
 * versions.
 */
PYVM_EXPORT unsigned long PyVMLong_AsUnsignedLongMask(PyVM *vm, PyObject *obj);

/** PyLong_AsVoidPtr. On error: NULL, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT void *PyVMLong_AsVoidPtr(PyVM *vm, PyObject *pylong);

/** PyLong_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMLong_Check(PyVM *vm, PyObject *p);

/** PyLong_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMLong_CheckExact(PyVM *vm, PyObject *p);

/** PyLong_Export. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMLong_Export(PyVM *vm, PyObject *obj, PyLongExport *export_long);

/** PyLong_FreeExport. CPython: 3.14 and newer. */
PYVM_EXPORT void PyVMLong_FreeExport(PyVM *vm, PyLongExport *export_long);

/** PyLong_FromDouble. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMLong_FromDouble(PyVM *vm, double v);

/**
 * PyLong_FromInt32. Returns a new reference. On error: NULL, with an exception. CPython: 3.14 and newer; made
 * from older functions in 3.11 to 3.13.
 */
PYVM_EXPORT PyObject *PyVMLong_FromInt32(PyVM *vm, int32_t value);

/**
 * PyLong_FromInt64. Returns a new reference. On error: NULL, with an exception. CPython: 3.14 and newer; made
 * from older functions in 3.11 to 3.13.
 */
PYVM_EXPORT PyObject *PyVMLong_FromInt64(PyVM *vm, int64_t value);

/** PyLong_FromLong. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMLong_FromLong(PyVM *vm, long v);

/** PyLong_FromLongLong. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMLong_FromLongLong(PyVM *vm, long long v);

/**
 * PyLong_FromNativeBytes. Returns a new reference. On error: NULL, with an exception. CPython: 3.13 and
 * newer.
 */
PYVM_EXPORT PyObject *PyVMLong_FromNativeBytes(PyVM *vm, const void *buffer, size_t n_bytes, int flags);

/** PyLong_FromPid. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMLong_FromPid(PyVM *vm, pid_t pid);

/** PyLong_FromSize_t. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMLong_FromSize_t(PyVM *vm, size_t v);

/** PyLong_FromSsize_t. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMLong_FromSsize_t(PyVM *vm, Py_ssize_t v);

/** PyLong_FromString. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMLong_FromString(PyVM *vm, const char *str, char **pend, int base);

/**
 * PyLong_FromUInt32. Returns a new reference. On error: NULL, with an exception. CPython: 3.14 and newer;
 * made from older functions in 3.11 to 3.13.
 */
PYVM_EXPORT PyObject *PyVMLong_FromUInt32(PyVM *vm, uint32_t value);

/**
 * PyLong_FromUInt64. Returns a new reference. On error: NULL, with an exception. CPython: 3.14 and newer;
 * made from older functions in 3.11 to 3.13.
 */
PYVM_EXPORT PyObject *PyVMLong_FromUInt64(PyVM *vm, uint64_t value);

/**
 * PyLong_FromUnicodeObject. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMLong_FromUnicodeObject(PyVM *vm, PyObject *u, int base);

/** PyLong_FromUnsignedLong. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMLong_FromUnsignedLong(PyVM *vm, unsigned long v);

/**
 * PyLong_FromUnsignedLongLong. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMLong_FromUnsignedLongLong(PyVM *vm, unsigned long long v);

/**
 * PyLong_FromUnsignedNativeBytes. Returns a new reference. On error: NULL, with an exception. CPython: 3.13
 * and newer.
 */
PYVM_EXPORT PyObject *PyVMLong_FromUnsignedNativeBytes(PyVM *vm, const void *buffer, size_t n_bytes, int flags);

/** PyLong_FromVoidPtr. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMLong_FromVoidPtr(PyVM *vm, void *p);

/** PyLong_GetInfo. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMLong_GetInfo(PyVM *vm);

/** PyLong_GetNativeLayout. Never fails. CPython: 3.14 and newer. */
PYVM_EXPORT const PyLongLayout *PyVMLong_GetNativeLayout(PyVM *vm);

/**
 * PyLong_GetSign. On error: -1, with an exception. CPython: 3.14 and newer; made from older functions in 3.11
 * to 3.13.
 */
PYVM_EXPORT int PyVMLong_GetSign(PyVM *vm, PyObject *obj, int *sign);

/**
 * PyLong_IsNegative. On error: -1, with an exception. CPython: 3.14 and newer; made from older functions in
 * 3.11 to 3.13.
 */
PYVM_EXPORT int PyVMLong_IsNegative(PyVM *vm, PyObject *obj);

/**
 * PyLong_IsPositive. On error: -1, with an exception. CPython: 3.14 and newer; made from older functions in
 * 3.11 to 3.13.
 */
PYVM_EXPORT int PyVMLong_IsPositive(PyVM *vm, PyObject *obj);

/**
 * PyLong_IsZero. On error: -1, with an exception. CPython: 3.14 and newer; made from older functions in 3.11
 * to 3.13.
 */
PYVM_EXPORT int PyVMLong_IsZero(PyVM *vm, PyObject *obj);

/** PyOS_strtol. Never fails. CPython: all versions. */
PYVM_EXPORT long PyVMOS_strtol(PyVM *vm, const char *str, char **ptr, int base);

/** PyOS_strtoul. Never fails. CPython: all versions. */
PYVM_EXPORT unsigned long PyVMOS_strtoul(PyVM *vm, const char *str, char **ptr, int base);

/** PyUnstable_Long_CompactValue. Never fails. CPython: 3.12 and newer; made from older functions in 3.11 only. */
PYVM_EXPORT Py_ssize_t PyVMUnstable_Long_CompactValue(PyVM *vm, const PyLongObject *op);

/** PyUnstable_Long_IsCompact. Never fails. CPython: 3.12 and newer; made from older functions in 3.11 only. */
PYVM_EXPORT int PyVMUnstable_Long_IsCompact(PyVM *vm, const PyLongObject *op);

#ifdef __cplusplus
}
#endif

#endif
