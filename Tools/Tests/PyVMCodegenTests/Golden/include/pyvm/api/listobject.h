/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's listobject.h, with the VM first. */
#ifndef PYVM_API_LISTOBJECT_H
#define PYVM_API_LISTOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyExc_ValueError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_ValueError(PyVM *vm);

/** PyList_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMList_Check(PyVM *vm, PyObject *op);

/** PyList_GetItem. Returns a borrowed reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMList_GetItem(PyVM *vm, PyObject *list, Py_ssize_t index);

/**
 * PyList_GetItemRef. Returns a new reference. On error: NULL, with an exception. CPython: 3.12 and newer;
 * made from older functions in 3.11 only.
 */
PYVM_EXPORT PyObject *PyVMList_GetItemRef(PyVM *vm, PyObject *list, Py_ssize_t index);

/**
 * PyList_GetOptional. On error: -1, with an exception. Stores a new reference in result. CPython: all
 * versions.
 */
PYVM_EXPORT int PyVMList_GetOptional(PyVM *vm, PyObject *list, const char *name, PyObject **result);

/** PyList_Gone. CPython: 3.11 only. Deprecated in 3.11 only. */
PYVM_EXPORT int PyVMList_Gone(PyVM *vm, PyObject *arg1);

/** PyList_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMList_New(PyVM *vm, Py_ssize_t len);

/**
 * PyList_OfType. Returns a new reference. On error: NULL, which may be a result too: ask PyVMErr_Occurred.
 * CPython: all versions.
 */
PYVM_EXPORT PyObject *PyVMList_OfType(PyVM *vm, PyTypeObject *type, PyObject *first, const char *text, Py_ssize_t length);

/** PyList_Old. CPython: all versions. */
PYVM_EXPORT int PyVMList_Old(PyVM *vm, PyObject *arg1, const char *text);

/**
 * PyList_SetItem. On error: -1, with an exception. Steals the reference to item, on error too. CPython: all
 * versions.
 */
PYVM_EXPORT int PyVMList_SetItem(PyVM *vm, PyObject *list, Py_ssize_t index, PyObject *item);

/** PyList_Size. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMList_Size(PyVM *vm, PyObject *list);

/** PyList_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMList_Type(PyVM *vm);

/** Py_BuildValue. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVM_BuildValue(PyVM *vm, const char *arg1, ...);

/** Py_LIST_CODE. Returns the value. CPython: all versions. */
PYVM_EXPORT int PyVM_LIST_CODE(PyVM *vm);

/** Py_VaBuildValue. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVM_VaBuildValue(PyVM *vm, const char *arg1, va_list arg2);

#ifdef __cplusplus
}
#endif

#endif
