/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's funcobject.h, with the VM first. */
#ifndef PYVM_API_FUNCOBJECT_H
#define PYVM_API_FUNCOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyClassMethod_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMClassMethod_New(PyVM *vm, PyObject *callable);

/** PyClassMethod_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMClassMethod_Type(PyVM *vm);

/** PyFunction_AddWatcher. On error: -1, with an exception. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMFunction_AddWatcher(PyVM *vm, PyFunction_WatchCallback callback);

/** PyFunction_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMFunction_Check(PyVM *vm, PyObject *o);

/** PyFunction_ClearWatcher. On error: -1, with an exception. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMFunction_ClearWatcher(PyVM *vm, int watcher_id);

/** PyFunction_GET_ANNOTATIONS. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFunction_GET_ANNOTATIONS(PyVM *vm, PyObject *op);

/** PyFunction_GET_CLOSURE. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFunction_GET_CLOSURE(PyVM *vm, PyObject *op);

/** PyFunction_GET_CODE. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFunction_GET_CODE(PyVM *vm, PyObject *op);

/** PyFunction_GET_DEFAULTS. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFunction_GET_DEFAULTS(PyVM *vm, PyObject *op);

/** PyFunction_GET_GLOBALS. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFunction_GET_GLOBALS(PyVM *vm, PyObject *op);

/** PyFunction_GET_KW_DEFAULTS. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFunction_GET_KW_DEFAULTS(PyVM *vm, PyObject *op);

/** PyFunction_GET_MODULE. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFunction_GET_MODULE(PyVM *vm, PyObject *op);

/**
 * PyFunction_GetAnnotations. Returns a borrowed reference. On error: NULL, which may be a result too: ask
 * PyVMErr_Occurred. CPython: all versions.
 */
PYVM_EXPORT PyObject *PyVMFunction_GetAnnotations(PyVM *vm, PyObject *op);

/**
 * PyFunction_GetClosure. Returns a borrowed reference. On error: NULL, which may be a result too: ask
 * PyVMErr_Occurred. CPython: all versions.
 */
PYVM_EXPORT PyObject *PyVMFunction_GetClosure(PyVM *vm, PyObject *op);

/** PyFunction_GetCode. Returns a borrowed reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFunction_GetCode(PyVM *vm, PyObject *op);

/**
 * PyFunction_GetDefaults. Returns a borrowed reference. On error: NULL, which may be a result too: ask
 * PyVMErr_Occurred. CPython: all versions.
 */
PYVM_EXPORT PyObject *PyVMFunction_GetDefaults(PyVM *vm, PyObject *op);

/**
 * PyFunction_GetGlobals. Returns a borrowed reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMFunction_GetGlobals(PyVM *vm, PyObject *op);

/**
 * PyFunction_GetKwDefaults. Returns a borrowed reference. On error: NULL, which may be a result too: ask
 * PyVMErr_Occurred. CPython: all versions.
 */
PYVM_EXPORT PyObject *PyVMFunction_GetKwDefaults(PyVM *vm, PyObject *op);

/**
 * PyFunction_GetModule. Returns a borrowed reference. On error: NULL, which may be a result too: ask
 * PyVMErr_Occurred. CPython: all versions.
 */
PYVM_EXPORT PyObject *PyVMFunction_GetModule(PyVM *vm, PyObject *op);

/** PyFunction_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFunction_New(PyVM *vm, PyObject *code, PyObject *globals);

/**
 * PyFunction_NewWithQualName. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMFunction_NewWithQualName(PyVM *vm, PyObject *code, PyObject *globals, PyObject *qualname);

/** PyFunction_SetAnnotations. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMFunction_SetAnnotations(PyVM *vm, PyObject *op, PyObject *annotations);

/** PyFunction_SetClosure. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMFunction_SetClosure(PyVM *vm, PyObject *op, PyObject *closure);

/** PyFunction_SetDefaults. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMFunction_SetDefaults(PyVM *vm, PyObject *op, PyObject *defaults);

/** PyFunction_SetKwDefaults. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMFunction_SetKwDefaults(PyVM *vm, PyObject *op, PyObject *defaults);

/** PyFunction_SetVectorcall. CPython: 3.12 and newer. */
PYVM_EXPORT void PyVMFunction_SetVectorcall(PyVM *vm, PyFunctionObject *func, vectorcallfunc vectorcall);

/** PyFunction_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMFunction_Type(PyVM *vm);

/** PyStaticMethod_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMStaticMethod_New(PyVM *vm, PyObject *callable);

/** PyStaticMethod_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMStaticMethod_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
