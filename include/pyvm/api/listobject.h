/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's listobject.h, with the VM first. */
#ifndef PYVM_API_LISTOBJECT_H
#define PYVM_API_LISTOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyListIter_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMListIter_Type(PyVM *vm);

/** PyListRevIter_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMListRevIter_Type(PyVM *vm);

/** PyList_Append. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMList_Append(PyVM *vm, PyObject *list, PyObject *item);

/** PyList_AsTuple. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMList_AsTuple(PyVM *vm, PyObject *list);

/** PyList_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMList_Check(PyVM *vm, PyObject *p);

/** PyList_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMList_CheckExact(PyVM *vm, PyObject *p);

/**
 * PyList_Clear. On error: -1, with an exception. CPython: 3.13 and newer; made from older functions in 3.11
 * to 3.12.
 */
PYVM_EXPORT int PyVMList_Clear(PyVM *vm, PyObject *list);

/**
 * PyList_Extend. On error: -1, with an exception. CPython: 3.13 and newer; made from older functions in 3.11
 * to 3.12.
 */
PYVM_EXPORT int PyVMList_Extend(PyVM *vm, PyObject *list, PyObject *iterable);

/** PyList_GET_ITEM. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMList_GET_ITEM(PyVM *vm, PyObject *list, Py_ssize_t i);

/** PyList_GET_SIZE. Never fails. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMList_GET_SIZE(PyVM *vm, PyObject *list);

/** PyList_GetItem. Returns a borrowed reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMList_GetItem(PyVM *vm, PyObject *list, Py_ssize_t index);

/**
 * PyList_GetItemRef. Returns a new reference. On error: NULL, with an exception. CPython: 3.13 and newer;
 * made from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT PyObject *PyVMList_GetItemRef(PyVM *vm, PyObject *list, Py_ssize_t index);

/** PyList_GetSlice. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMList_GetSlice(PyVM *vm, PyObject *list, Py_ssize_t low, Py_ssize_t high);

/** PyList_Insert. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMList_Insert(PyVM *vm, PyObject *list, Py_ssize_t index, PyObject *item);

/** PyList_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMList_New(PyVM *vm, Py_ssize_t len);

/** PyList_Reverse. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMList_Reverse(PyVM *vm, PyObject *list);

/** PyList_SET_ITEM. Steals the reference to o, on error too. CPython: all versions. */
PYVM_EXPORT void PyVMList_SET_ITEM(PyVM *vm, PyObject *list, Py_ssize_t i, PyObject *o);

/**
 * PyList_SetItem. On error: -1, with an exception. Steals the reference to item, on error too. CPython: all
 * versions.
 */
PYVM_EXPORT int PyVMList_SetItem(PyVM *vm, PyObject *list, Py_ssize_t index, PyObject *item);

/** PyList_SetSlice. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMList_SetSlice(PyVM *vm, PyObject *list, Py_ssize_t low, Py_ssize_t high, PyObject *itemlist);

/** PyList_Size. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMList_Size(PyVM *vm, PyObject *list);

/** PyList_Sort. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMList_Sort(PyVM *vm, PyObject *list);

/** PyList_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMList_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
