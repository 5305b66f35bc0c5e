/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pybuffer.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/pybuffer.h"

PYVM_SLOW void slow_PyBuffer_FillContiguousStrides(int ndims, Py_ssize_t *shape, Py_ssize_t *strides, int itemsize, char order, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMBuffer_FillContiguousStrides(ndims, shape, strides, itemsize, order);
    pyvm_leave(&scope);
}

void PyVMBuffer_FillContiguousStrides(PyVM *vm, int ndims, Py_ssize_t *shape, Py_ssize_t *strides, int itemsize, char order)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMBuffer_FillContiguousStrides(ndims, shape, strides, itemsize, order);
    else
        slow_PyBuffer_FillContiguousStrides(ndims, shape, strides, itemsize, order, vm);
}

PYVM_SLOW int slow_PyBuffer_FillInfo(Py_buffer *view, PyObject *exporter, void *buf, Py_ssize_t len, int readonly, int flags, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMBuffer_FillInfo(view, exporter, buf, len, readonly, flags);
    pyvm_leave(&scope);
    return result;
}

int PyVMBuffer_FillInfo(PyVM *vm, Py_buffer *view, PyObject *exporter, void *buf, Py_ssize_t len, int readonly, int flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBuffer_FillInfo(view, exporter, buf, len, readonly, flags);
    return slow_PyBuffer_FillInfo(view, exporter, buf, len, readonly, flags, vm);
}

PYVM_SLOW int slow_PyBuffer_FromContiguous(const Py_buffer *view, const void *buf, Py_ssize_t len, char order, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMBuffer_FromContiguous(view, buf, len, order);
    pyvm_leave(&scope);
    return result;
}

int PyVMBuffer_FromContiguous(PyVM *vm, const Py_buffer *view, const void *buf, Py_ssize_t len, char order)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBuffer_FromContiguous(view, buf, len, order);
    return slow_PyBuffer_FromContiguous(view, buf, len, order, vm);
}

PYVM_SLOW void *slow_PyBuffer_GetPointer(const Py_buffer *view, const Py_ssize_t *indices, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMBuffer_GetPointer(view, indices);
    pyvm_leave(&scope);
    return result;
}

void *PyVMBuffer_GetPointer(PyVM *vm, const Py_buffer *view, const Py_ssize_t *indices)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBuffer_GetPointer(view, indices);
    return slow_PyBuffer_GetPointer(view, indices, vm);
}

PYVM_SLOW int slow_PyBuffer_IsContiguous(const Py_buffer *view, char order, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMBuffer_IsContiguous(view, order);
    pyvm_leave(&scope);
    return result;
}

int PyVMBuffer_IsContiguous(PyVM *vm, const Py_buffer *view, char order)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBuffer_IsContiguous(view, order);
    return slow_PyBuffer_IsContiguous(view, order, vm);
}

PYVM_SLOW void slow_PyBuffer_Release(Py_buffer *view, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMBuffer_Release(view);
    pyvm_leave(&scope);
}

void PyVMBuffer_Release(PyVM *vm, Py_buffer *view)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMBuffer_Release(view);
    else
        slow_PyBuffer_Release(view, vm);
}

PYVM_SLOW Py_ssize_t slow_PyBuffer_SizeFromFormat(const char *format, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMBuffer_SizeFromFormat(format);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMBuffer_SizeFromFormat(PyVM *vm, const char *format)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBuffer_SizeFromFormat(format);
    return slow_PyBuffer_SizeFromFormat(format, vm);
}

PYVM_SLOW int slow_PyBuffer_ToContiguous(void *buf, const Py_buffer *src, Py_ssize_t len, char order, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMBuffer_ToContiguous(buf, src, len, order);
    pyvm_leave(&scope);
    return result;
}

int PyVMBuffer_ToContiguous(PyVM *vm, void *buf, const Py_buffer *src, Py_ssize_t len, char order)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBuffer_ToContiguous(buf, src, len, order);
    return slow_PyBuffer_ToContiguous(buf, src, len, order, vm);
}

PYVM_SLOW int slow_PyObject_CheckBuffer(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_CheckBuffer(obj);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_CheckBuffer(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_CheckBuffer(obj);
    return slow_PyObject_CheckBuffer(obj, vm);
}

PYVM_SLOW int slow_PyObject_CopyData(PyObject *dest, PyObject *src, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_CopyData(dest, src);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_CopyData(PyVM *vm, PyObject *dest, PyObject *src)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_CopyData(dest, src);
    return slow_PyObject_CopyData(dest, src, vm);
}

PYVM_SLOW int slow_PyObject_GetBuffer(PyObject *exporter, Py_buffer *view, int flags, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_GetBuffer(exporter, view, flags);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_GetBuffer(PyVM *vm, PyObject *exporter, Py_buffer *view, int flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_GetBuffer(exporter, view, flags);
    return slow_PyObject_GetBuffer(exporter, view, flags, vm);
}
