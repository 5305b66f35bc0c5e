/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's refcount.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/refcount.h"

PYVM_SLOW void slow_Py_DECREF(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVM_DECREF(o);
    pyvm_call_leave(&scope);
}

void PyVM_DECREF(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        api->PyVM_DECREF(o);
        return;
    }
    slow_Py_DECREF(vm, o);
}

PYVM_SLOW void slow_Py_DecRef(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVM_DecRef(o);
    pyvm_call_leave(&scope);
}

void PyVM_DecRef(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        api->PyVM_DecRef(o);
        return;
    }
    slow_Py_DecRef(vm, o);
}

PYVM_SLOW void slow_Py_INCREF(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVM_INCREF(o);
    pyvm_call_leave(&scope);
}

void PyVM_INCREF(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        api->PyVM_INCREF(o);
        return;
    }
    slow_Py_INCREF(vm, o);
}

PYVM_SLOW void slow_Py_IncRef(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVM_IncRef(o);
    pyvm_call_leave(&scope);
}

void PyVM_IncRef(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        api->PyVM_IncRef(o);
        return;
    }
    slow_Py_IncRef(vm, o);
}

PYVM_SLOW PyObject *slow_Py_NewRef(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVM_NewRef(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVM_NewRef(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVM_NewRef(o);
    }
    return slow_Py_NewRef(vm, o);
}

PYVM_SLOW Py_ssize_t slow_Py_REFCNT(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVM_REFCNT(o);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVM_REFCNT(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVM_REFCNT(o);
    }
    return slow_Py_REFCNT(vm, o);
}

PYVM_SLOW void slow_Py_SET_REFCNT(PyVM *vm, PyObject *o, Py_ssize_t refcnt)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVM_SET_REFCNT(o, refcnt);
    pyvm_call_leave(&scope);
}

void PyVM_SET_REFCNT(PyVM *vm, PyObject *o, Py_ssize_t refcnt)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, refcnt);
        api->PyVM_SET_REFCNT(o, refcnt);
        return;
    }
    slow_Py_SET_REFCNT(vm, o, refcnt);
}

PYVM_SLOW void slow_Py_XDECREF(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVM_XDECREF(o);
    pyvm_call_leave(&scope);
}

void PyVM_XDECREF(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        api->PyVM_XDECREF(o);
        return;
    }
    slow_Py_XDECREF(vm, o);
}

PYVM_SLOW void slow_Py_XINCREF(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVM_XINCREF(o);
    pyvm_call_leave(&scope);
}

void PyVM_XINCREF(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        api->PyVM_XINCREF(o);
        return;
    }
    slow_Py_XINCREF(vm, o);
}

PYVM_SLOW PyObject *slow_Py_XNewRef(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVM_XNewRef(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVM_XNewRef(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVM_XNewRef(o);
    }
    return slow_Py_XNewRef(vm, o);
}
