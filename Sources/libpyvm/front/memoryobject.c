/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's memoryobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/memoryobject.h"

PYVM_SLOW int slow_PyMemoryView_Check(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMemoryView_Check(obj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMemoryView_Check(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMMemoryView_Check(obj);
    }
    return slow_PyMemoryView_Check(vm, obj);
}

PYVM_SLOW PyObject *slow_PyMemoryView_FromBuffer(PyVM *vm, const Py_buffer *view)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMemoryView_FromBuffer(view);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMemoryView_FromBuffer(PyVM *vm, const Py_buffer *view)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, view);
        return api->PyVMMemoryView_FromBuffer(view);
    }
    return slow_PyMemoryView_FromBuffer(vm, view);
}

PYVM_SLOW PyObject *slow_PyMemoryView_FromMemory(PyVM *vm, char *mem, Py_ssize_t size, int flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMemoryView_FromMemory(mem, size, flags);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMemoryView_FromMemory(PyVM *vm, char *mem, Py_ssize_t size, int flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, mem, size, flags);
        return api->PyVMMemoryView_FromMemory(mem, size, flags);
    }
    return slow_PyMemoryView_FromMemory(vm, mem, size, flags);
}

PYVM_SLOW PyObject *slow_PyMemoryView_FromObject(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMemoryView_FromObject(obj);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMemoryView_FromObject(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMMemoryView_FromObject(obj);
    }
    return slow_PyMemoryView_FromObject(vm, obj);
}

PYVM_SLOW PyObject *slow_PyMemoryView_GET_BASE(PyVM *vm, PyObject *mview)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMemoryView_GET_BASE(mview);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMemoryView_GET_BASE(PyVM *vm, PyObject *mview)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, mview);
        return api->PyVMMemoryView_GET_BASE(mview);
    }
    return slow_PyMemoryView_GET_BASE(vm, mview);
}

PYVM_SLOW Py_buffer *slow_PyMemoryView_GET_BUFFER(PyVM *vm, PyObject *mview)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_buffer *result = scope.api->PyVMMemoryView_GET_BUFFER(mview);
    pyvm_call_leave(&scope);
    return result;
}

Py_buffer *PyVMMemoryView_GET_BUFFER(PyVM *vm, PyObject *mview)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, mview);
        return api->PyVMMemoryView_GET_BUFFER(mview);
    }
    return slow_PyMemoryView_GET_BUFFER(vm, mview);
}

PYVM_SLOW PyObject *slow_PyMemoryView_GetContiguous(PyVM *vm, PyObject *obj, int buffertype, char order)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMemoryView_GetContiguous(obj, buffertype, order);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMemoryView_GetContiguous(PyVM *vm, PyObject *obj, int buffertype, char order)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, obj, buffertype, order);
        return api->PyVMMemoryView_GetContiguous(obj, buffertype, order);
    }
    return slow_PyMemoryView_GetContiguous(vm, obj, buffertype, order);
}

PYVM_SLOW PyTypeObject *slow_PyMemoryView_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMMemoryView_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMMemoryView_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMMemoryView_Type();
    }
    return slow_PyMemoryView_Type(vm);
}
