/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's bytesobject.h, with the VM first. */
#ifndef PYVM_API_BYTESOBJECT_H
#define PYVM_API_BYTESOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyBytesIter_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMBytesIter_Type(PyVM *vm);

/** PyBytesWriter_Create. On error: NULL, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT PyBytesWriter *PyVMBytesWriter_Create(PyVM *vm, Py_ssize_t size);

/** PyBytesWriter_Discard. CPython: 3.15 and newer. */
PYVM_EXPORT void PyVMBytesWriter_Discard(PyVM *vm, PyBytesWriter *writer);

/** PyBytesWriter_Finish. Returns a new reference. On error: NULL, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT PyObject *PyVMBytesWriter_Finish(PyVM *vm, PyBytesWriter *writer);

/**
 * PyBytesWriter_FinishWithPointer. Returns a new reference. On error: NULL, with an exception. CPython: 3.15
 * and newer.
 */
PYVM_EXPORT PyObject *PyVMBytesWriter_FinishWithPointer(PyVM *vm, PyBytesWriter *writer, void *buf);

/**
 * PyBytesWriter_FinishWithSize. Returns a new reference. On error: NULL, with an exception. CPython: 3.15 and
 * newer.
 */
PYVM_EXPORT PyObject *PyVMBytesWriter_FinishWithSize(PyVM *vm, PyBytesWriter *writer, Py_ssize_t size);

/** PyBytesWriter_Format. On error: -1, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMBytesWriter_Format(PyVM *vm, PyBytesWriter *writer, const char *format, ...);

/** PyBytesWriter_FormatV. On error: -1, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMBytesWriter_FormatV(PyVM *vm, PyBytesWriter *writer, const char *format, va_list arguments);

/** PyBytesWriter_GetData. Never fails. CPython: 3.15 and newer. */
PYVM_EXPORT void *PyVMBytesWriter_GetData(PyVM *vm, PyBytesWriter *writer);

/** PyBytesWriter_GetSize. Never fails. CPython: 3.15 and newer. */
PYVM_EXPORT Py_ssize_t PyVMBytesWriter_GetSize(PyVM *vm, PyBytesWriter *writer);

/** PyBytesWriter_Grow. On error: -1, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMBytesWriter_Grow(PyVM *vm, PyBytesWriter *writer, Py_ssize_t grow);

/** PyBytesWriter_GrowAndUpdatePointer. On error: NULL, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT void *PyVMBytesWriter_GrowAndUpdatePointer(PyVM *vm, PyBytesWriter *writer, Py_ssize_t size, void *buf);

/** PyBytesWriter_Resize. On error: -1, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMBytesWriter_Resize(PyVM *vm, PyBytesWriter *writer, Py_ssize_t size);

/** PyBytesWriter_WriteBytes. On error: -1, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMBytesWriter_WriteBytes(PyVM *vm, PyBytesWriter *writer, const void *bytes, Py_ssize_t size);

/** PyBytes_AS_STRING. Never fails. CPython: all versions. */
PYVM_EXPORT char *PyVMBytes_AS_STRING(PyVM *vm, PyObject *string);

/** PyBytes_AsString. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT char *PyVMBytes_AsString(PyVM *vm, PyObject *o);

/** PyBytes_AsStringAndSize. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMBytes_AsStringAndSize(PyVM *vm, PyObject *obj, char **buffer, Py_ssize_t *length);

/** PyBytes_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMBytes_Check(PyVM *vm, PyObject *o);

/** PyBytes_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMBytes_CheckExact(PyVM *vm, PyObject *o);

/** PyBytes_Concat. Releases the reference in bytes and stores a new one there. CPython: all versions. */
PYVM_EXPORT void PyVMBytes_Concat(PyVM *vm, PyObject **bytes, PyObject *newpart);

/**
 * PyBytes_ConcatAndDel. Steals the reference to newpart, on error too. Releases the reference in bytes and
 * stores a new one there. CPython: all versions.
 */
PYVM_EXPORT void PyVMBytes_ConcatAndDel(PyVM *vm, PyObject **bytes, PyObject *newpart);

/** PyBytes_DecodeEscape. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMBytes_DecodeEscape(PyVM *vm, const char *s, Py_ssize_t len, const char *errors, Py_ssize_t unicode, const char *recode_encoding);

/** PyBytes_FromFormat. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMBytes_FromFormat(PyVM *vm, const char *format, ...);

/** PyBytes_FromFormatV. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMBytes_FromFormatV(PyVM *vm, const char *format, va_list vargs);

/** PyBytes_FromObject. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMBytes_FromObject(PyVM *vm, PyObject *o);

/** PyBytes_FromString. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMBytes_FromString(PyVM *vm, const char *v);

/**
 * PyBytes_FromStringAndSize. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMBytes_FromStringAndSize(PyVM *vm, const char *v, Py_ssize_t len);

/** PyBytes_GET_SIZE. Never fails. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMBytes_GET_SIZE(PyVM *vm, PyObject *o);

/**
 * PyBytes_Join. Returns a new reference. On error: NULL, with an exception. CPython: 3.14 and newer; made
 * from older functions in 3.11 to 3.13.
 */
PYVM_EXPORT PyObject *PyVMBytes_Join(PyVM *vm, PyObject *sep, PyObject *iterable);

/** PyBytes_Repr. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMBytes_Repr(PyVM *vm, PyObject *bytes, int smartquotes);

/** PyBytes_Size. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMBytes_Size(PyVM *vm, PyObject *o);

/** PyBytes_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMBytes_Type(PyVM *vm);

/**
 * _PyBytes_Resize. On error: -1, with an exception. Releases the reference in bytes and stores a new one
 * there. CPython: all versions.
 */
PYVM_EXPORT int _PyVMBytes_Resize(PyVM *vm, PyObject **bytes, Py_ssize_t newsize);

#ifdef __cplusplus
}
#endif

#endif
