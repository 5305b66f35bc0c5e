/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's sentinelobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/sentinelobject.h"

PYVM_SLOW int slow_PySentinel_Check(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSentinel_Check(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSentinel_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMSentinel_Check(o);
    }
    return slow_PySentinel_Check(vm, o);
}

PYVM_SLOW int slow_PySentinel_CheckExact(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSentinel_CheckExact(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSentinel_CheckExact(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMSentinel_CheckExact(o);
    }
    return slow_PySentinel_CheckExact(vm, o);
}

PYVM_SLOW PyObject *slow_PySentinel_New(PyVM *vm, const char *name, const char *module_name, const char *repr)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSentinel_New(name, module_name, repr);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSentinel_New(PyVM *vm, const char *name, const char *module_name, const char *repr)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, name, module_name, repr);
        return api->PyVMSentinel_New(name, module_name, repr);
    }
    return slow_PySentinel_New(vm, name, module_name, repr);
}

PYVM_SLOW PyTypeObject *slow_PySentinel_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMSentinel_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMSentinel_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMSentinel_Type();
    }
    return slow_PySentinel_Type(vm);
}
