/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's genobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/genobject.h"

PYVM_SLOW int slow_PyAsyncGenASend_CheckExact(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMAsyncGenASend_CheckExact(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMAsyncGenASend_CheckExact(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMAsyncGenASend_CheckExact(op);
    }
    return slow_PyAsyncGenASend_CheckExact(vm, op);
}

PYVM_SLOW int slow_PyAsyncGen_CheckExact(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMAsyncGen_CheckExact(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMAsyncGen_CheckExact(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMAsyncGen_CheckExact(op);
    }
    return slow_PyAsyncGen_CheckExact(vm, op);
}

PYVM_SLOW PyObject *slow_PyAsyncGen_New(PyVM *vm, PyFrameObject *frame, PyObject *name, PyObject *qualname)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMAsyncGen_New(frame, name, qualname);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMAsyncGen_New(PyVM *vm, PyFrameObject *frame, PyObject *name, PyObject *qualname)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, frame, name, qualname);
        return api->PyVMAsyncGen_New(frame, name, qualname);
    }
    return slow_PyAsyncGen_New(vm, frame, name, qualname);
}

PYVM_SLOW PyTypeObject *slow_PyAsyncGen_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMAsyncGen_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMAsyncGen_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMAsyncGen_Type();
    }
    return slow_PyAsyncGen_Type(vm);
}

PYVM_SLOW int slow_PyCoro_CheckExact(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCoro_CheckExact(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCoro_CheckExact(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMCoro_CheckExact(ob);
    }
    return slow_PyCoro_CheckExact(vm, ob);
}

PYVM_SLOW PyObject *slow_PyCoro_New(PyVM *vm, PyFrameObject *frame, PyObject *name, PyObject *qualname)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCoro_New(frame, name, qualname);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCoro_New(PyVM *vm, PyFrameObject *frame, PyObject *name, PyObject *qualname)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, frame, name, qualname);
        return api->PyVMCoro_New(frame, name, qualname);
    }
    return slow_PyCoro_New(vm, frame, name, qualname);
}

PYVM_SLOW PyTypeObject *slow_PyCoro_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMCoro_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMCoro_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMCoro_Type();
    }
    return slow_PyCoro_Type(vm);
}

PYVM_SLOW int slow_PyGen_Check(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMGen_Check(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMGen_Check(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMGen_Check(ob);
    }
    return slow_PyGen_Check(vm, ob);
}

PYVM_SLOW int slow_PyGen_CheckExact(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMGen_CheckExact(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMGen_CheckExact(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMGen_CheckExact(ob);
    }
    return slow_PyGen_CheckExact(vm, ob);
}

PYVM_SLOW PyCodeObject *slow_PyGen_GetCode(PyVM *vm, PyGenObject *gen)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyCodeObject *result = scope.api->PyVMGen_GetCode(gen);
    pyvm_call_leave(&scope);
    return result;
}

PyCodeObject *PyVMGen_GetCode(PyVM *vm, PyGenObject *gen)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, gen);
        return api->PyVMGen_GetCode(gen);
    }
    return slow_PyGen_GetCode(vm, gen);
}

PYVM_SLOW PyObject *slow_PyGen_New(PyVM *vm, PyFrameObject *frame)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMGen_New(frame);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMGen_New(PyVM *vm, PyFrameObject *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, frame);
        return api->PyVMGen_New(frame);
    }
    return slow_PyGen_New(vm, frame);
}

PYVM_SLOW PyObject *slow_PyGen_NewWithQualName(PyVM *vm, PyFrameObject *frame, PyObject *name, PyObject *qualname)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMGen_NewWithQualName(frame, name, qualname);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMGen_NewWithQualName(PyVM *vm, PyFrameObject *frame, PyObject *name, PyObject *qualname)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, frame, name, qualname);
        return api->PyVMGen_NewWithQualName(frame, name, qualname);
    }
    return slow_PyGen_NewWithQualName(vm, frame, name, qualname);
}

PYVM_SLOW PyTypeObject *slow_PyGen_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMGen_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMGen_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMGen_Type();
    }
    return slow_PyGen_Type(vm);
}
