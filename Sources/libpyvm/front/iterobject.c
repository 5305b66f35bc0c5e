/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's iterobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/iterobject.h"

PYVM_SLOW int slow_PyCallIter_Check(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCallIter_Check(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCallIter_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMCallIter_Check(op);
    }
    return slow_PyCallIter_Check(vm, op);
}

PYVM_SLOW PyObject *slow_PyCallIter_New(PyVM *vm, PyObject *callable, PyObject *sentinel)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCallIter_New(callable, sentinel);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCallIter_New(PyVM *vm, PyObject *callable, PyObject *sentinel)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, callable, sentinel);
        return api->PyVMCallIter_New(callable, sentinel);
    }
    return slow_PyCallIter_New(vm, callable, sentinel);
}

PYVM_SLOW PyTypeObject *slow_PyCallIter_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMCallIter_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMCallIter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMCallIter_Type();
    }
    return slow_PyCallIter_Type(vm);
}

PYVM_SLOW int slow_PySeqIter_Check(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSeqIter_Check(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSeqIter_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMSeqIter_Check(op);
    }
    return slow_PySeqIter_Check(vm, op);
}

PYVM_SLOW PyObject *slow_PySeqIter_New(PyVM *vm, PyObject *seq)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSeqIter_New(seq);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSeqIter_New(PyVM *vm, PyObject *seq)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, seq);
        return api->PyVMSeqIter_New(seq);
    }
    return slow_PySeqIter_New(vm, seq);
}

PYVM_SLOW PyTypeObject *slow_PySeqIter_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMSeqIter_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMSeqIter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMSeqIter_Type();
    }
    return slow_PySeqIter_Type(vm);
}
