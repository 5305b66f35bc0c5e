/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's extra.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/extra.h"

PYVM_SLOW Py_ssize_t slow_PyList_GET_SIZE(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMList_GET_SIZE(op);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMList_GET_SIZE(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMList_GET_SIZE(op);
    }
    return slow_PyList_GET_SIZE(vm, op);
}

PYVM_SLOW void slow_PyList_SetHook(PyVM *vm, int (*hook)(void *), void *argument)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMList_SetHook(hook, argument);
    pyvm_call_leave(&scope);
}

void PyVMList_SetHook(PyVM *vm, int (*hook)(void *), void *argument)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, hook, argument);
        api->PyVMList_SetHook(hook, argument);
        return;
    }
    slow_PyList_SetHook(vm, hook, argument);
}
