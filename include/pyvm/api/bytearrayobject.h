/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's bytearrayobject.h, with the VM first. */
#ifndef PYVM_API_BYTEARRAYOBJECT_H
#define PYVM_API_BYTEARRAYOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyByteArrayIter_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMByteArrayIter_Type(PyVM *vm);

/** PyByteArray_AS_STRING. Never fails. CPython: all versions. */
PYVM_EXPORT char *PyVMByteArray_AS_STRING(PyVM *vm, PyObject *bytearray);

/** PyByteArray_AsString. Never fails. CPython: all versions. */
PYVM_EXPORT char *PyVMByteArray_AsString(PyVM *vm, PyObject *bytearray);

/** PyByteArray_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMByteArray_Check(PyVM *vm, PyObject *o);

/** PyByteArray_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMByteArray_CheckExact(PyVM *vm, PyObject *o);

/** PyByteArray_Concat. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMByteArray_Concat(PyVM *vm, PyObject *a, PyObject *b);

/** PyByteArray_FromObject. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMByteArray_FromObject(PyVM *vm, PyObject *o);

/**
 * PyByteArray_FromStringAndSize. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMByteArray_FromStringAndSize(PyVM *vm, const char *string, Py_ssize_t len);

/** PyByteArray_GET_SIZE. Never fails. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMByteArray_GET_SIZE(PyVM *vm, PyObject *bytearray);

/** PyByteArray_Resize. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMByteArray_Resize(PyVM *vm, PyObject *bytearray, Py_ssize_t len);

/** PyByteArray_Size. Never fails. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMByteArray_Size(PyVM *vm, PyObject *bytearray);

/** PyByteArray_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMByteArray_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
