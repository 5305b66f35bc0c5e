/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's structseq.h, with the VM first. */
#ifndef PYVM_API_STRUCTSEQ_H
#define PYVM_API_STRUCTSEQ_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyStructSequence_GET_ITEM. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMStructSequence_GET_ITEM(PyVM *vm, PyObject *p, Py_ssize_t pos);

/** PyStructSequence_GetItem. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMStructSequence_GetItem(PyVM *vm, PyObject *p, Py_ssize_t pos);

/** PyStructSequence_InitType. CPython: all versions. */
PYVM_EXPORT void PyVMStructSequence_InitType(PyVM *vm, PyTypeObject *type, PyStructSequence_Desc *desc);

/** PyStructSequence_InitType2. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMStructSequence_InitType2(PyVM *vm, PyTypeObject *type, PyStructSequence_Desc *desc);

/** PyStructSequence_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMStructSequence_New(PyVM *vm, PyTypeObject *type);

/**
 * PyStructSequence_NewType. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyTypeObject *PyVMStructSequence_NewType(PyVM *vm, PyStructSequence_Desc *desc);

/** PyStructSequence_SET_ITEM. Steals the reference to o, on error too. CPython: all versions. */
PYVM_EXPORT void PyVMStructSequence_SET_ITEM(PyVM *vm, PyObject *p, Py_ssize_t pos, PyObject *o);

/** PyStructSequence_SetItem. Steals the reference to o, on error too. CPython: all versions. */
PYVM_EXPORT void PyVMStructSequence_SetItem(PyVM *vm, PyObject *p, Py_ssize_t pos, PyObject *o);

/** PyStructSequence_UnnamedField. Returns the value. CPython: all versions. */
PYVM_EXPORT const char *PyVMStructSequence_UnnamedField(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
