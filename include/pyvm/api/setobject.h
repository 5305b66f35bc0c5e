/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's setobject.h, with the VM first. */
#ifndef PYVM_API_SETOBJECT_H
#define PYVM_API_SETOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyAnySet_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMAnySet_Check(PyVM *vm, PyObject *p);

/** PyAnySet_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMAnySet_CheckExact(PyVM *vm, PyObject *p);

/** PyFrozenSet_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMFrozenSet_Check(PyVM *vm, PyObject *p);

/** PyFrozenSet_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMFrozenSet_CheckExact(PyVM *vm, PyObject *p);

/** PyFrozenSet_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFrozenSet_New(PyVM *vm, PyObject *iterable);

/** PyFrozenSet_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMFrozenSet_Type(PyVM *vm);

/** PySetIter_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMSetIter_Type(PyVM *vm);

/** PySet_Add. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMSet_Add(PyVM *vm, PyObject *set, PyObject *key);

/** PySet_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMSet_Check(PyVM *vm, PyObject *p);

/** PySet_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMSet_CheckExact(PyVM *vm, PyObject *p);

/** PySet_Clear. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMSet_Clear(PyVM *vm, PyObject *set);

/** PySet_Contains. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMSet_Contains(PyVM *vm, PyObject *anyset, PyObject *key);

/** PySet_Discard. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMSet_Discard(PyVM *vm, PyObject *set, PyObject *key);

/** PySet_GET_SIZE. Never fails. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMSet_GET_SIZE(PyVM *vm, PyObject *anyset);

/** PySet_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMSet_New(PyVM *vm, PyObject *iterable);

/** PySet_Pop. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMSet_Pop(PyVM *vm, PyObject *set);

/** PySet_Size. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMSet_Size(PyVM *vm, PyObject *anyset);

/** PySet_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMSet_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
