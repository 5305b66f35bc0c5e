/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's methodobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/methodobject.h"

PYVM_SLOW PyObject *slow_PyCFunction_Call(PyVM *vm, PyObject *arg1, PyObject *arg2, PyObject *arg3)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCFunction_Call(arg1, arg2, arg3);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCFunction_Call(PyVM *vm, PyObject *arg1, PyObject *arg2, PyObject *arg3)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, arg1, arg2, arg3);
        return api->PyVMCFunction_Call(arg1, arg2, arg3);
    }
    return slow_PyCFunction_Call(vm, arg1, arg2, arg3);
}

PYVM_SLOW int slow_PyCFunction_Check(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCFunction_Check(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCFunction_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMCFunction_Check(op);
    }
    return slow_PyCFunction_Check(vm, op);
}

PYVM_SLOW int slow_PyCFunction_CheckExact(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCFunction_CheckExact(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCFunction_CheckExact(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMCFunction_CheckExact(op);
    }
    return slow_PyCFunction_CheckExact(vm, op);
}

PYVM_SLOW PyTypeObject *slow_PyCFunction_GET_CLASS(PyVM *vm, PyObject *func_obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMCFunction_GET_CLASS(func_obj);
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMCFunction_GET_CLASS(PyVM *vm, PyObject *func_obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, func_obj);
        return api->PyVMCFunction_GET_CLASS(func_obj);
    }
    return slow_PyCFunction_GET_CLASS(vm, func_obj);
}

PYVM_SLOW int slow_PyCFunction_GET_FLAGS(PyVM *vm, PyObject *func)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCFunction_GET_FLAGS(func);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCFunction_GET_FLAGS(PyVM *vm, PyObject *func)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, func);
        return api->PyVMCFunction_GET_FLAGS(func);
    }
    return slow_PyCFunction_GET_FLAGS(vm, func);
}

PYVM_SLOW PyCFunction slow_PyCFunction_GET_FUNCTION(PyVM *vm, PyObject *func)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyCFunction result = scope.api->PyVMCFunction_GET_FUNCTION(func);
    pyvm_call_leave(&scope);
    return result;
}

PyCFunction PyVMCFunction_GET_FUNCTION(PyVM *vm, PyObject *func)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, func);
        return api->PyVMCFunction_GET_FUNCTION(func);
    }
    return slow_PyCFunction_GET_FUNCTION(vm, func);
}

PYVM_SLOW PyObject *slow_PyCFunction_GET_SELF(PyVM *vm, PyObject *func)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCFunction_GET_SELF(func);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCFunction_GET_SELF(PyVM *vm, PyObject *func)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, func);
        return api->PyVMCFunction_GET_SELF(func);
    }
    return slow_PyCFunction_GET_SELF(vm, func);
}

PYVM_SLOW int slow_PyCFunction_GetFlags(PyVM *vm, PyObject *func)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCFunction_GetFlags(func);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCFunction_GetFlags(PyVM *vm, PyObject *func)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, func);
        return api->PyVMCFunction_GetFlags(func);
    }
    return slow_PyCFunction_GetFlags(vm, func);
}

PYVM_SLOW PyCFunction slow_PyCFunction_GetFunction(PyVM *vm, PyObject *func)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyCFunction result = scope.api->PyVMCFunction_GetFunction(func);
    pyvm_call_leave(&scope);
    return result;
}

PyCFunction PyVMCFunction_GetFunction(PyVM *vm, PyObject *func)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, func);
        return api->PyVMCFunction_GetFunction(func);
    }
    return slow_PyCFunction_GetFunction(vm, func);
}

PYVM_SLOW PyObject *slow_PyCFunction_GetSelf(PyVM *vm, PyObject *func)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCFunction_GetSelf(func);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCFunction_GetSelf(PyVM *vm, PyObject *func)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, func);
        return api->PyVMCFunction_GetSelf(func);
    }
    return slow_PyCFunction_GetSelf(vm, func);
}

PYVM_SLOW PyObject *slow_PyCFunction_New(PyVM *vm, PyMethodDef *ml, PyObject *self)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCFunction_New(ml, self);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCFunction_New(PyVM *vm, PyMethodDef *ml, PyObject *self)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, ml, self);
        return api->PyVMCFunction_New(ml, self);
    }
    return slow_PyCFunction_New(vm, ml, self);
}

PYVM_SLOW PyObject *slow_PyCFunction_NewEx(PyVM *vm, PyMethodDef *ml, PyObject *self, PyObject *module)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCFunction_NewEx(ml, self, module);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCFunction_NewEx(PyVM *vm, PyMethodDef *ml, PyObject *self, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, ml, self, module);
        return api->PyVMCFunction_NewEx(ml, self, module);
    }
    return slow_PyCFunction_NewEx(vm, ml, self, module);
}

PYVM_SLOW PyTypeObject *slow_PyCFunction_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMCFunction_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMCFunction_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMCFunction_Type();
    }
    return slow_PyCFunction_Type(vm);
}

PYVM_SLOW int slow_PyCMethod_Check(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCMethod_Check(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCMethod_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMCMethod_Check(op);
    }
    return slow_PyCMethod_Check(vm, op);
}

PYVM_SLOW int slow_PyCMethod_CheckExact(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCMethod_CheckExact(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCMethod_CheckExact(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMCMethod_CheckExact(op);
    }
    return slow_PyCMethod_CheckExact(vm, op);
}

PYVM_SLOW PyObject *slow_PyCMethod_New(PyVM *vm, PyMethodDef *ml, PyObject *self, PyObject *module, PyTypeObject *cls)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCMethod_New(ml, self, module, cls);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCMethod_New(PyVM *vm, PyMethodDef *ml, PyObject *self, PyObject *module, PyTypeObject *cls)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, ml, self, module, cls);
        return api->PyVMCMethod_New(ml, self, module, cls);
    }
    return slow_PyCMethod_New(vm, ml, self, module, cls);
}

PYVM_SLOW PyTypeObject *slow_PyCMethod_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMCMethod_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMCMethod_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMCMethod_Type();
    }
    return slow_PyCMethod_Type(vm);
}
