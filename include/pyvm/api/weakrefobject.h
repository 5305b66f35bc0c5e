/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's weakrefobject.h, with the VM first. */
#ifndef PYVM_API_WEAKREFOBJECT_H
#define PYVM_API_WEAKREFOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyWeakref_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMWeakref_Check(PyVM *vm, PyObject *ob);

/** PyWeakref_CheckProxy. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMWeakref_CheckProxy(PyVM *vm, PyObject *ob);

/** PyWeakref_CheckRef. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMWeakref_CheckRef(PyVM *vm, PyObject *ob);

/** PyWeakref_CheckRefExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMWeakref_CheckRefExact(PyVM *vm, PyObject *ob);

/**
 * PyWeakref_GET_OBJECT. Returns a borrowed reference. Never fails. CPython: 3.11 to 3.14. Deprecated in 3.13
 * to 3.14.
 */
PYVM_EXPORT PyObject *PyVMWeakref_GET_OBJECT(PyVM *vm, PyObject *ref);

/**
 * PyWeakref_GetObject. Returns a borrowed reference. On error: NULL, with an exception. CPython: 3.11 to
 * 3.14. Deprecated in 3.13 to 3.14.
 */
PYVM_EXPORT PyObject *PyVMWeakref_GetObject(PyVM *vm, PyObject *ref);

/**
 * PyWeakref_GetRef. On error: -1, with an exception. Stores a new reference in pobj. CPython: 3.13 and newer;
 * made from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMWeakref_GetRef(PyVM *vm, PyObject *ref, PyObject **pobj);

/**
 * PyWeakref_IsDead. On error: -1, with an exception. CPython: 3.14 and newer; made from older functions in
 * 3.11 to 3.13.
 */
PYVM_EXPORT int PyVMWeakref_IsDead(PyVM *vm, PyObject *ref);

/** PyWeakref_NewProxy. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMWeakref_NewProxy(PyVM *vm, PyObject *ob, PyObject *callback);

/** PyWeakref_NewRef. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMWeakref_NewRef(PyVM *vm, PyObject *ob, PyObject *callback);

#ifdef __cplusplus
}
#endif

#endif
