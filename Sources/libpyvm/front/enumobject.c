/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's enumobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/enumobject.h"

PYVM_SLOW PyTypeObject *slow_PyEnum_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMEnum_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMEnum_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMEnum_Type();
    }
    return slow_PyEnum_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyReversed_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMReversed_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMReversed_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMReversed_Type();
    }
    return slow_PyReversed_Type(vm);
}
