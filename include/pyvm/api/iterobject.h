/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's iterobject.h, with the VM first. */
#ifndef PYVM_API_ITEROBJECT_H
#define PYVM_API_ITEROBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyCallIter_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMCallIter_Check(PyVM *vm, PyObject *op);

/** PyCallIter_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCallIter_New(PyVM *vm, PyObject *callable, PyObject *sentinel);

/** PyCallIter_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMCallIter_Type(PyVM *vm);

/** PySeqIter_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMSeqIter_Check(PyVM *vm, PyObject *op);

/** PySeqIter_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMSeqIter_New(PyVM *vm, PyObject *seq);

/** PySeqIter_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMSeqIter_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
