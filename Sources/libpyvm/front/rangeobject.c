/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's rangeobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/rangeobject.h"

PYVM_SLOW PyTypeObject *slow_PyLongRangeIter_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMLongRangeIter_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMLongRangeIter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMLongRangeIter_Type();
    }
    return slow_PyLongRangeIter_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyRangeIter_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMRangeIter_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMRangeIter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMRangeIter_Type();
    }
    return slow_PyRangeIter_Type(vm);
}

PYVM_SLOW int slow_PyRange_Check(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMRange_Check(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMRange_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMRange_Check(o);
    }
    return slow_PyRange_Check(vm, o);
}

PYVM_SLOW PyTypeObject *slow_PyRange_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMRange_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMRange_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMRange_Type();
    }
    return slow_PyRange_Type(vm);
}
