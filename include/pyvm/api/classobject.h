/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's classobject.h, with the VM first. */
#ifndef PYVM_API_CLASSOBJECT_H
#define PYVM_API_CLASSOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyInstanceMethod_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMInstanceMethod_Check(PyVM *vm, PyObject *o);

/**
 * PyInstanceMethod_Function. Returns a borrowed reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMInstanceMethod_Function(PyVM *vm, PyObject *im);

/** PyInstanceMethod_GET_FUNCTION. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMInstanceMethod_GET_FUNCTION(PyVM *vm, PyObject *im);

/** PyInstanceMethod_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMInstanceMethod_New(PyVM *vm, PyObject *func);

/** PyInstanceMethod_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMInstanceMethod_Type(PyVM *vm);

/** PyMethod_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMMethod_Check(PyVM *vm, PyObject *o);

/** PyMethod_Function. Returns a borrowed reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMMethod_Function(PyVM *vm, PyObject *meth);

/** PyMethod_GET_FUNCTION. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMMethod_GET_FUNCTION(PyVM *vm, PyObject *meth);

/** PyMethod_GET_SELF. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMMethod_GET_SELF(PyVM *vm, PyObject *meth);

/** PyMethod_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMMethod_New(PyVM *vm, PyObject *func, PyObject *self);

/** PyMethod_Self. Returns a borrowed reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMMethod_Self(PyVM *vm, PyObject *meth);

/** PyMethod_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMMethod_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
