/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's classobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/classobject.h"

PYVM_SLOW int slow_PyInstanceMethod_Check(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMInstanceMethod_Check(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMInstanceMethod_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMInstanceMethod_Check(o);
    }
    return slow_PyInstanceMethod_Check(vm, o);
}

PYVM_SLOW PyObject *slow_PyInstanceMethod_Function(PyVM *vm, PyObject *im)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMInstanceMethod_Function(im);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMInstanceMethod_Function(PyVM *vm, PyObject *im)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, im);
        return api->PyVMInstanceMethod_Function(im);
    }
    return slow_PyInstanceMethod_Function(vm, im);
}

PYVM_SLOW PyObject *slow_PyInstanceMethod_GET_FUNCTION(PyVM *vm, PyObject *im)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMInstanceMethod_GET_FUNCTION(im);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMInstanceMethod_GET_FUNCTION(PyVM *vm, PyObject *im)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, im);
        return api->PyVMInstanceMethod_GET_FUNCTION(im);
    }
    return slow_PyInstanceMethod_GET_FUNCTION(vm, im);
}

PYVM_SLOW PyObject *slow_PyInstanceMethod_New(PyVM *vm, PyObject *func)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMInstanceMethod_New(func);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMInstanceMethod_New(PyVM *vm, PyObject *func)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, func);
        return api->PyVMInstanceMethod_New(func);
    }
    return slow_PyInstanceMethod_New(vm, func);
}

PYVM_SLOW PyTypeObject *slow_PyInstanceMethod_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMInstanceMethod_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMInstanceMethod_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMInstanceMethod_Type();
    }
    return slow_PyInstanceMethod_Type(vm);
}

PYVM_SLOW int slow_PyMethod_Check(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMethod_Check(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMethod_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMMethod_Check(o);
    }
    return slow_PyMethod_Check(vm, o);
}

PYVM_SLOW PyObject *slow_PyMethod_Function(PyVM *vm, PyObject *meth)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMethod_Function(meth);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMethod_Function(PyVM *vm, PyObject *meth)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, meth);
        return api->PyVMMethod_Function(meth);
    }
    return slow_PyMethod_Function(vm, meth);
}

PYVM_SLOW PyObject *slow_PyMethod_GET_FUNCTION(PyVM *vm, PyObject *meth)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMethod_GET_FUNCTION(meth);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMethod_GET_FUNCTION(PyVM *vm, PyObject *meth)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, meth);
        return api->PyVMMethod_GET_FUNCTION(meth);
    }
    return slow_PyMethod_GET_FUNCTION(vm, meth);
}

PYVM_SLOW PyObject *slow_PyMethod_GET_SELF(PyVM *vm, PyObject *meth)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMethod_GET_SELF(meth);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMethod_GET_SELF(PyVM *vm, PyObject *meth)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, meth);
        return api->PyVMMethod_GET_SELF(meth);
    }
    return slow_PyMethod_GET_SELF(vm, meth);
}

PYVM_SLOW PyObject *slow_PyMethod_New(PyVM *vm, PyObject *func, PyObject *self)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMethod_New(func, self);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMethod_New(PyVM *vm, PyObject *func, PyObject *self)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, func, self);
        return api->PyVMMethod_New(func, self);
    }
    return slow_PyMethod_New(vm, func, self);
}

PYVM_SLOW PyObject *slow_PyMethod_Self(PyVM *vm, PyObject *meth)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMethod_Self(meth);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMethod_Self(PyVM *vm, PyObject *meth)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, meth);
        return api->PyVMMethod_Self(meth);
    }
    return slow_PyMethod_Self(vm, meth);
}

PYVM_SLOW PyTypeObject *slow_PyMethod_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMMethod_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMMethod_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMMethod_Type();
    }
    return slow_PyMethod_Type(vm);
}
