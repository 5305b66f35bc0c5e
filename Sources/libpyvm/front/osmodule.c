/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's osmodule.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/osmodule.h"

PYVM_SLOW PyObject *slow_PyOS_FSPath(PyVM *vm, PyObject *path)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMOS_FSPath(path);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMOS_FSPath(PyVM *vm, PyObject *path)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, path);
        return api->PyVMOS_FSPath(path);
    }
    return slow_PyOS_FSPath(vm, path);
}
