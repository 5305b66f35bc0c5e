/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's tupleobject.h, with the VM first. */
#ifndef PYVM_API_TUPLEOBJECT_H
#define PYVM_API_TUPLEOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyTupleIter_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMTupleIter_Type(PyVM *vm);

/** PyTuple_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMTuple_Check(PyVM *vm, PyObject *p);

/** PyTuple_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMTuple_CheckExact(PyVM *vm, PyObject *p);

/** PyTuple_FromArray. Returns a new reference. On error: NULL, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT PyObject *PyVMTuple_FromArray(PyVM *vm, PyObject *const *array, Py_ssize_t size);

/** PyTuple_GET_ITEM. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMTuple_GET_ITEM(PyVM *vm, PyObject *p, Py_ssize_t pos);

/** PyTuple_GET_SIZE. Never fails. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMTuple_GET_SIZE(PyVM *vm, PyObject *p);

/** PyTuple_GetItem. Returns a borrowed reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMTuple_GetItem(PyVM *vm, PyObject *p, Py_ssize_t pos);

/** PyTuple_GetSlice. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMTuple_GetSlice(PyVM *vm, PyObject *p, Py_ssize_t low, Py_ssize_t high);

/** PyTuple_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMTuple_New(PyVM *vm, Py_ssize_t len);

/** PyTuple_Pack. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMTuple_Pack(PyVM *vm, Py_ssize_t n, ...);

/** PyTuple_PackV. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMTuple_PackV(PyVM *vm, Py_ssize_t n, va_list arguments);

/** PyTuple_SET_ITEM. Steals the reference to o, on error too. CPython: all versions. */
PYVM_EXPORT void PyVMTuple_SET_ITEM(PyVM *vm, PyObject *p, Py_ssize_t pos, PyObject *o);

/**
 * PyTuple_SetItem. On error: -1, with an exception. Steals the reference to o, on error too. CPython: all
 * versions.
 */
PYVM_EXPORT int PyVMTuple_SetItem(PyVM *vm, PyObject *p, Py_ssize_t pos, PyObject *o);

/** PyTuple_Size. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMTuple_Size(PyVM *vm, PyObject *p);

/** PyTuple_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMTuple_Type(PyVM *vm);

/**
 * _PyTuple_Resize. On error: -1, with an exception. Releases the reference in p and stores a new one there.
 * CPython: all versions.
 */
PYVM_EXPORT int _PyVMTuple_Resize(PyVM *vm, PyObject **p, Py_ssize_t newsize);

#ifdef __cplusplus
}
#endif

#endif
