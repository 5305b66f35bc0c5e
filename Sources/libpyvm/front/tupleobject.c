/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's tupleobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/tupleobject.h"

PYVM_SLOW PyTypeObject *slow_PyTupleIter_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMTupleIter_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMTupleIter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMTupleIter_Type();
    }
    return slow_PyTupleIter_Type(vm);
}

PYVM_SLOW int slow_PyTuple_Check(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMTuple_Check(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMTuple_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMTuple_Check(p);
    }
    return slow_PyTuple_Check(vm, p);
}

PYVM_SLOW int slow_PyTuple_CheckExact(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMTuple_CheckExact(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMTuple_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMTuple_CheckExact(p);
    }
    return slow_PyTuple_CheckExact(vm, p);
}

PYVM_SLOW PyObject *slow_PyTuple_FromArray(PyVM *vm, PyObject *const *array, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMTuple_FromArray(array, size);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMTuple_FromArray(PyVM *vm, PyObject *const *array, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, array, size);
        return api->PyVMTuple_FromArray(array, size);
    }
    return slow_PyTuple_FromArray(vm, array, size);
}

PYVM_SLOW PyObject *slow_PyTuple_GET_ITEM(PyVM *vm, PyObject *p, Py_ssize_t pos)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMTuple_GET_ITEM(p, pos);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMTuple_GET_ITEM(PyVM *vm, PyObject *p, Py_ssize_t pos)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, pos);
        return api->PyVMTuple_GET_ITEM(p, pos);
    }
    return slow_PyTuple_GET_ITEM(vm, p, pos);
}

PYVM_SLOW Py_ssize_t slow_PyTuple_GET_SIZE(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMTuple_GET_SIZE(p);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMTuple_GET_SIZE(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMTuple_GET_SIZE(p);
    }
    return slow_PyTuple_GET_SIZE(vm, p);
}

PYVM_SLOW PyObject *slow_PyTuple_GetItem(PyVM *vm, PyObject *p, Py_ssize_t pos)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMTuple_GetItem(p, pos);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMTuple_GetItem(PyVM *vm, PyObject *p, Py_ssize_t pos)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, pos);
        return api->PyVMTuple_GetItem(p, pos);
    }
    return slow_PyTuple_GetItem(vm, p, pos);
}

PYVM_SLOW PyObject *slow_PyTuple_GetSlice(PyVM *vm, PyObject *p, Py_ssize_t low, Py_ssize_t high)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMTuple_GetSlice(p, low, high);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMTuple_GetSlice(PyVM *vm, PyObject *p, Py_ssize_t low, Py_ssize_t high)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, p, low, high);
        return api->PyVMTuple_GetSlice(p, low, high);
    }
    return slow_PyTuple_GetSlice(vm, p, low, high);
}

PYVM_SLOW PyObject *slow_PyTuple_New(PyVM *vm, Py_ssize_t len)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMTuple_New(len);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMTuple_New(PyVM *vm, Py_ssize_t len)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, len);
        return api->PyVMTuple_New(len);
    }
    return slow_PyTuple_New(vm, len);
}

PyObject *PyVMTuple_Pack(PyVM *vm, Py_ssize_t n, ...)
{
    va_list arguments;
    va_start(arguments, n);
    PyObject *result = PyVMTuple_PackV(vm, n, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW PyObject *slow_PyTuple_PackV(PyVM *vm, Py_ssize_t n, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMTuple_PackV(n, arguments);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMTuple_PackV(PyVM *vm, Py_ssize_t n, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, n, arguments);
        return api->PyVMTuple_PackV(n, arguments);
    }
    return slow_PyTuple_PackV(vm, n, arguments);
}

PYVM_SLOW void slow_PyTuple_SET_ITEM(PyVM *vm, PyObject *p, Py_ssize_t pos, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMTuple_SET_ITEM(p, pos, o);
    pyvm_call_leave(&scope);
}

void PyVMTuple_SET_ITEM(PyVM *vm, PyObject *p, Py_ssize_t pos, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, p, pos, o);
        api->PyVMTuple_SET_ITEM(p, pos, o);
        return;
    }
    slow_PyTuple_SET_ITEM(vm, p, pos, o);
}

PYVM_SLOW int slow_PyTuple_SetItem(PyVM *vm, PyObject *p, Py_ssize_t pos, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMTuple_SetItem(p, pos, o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMTuple_SetItem(PyVM *vm, PyObject *p, Py_ssize_t pos, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, p, pos, o);
        return api->PyVMTuple_SetItem(p, pos, o);
    }
    return slow_PyTuple_SetItem(vm, p, pos, o);
}

PYVM_SLOW Py_ssize_t slow_PyTuple_Size(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMTuple_Size(p);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMTuple_Size(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMTuple_Size(p);
    }
    return slow_PyTuple_Size(vm, p);
}

PYVM_SLOW PyTypeObject *slow_PyTuple_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMTuple_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMTuple_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMTuple_Type();
    }
    return slow_PyTuple_Type(vm);
}

PYVM_SLOW int slow__PyTuple_Resize(PyVM *vm, PyObject **p, Py_ssize_t newsize)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->_PyVMTuple_Resize(p, newsize);
    pyvm_call_leave(&scope);
    return result;
}

int _PyVMTuple_Resize(PyVM *vm, PyObject **p, Py_ssize_t newsize)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, newsize);
        return api->_PyVMTuple_Resize(p, newsize);
    }
    return slow__PyTuple_Resize(vm, p, newsize);
}
