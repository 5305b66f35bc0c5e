/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's methodobject.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/methodobject.h"

PYVM_SLOW PyObject *slow_PyCFunction_Call(PyObject *arg1, PyObject *arg2, PyObject *arg3, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCFunction_Call(arg1, arg2, arg3);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCFunction_Call(PyVM *vm, PyObject *arg1, PyObject *arg2, PyObject *arg3)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCFunction_Call(arg1, arg2, arg3);
    return slow_PyCFunction_Call(arg1, arg2, arg3, vm);
}

PYVM_SLOW int slow_PyCFunction_Check(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCFunction_Check(op);
    pyvm_leave(&scope);
    return result;
}

int PyVMCFunction_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCFunction_Check(op);
    return slow_PyCFunction_Check(op, vm);
}

PYVM_SLOW int slow_PyCFunction_CheckExact(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCFunction_CheckExact(op);
    pyvm_leave(&scope);
    return result;
}

int PyVMCFunction_CheckExact(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCFunction_CheckExact(op);
    return slow_PyCFunction_CheckExact(op, vm);
}

PYVM_SLOW PyTypeObject *slow_PyCFunction_GET_CLASS(PyObject *func_obj, PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMCFunction_GET_CLASS(func_obj);
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMCFunction_GET_CLASS(PyVM *vm, PyObject *func_obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCFunction_GET_CLASS(func_obj);
    return slow_PyCFunction_GET_CLASS(func_obj, vm);
}

PYVM_SLOW int slow_PyCFunction_GET_FLAGS(PyObject *func, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCFunction_GET_FLAGS(func);
    pyvm_leave(&scope);
    return result;
}

int PyVMCFunction_GET_FLAGS(PyVM *vm, PyObject *func)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCFunction_GET_FLAGS(func);
    return slow_PyCFunction_GET_FLAGS(func, vm);
}

PYVM_SLOW PyCFunction slow_PyCFunction_GET_FUNCTION(PyObject *func, PyVM *vm)
{
    pyvm_scope scope;
    PyCFunction result = pyvm_enter(vm, &scope)->PyVMCFunction_GET_FUNCTION(func);
    pyvm_leave(&scope);
    return result;
}

PyCFunction PyVMCFunction_GET_FUNCTION(PyVM *vm, PyObject *func)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCFunction_GET_FUNCTION(func);
    return slow_PyCFunction_GET_FUNCTION(func, vm);
}

PYVM_SLOW PyObject *slow_PyCFunction_GET_SELF(PyObject *func, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCFunction_GET_SELF(func);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCFunction_GET_SELF(PyVM *vm, PyObject *func)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCFunction_GET_SELF(func);
    return slow_PyCFunction_GET_SELF(func, vm);
}

PYVM_SLOW int slow_PyCFunction_GetFlags(PyObject *func, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCFunction_GetFlags(func);
    pyvm_leave(&scope);
    return result;
}

int PyVMCFunction_GetFlags(PyVM *vm, PyObject *func)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCFunction_GetFlags(func);
    return slow_PyCFunction_GetFlags(func, vm);
}

PYVM_SLOW PyCFunction slow_PyCFunction_GetFunction(PyObject *func, PyVM *vm)
{
    pyvm_scope scope;
    PyCFunction result = pyvm_enter(vm, &scope)->PyVMCFunction_GetFunction(func);
    pyvm_leave(&scope);
    return result;
}

PyCFunction PyVMCFunction_GetFunction(PyVM *vm, PyObject *func)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCFunction_GetFunction(func);
    return slow_PyCFunction_GetFunction(func, vm);
}

PYVM_SLOW PyObject *slow_PyCFunction_GetSelf(PyObject *func, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCFunction_GetSelf(func);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCFunction_GetSelf(PyVM *vm, PyObject *func)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCFunction_GetSelf(func);
    return slow_PyCFunction_GetSelf(func, vm);
}

PYVM_SLOW PyObject *slow_PyCFunction_New(PyMethodDef *ml, PyObject *self, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCFunction_New(ml, self);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCFunction_New(PyVM *vm, PyMethodDef *ml, PyObject *self)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCFunction_New(ml, self);
    return slow_PyCFunction_New(ml, self, vm);
}

PYVM_SLOW PyObject *slow_PyCFunction_NewEx(PyMethodDef *ml, PyObject *self, PyObject *module, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCFunction_NewEx(ml, self, module);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCFunction_NewEx(PyVM *vm, PyMethodDef *ml, PyObject *self, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCFunction_NewEx(ml, self, module);
    return slow_PyCFunction_NewEx(ml, self, module, vm);
}

PYVM_SLOW PyTypeObject *slow_PyCFunction_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMCFunction_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMCFunction_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCFunction_Type();
    return slow_PyCFunction_Type(vm);
}

PYVM_SLOW int slow_PyCMethod_Check(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCMethod_Check(op);
    pyvm_leave(&scope);
    return result;
}

int PyVMCMethod_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCMethod_Check(op);
    return slow_PyCMethod_Check(op, vm);
}

PYVM_SLOW int slow_PyCMethod_CheckExact(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCMethod_CheckExact(op);
    pyvm_leave(&scope);
    return result;
}

int PyVMCMethod_CheckExact(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCMethod_CheckExact(op);
    return slow_PyCMethod_CheckExact(op, vm);
}

PYVM_SLOW PyObject *slow_PyCMethod_New(PyMethodDef *ml, PyObject *self, PyObject *module, PyTypeObject *cls, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCMethod_New(ml, self, module, cls);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCMethod_New(PyVM *vm, PyMethodDef *ml, PyObject *self, PyObject *module, PyTypeObject *cls)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCMethod_New(ml, self, module, cls);
    return slow_PyCMethod_New(ml, self, module, cls, vm);
}

PYVM_SLOW PyTypeObject *slow_PyCMethod_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMCMethod_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMCMethod_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCMethod_Type();
    return slow_PyCMethod_Type(vm);
}
