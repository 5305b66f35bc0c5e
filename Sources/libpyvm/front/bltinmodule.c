/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's bltinmodule.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/bltinmodule.h"

PYVM_SLOW PyTypeObject *slow_PyFilter_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMFilter_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMFilter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMFilter_Type();
    }
    return slow_PyFilter_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyMap_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMMap_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMMap_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMMap_Type();
    }
    return slow_PyMap_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyZip_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMZip_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMZip_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMZip_Type();
    }
    return slow_PyZip_Type(vm);
}
