/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pybuffer.h, with the VM first. */
#ifndef PYVM_API_PYBUFFER_H
#define PYVM_API_PYBUFFER_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyBuffer_FillContiguousStrides. CPython: all versions. */
PYVM_EXPORT void PyVMBuffer_FillContiguousStrides(PyVM *vm, int ndims, Py_ssize_t *shape, Py_ssize_t *strides, int itemsize, char order);

/** PyBuffer_FillInfo. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMBuffer_FillInfo(PyVM *vm, Py_buffer *view, PyObject *exporter, void *buf, Py_ssize_t len, int readonly, int flags);

/** PyBuffer_FromContiguous. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMBuffer_FromContiguous(PyVM *vm, const Py_buffer *view, const void *buf, Py_ssize_t len, char order);

/** PyBuffer_GetPointer. Never fails. CPython: all versions. */
PYVM_EXPORT void *PyVMBuffer_GetPointer(PyVM *vm, const Py_buffer *view, const Py_ssize_t *indices);

/** PyBuffer_IsContiguous. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMBuffer_IsContiguous(PyVM *vm, const Py_buffer *view, char order);

/** PyBuffer_Release. CPython: all versions. */
PYVM_EXPORT void PyVMBuffer_Release(PyVM *vm, Py_buffer *view);

/** PyBuffer_SizeFromFormat. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMBuffer_SizeFromFormat(PyVM *vm, const char *format);

/** PyBuffer_ToContiguous. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMBuffer_ToContiguous(PyVM *vm, void *buf, const Py_buffer *src, Py_ssize_t len, char order);

/** PyObject_CheckBuffer. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMObject_CheckBuffer(PyVM *vm, PyObject *obj);

/** PyObject_CopyData. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_CopyData(PyVM *vm, PyObject *dest, PyObject *src);

/** PyObject_GetBuffer. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_GetBuffer(PyVM *vm, PyObject *exporter, Py_buffer *view, int flags);

#ifdef __cplusplus
}
#endif

#endif
