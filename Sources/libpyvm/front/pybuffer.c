/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pybuffer.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/pybuffer.h"

PYVM_SLOW void slow_PyBuffer_FillContiguousStrides(PyVM *vm, int ndims, Py_ssize_t *shape, Py_ssize_t *strides, int itemsize, char order)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMBuffer_FillContiguousStrides(ndims, shape, strides, itemsize, order);
    pyvm_call_leave(&scope);
}

void PyVMBuffer_FillContiguousStrides(PyVM *vm, int ndims, Py_ssize_t *shape, Py_ssize_t *strides, int itemsize, char order)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, ndims, shape, strides, itemsize, order);
        api->PyVMBuffer_FillContiguousStrides(ndims, shape, strides, itemsize, order);
        return;
    }
    slow_PyBuffer_FillContiguousStrides(vm, ndims, shape, strides, itemsize, order);
}

PYVM_SLOW int slow_PyBuffer_FillInfo(PyVM *vm, Py_buffer *view, PyObject *exporter, void *buf, Py_ssize_t len, int readonly, int flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMBuffer_FillInfo(view, exporter, buf, len, readonly, flags);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMBuffer_FillInfo(PyVM *vm, Py_buffer *view, PyObject *exporter, void *buf, Py_ssize_t len, int readonly, int flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN6(api, view, exporter, buf, len, readonly, flags);
        return api->PyVMBuffer_FillInfo(view, exporter, buf, len, readonly, flags);
    }
    return slow_PyBuffer_FillInfo(vm, view, exporter, buf, len, readonly, flags);
}

PYVM_SLOW int slow_PyBuffer_FromContiguous(PyVM *vm, const Py_buffer *view, const void *buf, Py_ssize_t len, char order)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMBuffer_FromContiguous(view, buf, len, order);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMBuffer_FromContiguous(PyVM *vm, const Py_buffer *view, const void *buf, Py_ssize_t len, char order)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, view, buf, len, order);
        return api->PyVMBuffer_FromContiguous(view, buf, len, order);
    }
    return slow_PyBuffer_FromContiguous(vm, view, buf, len, order);
}

PYVM_SLOW void *slow_PyBuffer_GetPointer(PyVM *vm, const Py_buffer *view, const Py_ssize_t *indices)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMBuffer_GetPointer(view, indices);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMBuffer_GetPointer(PyVM *vm, const Py_buffer *view, const Py_ssize_t *indices)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, view, indices);
        return api->PyVMBuffer_GetPointer(view, indices);
    }
    return slow_PyBuffer_GetPointer(vm, view, indices);
}

PYVM_SLOW int slow_PyBuffer_IsContiguous(PyVM *vm, const Py_buffer *view, char order)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMBuffer_IsContiguous(view, order);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMBuffer_IsContiguous(PyVM *vm, const Py_buffer *view, char order)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, view, order);
        return api->PyVMBuffer_IsContiguous(view, order);
    }
    return slow_PyBuffer_IsContiguous(vm, view, order);
}

PYVM_SLOW void slow_PyBuffer_Release(PyVM *vm, Py_buffer *view)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMBuffer_Release(view);
    pyvm_call_leave(&scope);
}

void PyVMBuffer_Release(PyVM *vm, Py_buffer *view)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, view);
        api->PyVMBuffer_Release(view);
        return;
    }
    slow_PyBuffer_Release(vm, view);
}

PYVM_SLOW Py_ssize_t slow_PyBuffer_SizeFromFormat(PyVM *vm, const char *format)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMBuffer_SizeFromFormat(format);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMBuffer_SizeFromFormat(PyVM *vm, const char *format)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, format);
        return api->PyVMBuffer_SizeFromFormat(format);
    }
    return slow_PyBuffer_SizeFromFormat(vm, format);
}

PYVM_SLOW int slow_PyBuffer_ToContiguous(PyVM *vm, void *buf, const Py_buffer *src, Py_ssize_t len, char order)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMBuffer_ToContiguous(buf, src, len, order);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMBuffer_ToContiguous(PyVM *vm, void *buf, const Py_buffer *src, Py_ssize_t len, char order)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, buf, src, len, order);
        return api->PyVMBuffer_ToContiguous(buf, src, len, order);
    }
    return slow_PyBuffer_ToContiguous(vm, buf, src, len, order);
}

PYVM_SLOW int slow_PyObject_CheckBuffer(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_CheckBuffer(obj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_CheckBuffer(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMObject_CheckBuffer(obj);
    }
    return slow_PyObject_CheckBuffer(vm, obj);
}

PYVM_SLOW int slow_PyObject_CopyData(PyVM *vm, PyObject *dest, PyObject *src)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_CopyData(dest, src);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_CopyData(PyVM *vm, PyObject *dest, PyObject *src)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, dest, src);
        return api->PyVMObject_CopyData(dest, src);
    }
    return slow_PyObject_CopyData(vm, dest, src);
}

PYVM_SLOW int slow_PyObject_GetBuffer(PyVM *vm, PyObject *exporter, Py_buffer *view, int flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_GetBuffer(exporter, view, flags);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_GetBuffer(PyVM *vm, PyObject *exporter, Py_buffer *view, int flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, exporter, view, flags);
        return api->PyVMObject_GetBuffer(exporter, view, flags);
    }
    return slow_PyObject_GetBuffer(vm, exporter, view, flags);
}
