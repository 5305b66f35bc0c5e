/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's methodobject.h, with the VM first. */
#ifndef PYVM_API_METHODOBJECT_H
#define PYVM_API_METHODOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * PyCFunction_Call. Returns a new reference. On error: NULL, with an exception. CPython: 3.11 to 3.12.
 * Deprecated in 3.11 to 3.12.
 */
PYVM_EXPORT PyObject *PyVMCFunction_Call(PyVM *vm, PyObject *arg1, PyObject *arg2, PyObject *arg3);

/** PyCFunction_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMCFunction_Check(PyVM *vm, PyObject *op);

/** PyCFunction_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMCFunction_CheckExact(PyVM *vm, PyObject *op);

/** PyCFunction_GET_CLASS. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMCFunction_GET_CLASS(PyVM *vm, PyObject *func_obj);

/** PyCFunction_GET_FLAGS. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMCFunction_GET_FLAGS(PyVM *vm, PyObject *func);

/** PyCFunction_GET_FUNCTION. Never fails. CPython: all versions. */
PYVM_EXPORT PyCFunction PyVMCFunction_GET_FUNCTION(PyVM *vm, PyObject *func);

/** PyCFunction_GET_SELF. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCFunction_GET_SELF(PyVM *vm, PyObject *func);

/** PyCFunction_GetFlags. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMCFunction_GetFlags(PyVM *vm, PyObject *func);

/** PyCFunction_GetFunction. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyCFunction PyVMCFunction_GetFunction(PyVM *vm, PyObject *func);

/**
 * PyCFunction_GetSelf. Returns a borrowed reference. On error: NULL, which may be a result too: ask
 * PyVMErr_Occurred. CPython: all versions.
 */
PYVM_EXPORT PyObject *PyVMCFunction_GetSelf(PyVM *vm, PyObject *func);

/** PyCFunction_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCFunction_New(PyVM *vm, PyMethodDef *ml, PyObject *self);

/** PyCFunction_NewEx. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCFunction_NewEx(PyVM *vm, PyMethodDef *ml, PyObject *self, PyObject *module);

/** PyCFunction_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMCFunction_Type(PyVM *vm);

/** PyCMethod_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMCMethod_Check(PyVM *vm, PyObject *op);

/** PyCMethod_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMCMethod_CheckExact(PyVM *vm, PyObject *op);

/** PyCMethod_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCMethod_New(PyVM *vm, PyMethodDef *ml, PyObject *self, PyObject *module, PyTypeObject *cls);

/** PyCMethod_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMCMethod_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
