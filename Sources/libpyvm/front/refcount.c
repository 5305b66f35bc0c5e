/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's refcount.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/refcount.h"

PYVM_SLOW void slow_Py_DECREF(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVM_DECREF(o);
    pyvm_leave(&scope);
}

void PyVM_DECREF(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVM_DECREF(o);
    else
        slow_Py_DECREF(o, vm);
}

PYVM_SLOW void slow_Py_DecRef(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVM_DecRef(o);
    pyvm_leave(&scope);
}

void PyVM_DecRef(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVM_DecRef(o);
    else
        slow_Py_DecRef(o, vm);
}

PYVM_SLOW void slow_Py_INCREF(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVM_INCREF(o);
    pyvm_leave(&scope);
}

void PyVM_INCREF(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVM_INCREF(o);
    else
        slow_Py_INCREF(o, vm);
}

PYVM_SLOW void slow_Py_IncRef(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVM_IncRef(o);
    pyvm_leave(&scope);
}

void PyVM_IncRef(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVM_IncRef(o);
    else
        slow_Py_IncRef(o, vm);
}

PYVM_SLOW PyObject *slow_Py_NewRef(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVM_NewRef(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVM_NewRef(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_NewRef(o);
    return slow_Py_NewRef(o, vm);
}

PYVM_SLOW Py_ssize_t slow_Py_REFCNT(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVM_REFCNT(o);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVM_REFCNT(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_REFCNT(o);
    return slow_Py_REFCNT(o, vm);
}

PYVM_SLOW void slow_Py_SET_REFCNT(PyObject *o, Py_ssize_t refcnt, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVM_SET_REFCNT(o, refcnt);
    pyvm_leave(&scope);
}

void PyVM_SET_REFCNT(PyVM *vm, PyObject *o, Py_ssize_t refcnt)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVM_SET_REFCNT(o, refcnt);
    else
        slow_Py_SET_REFCNT(o, refcnt, vm);
}

PYVM_SLOW void slow_Py_XDECREF(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVM_XDECREF(o);
    pyvm_leave(&scope);
}

void PyVM_XDECREF(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVM_XDECREF(o);
    else
        slow_Py_XDECREF(o, vm);
}

PYVM_SLOW void slow_Py_XINCREF(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVM_XINCREF(o);
    pyvm_leave(&scope);
}

void PyVM_XINCREF(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVM_XINCREF(o);
    else
        slow_Py_XINCREF(o, vm);
}

PYVM_SLOW PyObject *slow_Py_XNewRef(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVM_XNewRef(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVM_XNewRef(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_XNewRef(o);
    return slow_Py_XNewRef(o, vm);
}
