/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's boolobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/boolobject.h"

PYVM_SLOW int slow_PyBool_Check(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMBool_Check(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMBool_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMBool_Check(o);
    }
    return slow_PyBool_Check(vm, o);
}

PYVM_SLOW PyObject *slow_PyBool_FromLong(PyVM *vm, long v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMBool_FromLong(v);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMBool_FromLong(PyVM *vm, long v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, v);
        return api->PyVMBool_FromLong(v);
    }
    return slow_PyBool_FromLong(vm, v);
}

PYVM_SLOW PyObject *slow_Py_False(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVM_False();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVM_False(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_False();
    }
    return slow_Py_False(vm);
}

PYVM_SLOW int slow_Py_IsFalse(PyVM *vm, PyObject *x)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_IsFalse(x);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_IsFalse(PyVM *vm, PyObject *x)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, x);
        return api->PyVM_IsFalse(x);
    }
    return slow_Py_IsFalse(vm, x);
}

PYVM_SLOW int slow_Py_IsTrue(PyVM *vm, PyObject *x)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_IsTrue(x);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_IsTrue(PyVM *vm, PyObject *x)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, x);
        return api->PyVM_IsTrue(x);
    }
    return slow_Py_IsTrue(vm, x);
}

PYVM_SLOW PyObject *slow_Py_True(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVM_True();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVM_True(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_True();
    }
    return slow_Py_True(vm);
}
