/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pycapsule.h, with the VM first. */
#ifndef PYVM_API_PYCAPSULE_H
#define PYVM_API_PYCAPSULE_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyCapsule_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMCapsule_CheckExact(PyVM *vm, PyObject *p);

/**
 * PyCapsule_GetContext. On error: NULL, which may be a result too: ask PyVMErr_Occurred. CPython: all
 * versions.
 */
PYVM_EXPORT void *PyVMCapsule_GetContext(PyVM *vm, PyObject *capsule);

/**
 * PyCapsule_GetDestructor. On error: NULL, which may be a result too: ask PyVMErr_Occurred. CPython: all
 * versions.
 */
PYVM_EXPORT PyCapsule_Destructor PyVMCapsule_GetDestructor(PyVM *vm, PyObject *capsule);

/** PyCapsule_GetName. On error: NULL, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT const char *PyVMCapsule_GetName(PyVM *vm, PyObject *capsule);

/** PyCapsule_GetPointer. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT void *PyVMCapsule_GetPointer(PyVM *vm, PyObject *capsule, const char *name);

/** PyCapsule_Import. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT void *PyVMCapsule_Import(PyVM *vm, const char *name, int no_block);

/** PyCapsule_IsValid. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMCapsule_IsValid(PyVM *vm, PyObject *capsule, const char *name);

/** PyCapsule_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCapsule_New(PyVM *vm, void *pointer, const char *name, PyCapsule_Destructor destructor);

/** PyCapsule_SetContext. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMCapsule_SetContext(PyVM *vm, PyObject *capsule, void *context);

/** PyCapsule_SetDestructor. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMCapsule_SetDestructor(PyVM *vm, PyObject *capsule, PyCapsule_Destructor destructor);

/** PyCapsule_SetName. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMCapsule_SetName(PyVM *vm, PyObject *capsule, const char *name);

/** PyCapsule_SetPointer. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMCapsule_SetPointer(PyVM *vm, PyObject *capsule, void *pointer);

/** PyCapsule_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMCapsule_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
