/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's genobject.h, with the VM first. */
#ifndef PYVM_API_GENOBJECT_H
#define PYVM_API_GENOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyAsyncGenASend_CheckExact. Never fails. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMAsyncGenASend_CheckExact(PyVM *vm, PyObject *op);

/** PyAsyncGen_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMAsyncGen_CheckExact(PyVM *vm, PyObject *op);

/**
 * PyAsyncGen_New. Returns a new reference. On error: NULL, with an exception. Steals the reference to frame,
 * on error too. CPython: all versions.
 */
PYVM_EXPORT PyObject *PyVMAsyncGen_New(PyVM *vm, PyFrameObject *frame, PyObject *name, PyObject *qualname);

/** PyAsyncGen_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMAsyncGen_Type(PyVM *vm);

/** PyCoro_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMCoro_CheckExact(PyVM *vm, PyObject *ob);

/**
 * PyCoro_New. Returns a new reference. On error: NULL, with an exception. Steals the reference to frame, on
 * error too. CPython: all versions.
 */
PYVM_EXPORT PyObject *PyVMCoro_New(PyVM *vm, PyFrameObject *frame, PyObject *name, PyObject *qualname);

/** PyCoro_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMCoro_Type(PyVM *vm);

/** PyGen_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMGen_Check(PyVM *vm, PyObject *ob);

/** PyGen_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMGen_CheckExact(PyVM *vm, PyObject *ob);

/** PyGen_GetCode. Returns a new reference. Never fails. CPython: 3.12 and newer. */
PYVM_EXPORT PyCodeObject *PyVMGen_GetCode(PyVM *vm, PyGenObject *gen);

/**
 * PyGen_New. Returns a new reference. On error: NULL, with an exception. Steals the reference to frame, on
 * error too. CPython: all versions.
 */
PYVM_EXPORT PyObject *PyVMGen_New(PyVM *vm, PyFrameObject *frame);

/**
 * PyGen_NewWithQualName. Returns a new reference. On error: NULL, with an exception. Steals the reference to
 * frame, on error too. CPython: all versions.
 */
PYVM_EXPORT PyObject *PyVMGen_NewWithQualName(PyVM *vm, PyFrameObject *frame, PyObject *name, PyObject *qualname);

/** PyGen_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMGen_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
