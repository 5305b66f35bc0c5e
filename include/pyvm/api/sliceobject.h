/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's sliceobject.h, with the VM first. */
#ifndef PYVM_API_SLICEOBJECT_H
#define PYVM_API_SLICEOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyEllipsis_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMEllipsis_Type(PyVM *vm);

/** PySlice_AdjustIndices. Never fails. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMSlice_AdjustIndices(PyVM *vm, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t step);

/** PySlice_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMSlice_Check(PyVM *vm, PyObject *ob);

/** PySlice_GetIndices. On error: -1, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT int PyVMSlice_GetIndices(PyVM *vm, PyObject *slice, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step);

/** PySlice_GetIndicesEx. On error: -1, with an exception. CPython: all versions. Deprecated in all versions. */
PYVM_EXPORT int PyVMSlice_GetIndicesEx(PyVM *vm, PyObject *slice, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step, Py_ssize_t *slicelength);

/** PySlice_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMSlice_New(PyVM *vm, PyObject *start, PyObject *stop, PyObject *step);

/** PySlice_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMSlice_Type(PyVM *vm);

/** PySlice_Unpack. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMSlice_Unpack(PyVM *vm, PyObject *slice, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step);

/** Py_Ellipsis. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVM_Ellipsis(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
