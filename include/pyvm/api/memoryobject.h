/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's memoryobject.h, with the VM first. */
#ifndef PYVM_API_MEMORYOBJECT_H
#define PYVM_API_MEMORYOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyMemoryView_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMMemoryView_Check(PyVM *vm, PyObject *obj);

/** PyMemoryView_FromBuffer. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMMemoryView_FromBuffer(PyVM *vm, const Py_buffer *view);

/** PyMemoryView_FromMemory. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMMemoryView_FromMemory(PyVM *vm, char *mem, Py_ssize_t size, int flags);

/** PyMemoryView_FromObject. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMMemoryView_FromObject(PyVM *vm, PyObject *obj);

/** PyMemoryView_GET_BASE. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMMemoryView_GET_BASE(PyVM *vm, PyObject *mview);

/** PyMemoryView_GET_BUFFER. Never fails. CPython: all versions. */
PYVM_EXPORT Py_buffer *PyVMMemoryView_GET_BUFFER(PyVM *vm, PyObject *mview);

/**
 * PyMemoryView_GetContiguous. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMMemoryView_GetContiguous(PyVM *vm, PyObject *obj, int buffertype, char order);

/** PyMemoryView_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMMemoryView_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
