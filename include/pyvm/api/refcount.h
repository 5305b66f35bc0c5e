/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's refcount.h, with the VM first. */
#ifndef PYVM_API_REFCOUNT_H
#define PYVM_API_REFCOUNT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Py_DECREF. Releases the reference to o. CPython: all versions. */
PYVM_EXPORT void PyVM_DECREF(PyVM *vm, PyObject *o);

/** Py_DecRef. Releases the reference to o. CPython: all versions. */
PYVM_EXPORT void PyVM_DecRef(PyVM *vm, PyObject *o);

/** Py_INCREF. CPython: all versions. */
PYVM_EXPORT void PyVM_INCREF(PyVM *vm, PyObject *o);

/** Py_IncRef. CPython: all versions. */
PYVM_EXPORT void PyVM_IncRef(PyVM *vm, PyObject *o);

/** Py_NewRef. Returns a new reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVM_NewRef(PyVM *vm, PyObject *o);

/** Py_REFCNT. Never fails. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVM_REFCNT(PyVM *vm, PyObject *o);

/** Py_SET_REFCNT. CPython: all versions. */
PYVM_EXPORT void PyVM_SET_REFCNT(PyVM *vm, PyObject *o, Py_ssize_t refcnt);

/** Py_XDECREF. Releases the reference to o. CPython: all versions. */
PYVM_EXPORT void PyVM_XDECREF(PyVM *vm, PyObject *o);

/** Py_XINCREF. CPython: all versions. */
PYVM_EXPORT void PyVM_XINCREF(PyVM *vm, PyObject *o);

/** Py_XNewRef. Returns a new reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVM_XNewRef(PyVM *vm, PyObject *o);

#ifdef __cplusplus
}
#endif

#endif
