/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's frameobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/frameobject.h"

PYVM_SLOW void slow_PyFrame_FastToLocals(PyVM *vm, PyFrameObject *f)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMFrame_FastToLocals(f);
    pyvm_call_leave(&scope);
}

void PyVMFrame_FastToLocals(PyVM *vm, PyFrameObject *f)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, f);
        api->PyVMFrame_FastToLocals(f);
        return;
    }
    slow_PyFrame_FastToLocals(vm, f);
}

PYVM_SLOW int slow_PyFrame_FastToLocalsWithError(PyVM *vm, PyFrameObject *f)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFrame_FastToLocalsWithError(f);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFrame_FastToLocalsWithError(PyVM *vm, PyFrameObject *f)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, f);
        return api->PyVMFrame_FastToLocalsWithError(f);
    }
    return slow_PyFrame_FastToLocalsWithError(vm, f);
}

PYVM_SLOW void slow_PyFrame_LocalsToFast(PyVM *vm, PyFrameObject *f, int clear)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMFrame_LocalsToFast(f, clear);
    pyvm_call_leave(&scope);
}

void PyVMFrame_LocalsToFast(PyVM *vm, PyFrameObject *f, int clear)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, f, clear);
        api->PyVMFrame_LocalsToFast(f, clear);
        return;
    }
    slow_PyFrame_LocalsToFast(vm, f, clear);
}

PYVM_SLOW PyFrameObject *slow_PyFrame_New(PyVM *vm, PyThreadState *tstate, PyCodeObject *code, PyObject *globals, PyObject *locals)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyFrameObject *result = scope.api->PyVMFrame_New(tstate, code, globals, locals);
    pyvm_call_leave(&scope);
    return result;
}

PyFrameObject *PyVMFrame_New(PyVM *vm, PyThreadState *tstate, PyCodeObject *code, PyObject *globals, PyObject *locals)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, tstate, code, globals, locals);
        return api->PyVMFrame_New(tstate, code, globals, locals);
    }
    return slow_PyFrame_New(vm, tstate, code, globals, locals);
}
