/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's genericaliasobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/genericaliasobject.h"

PYVM_SLOW PyObject *slow_Py_GenericAlias(PyVM *vm, PyObject *origin, PyObject *arg2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVM_GenericAlias(origin, arg2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVM_GenericAlias(PyVM *vm, PyObject *origin, PyObject *arg2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, origin, arg2);
        return api->PyVM_GenericAlias(origin, arg2);
    }
    return slow_Py_GenericAlias(vm, origin, arg2);
}

PYVM_SLOW PyTypeObject *slow_Py_GenericAliasType(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVM_GenericAliasType();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVM_GenericAliasType(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_GenericAliasType();
    }
    return slow_Py_GenericAliasType(vm);
}
