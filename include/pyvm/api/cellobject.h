/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's cellobject.h, with the VM first. */
#ifndef PYVM_API_CELLOBJECT_H
#define PYVM_API_CELLOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyCell_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMCell_Check(PyVM *vm, PyObject *ob);

/** PyCell_GET. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCell_GET(PyVM *vm, PyObject *cell);

/**
 * PyCell_Get. Returns a new reference. On error: NULL, which may be a result too: ask PyVMErr_Occurred.
 * CPython: all versions.
 */
PYVM_EXPORT PyObject *PyVMCell_Get(PyVM *vm, PyObject *cell);

/** PyCell_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCell_New(PyVM *vm, PyObject *ob);

/** PyCell_SET. Steals the reference to value, on error too. CPython: all versions. */
PYVM_EXPORT void PyVMCell_SET(PyVM *vm, PyObject *cell, PyObject *value);

/** PyCell_Set. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMCell_Set(PyVM *vm, PyObject *cell, PyObject *value);

/** PyCell_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMCell_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
