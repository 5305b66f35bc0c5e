/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's context.h, with the VM first. */
#ifndef PYVM_API_CONTEXT_H
#define PYVM_API_CONTEXT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyContextToken_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMContextToken_CheckExact(PyVM *vm, PyObject *o);

/** PyContextToken_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMContextToken_Type(PyVM *vm);

/** PyContextVar_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMContextVar_CheckExact(PyVM *vm, PyObject *o);

/** PyContextVar_Get. On error: -1, with an exception. Stores a new reference in value. CPython: all versions. */
PYVM_EXPORT int PyVMContextVar_Get(PyVM *vm, PyObject *var, PyObject *default_value, PyObject **value);

/** PyContextVar_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMContextVar_New(PyVM *vm, const char *name, PyObject *def);

/** PyContextVar_Reset. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMContextVar_Reset(PyVM *vm, PyObject *var, PyObject *token);

/** PyContextVar_Set. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMContextVar_Set(PyVM *vm, PyObject *var, PyObject *value);

/** PyContextVar_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMContextVar_Type(PyVM *vm);

/** PyContext_AddWatcher. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMContext_AddWatcher(PyVM *vm, PyContext_WatchCallback callback);

/** PyContext_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMContext_CheckExact(PyVM *vm, PyObject *o);

/** PyContext_ClearWatcher. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMContext_ClearWatcher(PyVM *vm, int watcher_id);

/** PyContext_Copy. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMContext_Copy(PyVM *vm, PyObject *ctx);

/** PyContext_CopyCurrent. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMContext_CopyCurrent(PyVM *vm);

/** PyContext_Enter. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMContext_Enter(PyVM *vm, PyObject *ctx);

/** PyContext_Exit. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMContext_Exit(PyVM *vm, PyObject *ctx);

/** PyContext_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMContext_New(PyVM *vm);

/** PyContext_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMContext_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
