/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's boolobject.h, with the VM first. */
#ifndef PYVM_API_BOOLOBJECT_H
#define PYVM_API_BOOLOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyBool_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMBool_Check(PyVM *vm, PyObject *o);

/** PyBool_FromLong. Returns a new reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMBool_FromLong(PyVM *vm, long v);

/** Py_False. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVM_False(PyVM *vm);

/** Py_IsFalse. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_IsFalse(PyVM *vm, PyObject *x);

/** Py_IsTrue. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_IsTrue(PyVM *vm, PyObject *x);

/** Py_True. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVM_True(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
