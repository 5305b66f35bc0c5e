/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's structseq.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/structseq.h"

PYVM_SLOW PyObject *slow_PyStructSequence_GET_ITEM(PyVM *vm, PyObject *p, Py_ssize_t pos)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMStructSequence_GET_ITEM(p, pos);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMStructSequence_GET_ITEM(PyVM *vm, PyObject *p, Py_ssize_t pos)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, pos);
        return api->PyVMStructSequence_GET_ITEM(p, pos);
    }
    return slow_PyStructSequence_GET_ITEM(vm, p, pos);
}

PYVM_SLOW PyObject *slow_PyStructSequence_GetItem(PyVM *vm, PyObject *p, Py_ssize_t pos)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMStructSequence_GetItem(p, pos);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMStructSequence_GetItem(PyVM *vm, PyObject *p, Py_ssize_t pos)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, pos);
        return api->PyVMStructSequence_GetItem(p, pos);
    }
    return slow_PyStructSequence_GetItem(vm, p, pos);
}

PYVM_SLOW void slow_PyStructSequence_InitType(PyVM *vm, PyTypeObject *type, PyStructSequence_Desc *desc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMStructSequence_InitType(type, desc);
    pyvm_call_leave(&scope);
}

void PyVMStructSequence_InitType(PyVM *vm, PyTypeObject *type, PyStructSequence_Desc *desc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, desc);
        api->PyVMStructSequence_InitType(type, desc);
        return;
    }
    slow_PyStructSequence_InitType(vm, type, desc);
}

PYVM_SLOW int slow_PyStructSequence_InitType2(PyVM *vm, PyTypeObject *type, PyStructSequence_Desc *desc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMStructSequence_InitType2(type, desc);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMStructSequence_InitType2(PyVM *vm, PyTypeObject *type, PyStructSequence_Desc *desc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, desc);
        return api->PyVMStructSequence_InitType2(type, desc);
    }
    return slow_PyStructSequence_InitType2(vm, type, desc);
}

PYVM_SLOW PyObject *slow_PyStructSequence_New(PyVM *vm, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMStructSequence_New(type);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMStructSequence_New(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        return api->PyVMStructSequence_New(type);
    }
    return slow_PyStructSequence_New(vm, type);
}

PYVM_SLOW PyTypeObject *slow_PyStructSequence_NewType(PyVM *vm, PyStructSequence_Desc *desc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMStructSequence_NewType(desc);
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMStructSequence_NewType(PyVM *vm, PyStructSequence_Desc *desc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, desc);
        return api->PyVMStructSequence_NewType(desc);
    }
    return slow_PyStructSequence_NewType(vm, desc);
}

PYVM_SLOW void slow_PyStructSequence_SET_ITEM(PyVM *vm, PyObject *p, Py_ssize_t pos, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMStructSequence_SET_ITEM(p, pos, o);
    pyvm_call_leave(&scope);
}

void PyVMStructSequence_SET_ITEM(PyVM *vm, PyObject *p, Py_ssize_t pos, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, p, pos, o);
        api->PyVMStructSequence_SET_ITEM(p, pos, o);
        return;
    }
    slow_PyStructSequence_SET_ITEM(vm, p, pos, o);
}

PYVM_SLOW void slow_PyStructSequence_SetItem(PyVM *vm, PyObject *p, Py_ssize_t pos, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMStructSequence_SetItem(p, pos, o);
    pyvm_call_leave(&scope);
}

void PyVMStructSequence_SetItem(PyVM *vm, PyObject *p, Py_ssize_t pos, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, p, pos, o);
        api->PyVMStructSequence_SetItem(p, pos, o);
        return;
    }
    slow_PyStructSequence_SetItem(vm, p, pos, o);
}

PYVM_SLOW const char *slow_PyStructSequence_UnnamedField(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVMStructSequence_UnnamedField();
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVMStructSequence_UnnamedField(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMStructSequence_UnnamedField();
    }
    return slow_PyStructSequence_UnnamedField(vm);
}
