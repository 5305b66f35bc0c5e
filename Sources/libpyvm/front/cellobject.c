/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's cellobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/cellobject.h"

PYVM_SLOW int slow_PyCell_Check(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCell_Check(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCell_Check(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMCell_Check(ob);
    }
    return slow_PyCell_Check(vm, ob);
}

PYVM_SLOW PyObject *slow_PyCell_GET(PyVM *vm, PyObject *cell)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCell_GET(cell);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCell_GET(PyVM *vm, PyObject *cell)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, cell);
        return api->PyVMCell_GET(cell);
    }
    return slow_PyCell_GET(vm, cell);
}

PYVM_SLOW PyObject *slow_PyCell_Get(PyVM *vm, PyObject *cell)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCell_Get(cell);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCell_Get(PyVM *vm, PyObject *cell)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, cell);
        return api->PyVMCell_Get(cell);
    }
    return slow_PyCell_Get(vm, cell);
}

PYVM_SLOW PyObject *slow_PyCell_New(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCell_New(ob);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCell_New(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMCell_New(ob);
    }
    return slow_PyCell_New(vm, ob);
}

PYVM_SLOW void slow_PyCell_SET(PyVM *vm, PyObject *cell, PyObject *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMCell_SET(cell, value);
    pyvm_call_leave(&scope);
}

void PyVMCell_SET(PyVM *vm, PyObject *cell, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, cell, value);
        api->PyVMCell_SET(cell, value);
        return;
    }
    slow_PyCell_SET(vm, cell, value);
}

PYVM_SLOW int slow_PyCell_Set(PyVM *vm, PyObject *cell, PyObject *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCell_Set(cell, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCell_Set(PyVM *vm, PyObject *cell, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, cell, value);
        return api->PyVMCell_Set(cell, value);
    }
    return slow_PyCell_Set(vm, cell, value);
}

PYVM_SLOW PyTypeObject *slow_PyCell_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMCell_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMCell_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMCell_Type();
    }
    return slow_PyCell_Type(vm);
}
