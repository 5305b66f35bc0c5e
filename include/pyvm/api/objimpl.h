/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's objimpl.h, with the VM first. */
#ifndef PYVM_API_OBJIMPL_H
#define PYVM_API_OBJIMPL_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyGC_Collect. Never fails. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMGC_Collect(PyVM *vm);

/** PyGC_Disable. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMGC_Disable(PyVM *vm);

/** PyGC_Enable. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMGC_Enable(PyVM *vm);

/** PyGC_IsEnabled. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMGC_IsEnabled(PyVM *vm);

/** PyObject_Calloc. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT void *PyVMObject_Calloc(PyVM *vm, size_t nelem, size_t elsize);

/** PyObject_DEL. CPython: all versions. */
PYVM_EXPORT void PyVMObject_DEL(PyVM *vm, void *p);

/** PyObject_Del. CPython: all versions. */
PYVM_EXPORT void PyVMObject_Del(PyVM *vm, void *p);

/** PyObject_FREE. CPython: all versions. */
PYVM_EXPORT void PyVMObject_FREE(PyVM *vm, void *p);

/** PyObject_Free. CPython: all versions. */
PYVM_EXPORT void PyVMObject_Free(PyVM *vm, void *p);

/** PyObject_GC_Del. CPython: all versions. */
PYVM_EXPORT void PyVMObject_GC_Del(PyVM *vm, void *op);

/** PyObject_GC_IsFinalized. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMObject_GC_IsFinalized(PyVM *vm, PyObject *op);

/** PyObject_GC_IsTracked. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMObject_GC_IsTracked(PyVM *vm, PyObject *op);

/** PyObject_GC_Track. CPython: all versions. */
PYVM_EXPORT void PyVMObject_GC_Track(PyVM *vm, void *op);

/** PyObject_GC_UnTrack. CPython: all versions. */
PYVM_EXPORT void PyVMObject_GC_UnTrack(PyVM *vm, void *op);

/** PyObject_GET_WEAKREFS_LISTPTR. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject **PyVMObject_GET_WEAKREFS_LISTPTR(PyVM *vm, PyObject *op);

/** PyObject_GetArenaAllocator. CPython: all versions. */
PYVM_EXPORT void PyVMObject_GetArenaAllocator(PyVM *vm, PyObjectArenaAllocator *allocator);

/** PyObject_INIT. Returns a borrowed reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_INIT(PyVM *vm, PyObject *op, PyTypeObject *typeobj);

/** PyObject_INIT_VAR. Returns a borrowed reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyVarObject *PyVMObject_INIT_VAR(PyVM *vm, PyVarObject *op, PyTypeObject *typeobj, Py_ssize_t n);

/** PyObject_IS_GC. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMObject_IS_GC(PyVM *vm, PyObject *obj);

/** PyObject_Init. Returns a borrowed reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_Init(PyVM *vm, PyObject *op, PyTypeObject *type);

/** PyObject_InitVar. Returns a borrowed reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyVarObject *PyVMObject_InitVar(PyVM *vm, PyVarObject *op, PyTypeObject *type, Py_ssize_t size);

/** PyObject_MALLOC. CPython: all versions. */
PYVM_EXPORT void *PyVMObject_MALLOC(PyVM *vm, size_t n);

/** PyObject_Malloc. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT void *PyVMObject_Malloc(PyVM *vm, size_t n);

/** PyObject_REALLOC. CPython: all versions. */
PYVM_EXPORT void *PyVMObject_REALLOC(PyVM *vm, void *p, size_t n);

/** PyObject_Realloc. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT void *PyVMObject_Realloc(PyVM *vm, void *p, size_t n);

/** PyType_IS_GC. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMType_IS_GC(PyVM *vm, PyTypeObject *o);

/** PyType_SUPPORTS_WEAKREFS. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMType_SUPPORTS_WEAKREFS(PyVM *vm, PyTypeObject *type);

/** PyUnstable_GC_VisitObjects. CPython: 3.12 and newer. */
PYVM_EXPORT void PyVMUnstable_GC_VisitObjects(PyVM *vm, gcvisitobjects_t callback, void *arg);

/**
 * PyUnstable_Object_GC_NewWithExtraData. Returns a new reference. On error: NULL, with an exception. CPython:
 * 3.12 and newer.
 */
PYVM_EXPORT PyObject *PyVMUnstable_Object_GC_NewWithExtraData(PyVM *vm, PyTypeObject *type, size_t extra_size);

/** _PyObject_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *_PyVMObject_New(PyVM *vm, PyTypeObject *type);

/** _PyObject_NewVar. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyVarObject *_PyVMObject_NewVar(PyVM *vm, PyTypeObject *type, Py_ssize_t size);

#ifdef __cplusplus
}
#endif

#endif
