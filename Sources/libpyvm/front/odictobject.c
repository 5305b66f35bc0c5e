/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's odictobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/odictobject.h"

PYVM_SLOW PyTypeObject *slow_PyODictItems_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMODictItems_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMODictItems_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMODictItems_Type();
    }
    return slow_PyODictItems_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyODictIter_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMODictIter_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMODictIter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMODictIter_Type();
    }
    return slow_PyODictIter_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyODictKeys_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMODictKeys_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMODictKeys_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMODictKeys_Type();
    }
    return slow_PyODictKeys_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyODictValues_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMODictValues_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMODictValues_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMODictValues_Type();
    }
    return slow_PyODictValues_Type(vm);
}

PYVM_SLOW int slow_PyODict_Check(PyVM *vm, PyObject *od)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMODict_Check(od);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMODict_Check(PyVM *vm, PyObject *od)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, od);
        return api->PyVMODict_Check(od);
    }
    return slow_PyODict_Check(vm, od);
}

PYVM_SLOW int slow_PyODict_CheckExact(PyVM *vm, PyObject *od)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMODict_CheckExact(od);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMODict_CheckExact(PyVM *vm, PyObject *od)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, od);
        return api->PyVMODict_CheckExact(od);
    }
    return slow_PyODict_CheckExact(vm, od);
}

PYVM_SLOW int slow_PyODict_Contains(PyVM *vm, PyObject *od, PyObject *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMODict_Contains(od, key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMODict_Contains(PyVM *vm, PyObject *od, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, od, key);
        return api->PyVMODict_Contains(od, key);
    }
    return slow_PyODict_Contains(vm, od, key);
}

PYVM_SLOW int slow_PyODict_DelItem(PyVM *vm, PyObject *od, PyObject *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMODict_DelItem(od, key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMODict_DelItem(PyVM *vm, PyObject *od, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, od, key);
        return api->PyVMODict_DelItem(od, key);
    }
    return slow_PyODict_DelItem(vm, od, key);
}

PYVM_SLOW PyObject *slow_PyODict_GetItem(PyVM *vm, PyObject *od, PyObject *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMODict_GetItem(od, key);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMODict_GetItem(PyVM *vm, PyObject *od, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, od, key);
        return api->PyVMODict_GetItem(od, key);
    }
    return slow_PyODict_GetItem(vm, od, key);
}

PYVM_SLOW PyObject *slow_PyODict_GetItemString(PyVM *vm, PyObject *od, const char *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMODict_GetItemString(od, key);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMODict_GetItemString(PyVM *vm, PyObject *od, const char *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, od, key);
        return api->PyVMODict_GetItemString(od, key);
    }
    return slow_PyODict_GetItemString(vm, od, key);
}

PYVM_SLOW PyObject *slow_PyODict_GetItemWithError(PyVM *vm, PyObject *od, PyObject *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMODict_GetItemWithError(od, key);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMODict_GetItemWithError(PyVM *vm, PyObject *od, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, od, key);
        return api->PyVMODict_GetItemWithError(od, key);
    }
    return slow_PyODict_GetItemWithError(vm, od, key);
}

PYVM_SLOW PyObject *slow_PyODict_New(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMODict_New();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMODict_New(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMODict_New();
    }
    return slow_PyODict_New(vm);
}

PYVM_SLOW Py_ssize_t slow_PyODict_SIZE(PyVM *vm, PyObject *od)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMODict_SIZE(od);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMODict_SIZE(PyVM *vm, PyObject *od)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, od);
        return api->PyVMODict_SIZE(od);
    }
    return slow_PyODict_SIZE(vm, od);
}

PYVM_SLOW int slow_PyODict_SetItem(PyVM *vm, PyObject *od, PyObject *key, PyObject *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMODict_SetItem(od, key, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMODict_SetItem(PyVM *vm, PyObject *od, PyObject *key, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, od, key, value);
        return api->PyVMODict_SetItem(od, key, value);
    }
    return slow_PyODict_SetItem(vm, od, key, value);
}

PYVM_SLOW Py_ssize_t slow_PyODict_Size(PyVM *vm, PyObject *od)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMODict_Size(od);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMODict_Size(PyVM *vm, PyObject *od)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, od);
        return api->PyVMODict_Size(od);
    }
    return slow_PyODict_Size(vm, od);
}

PYVM_SLOW PyTypeObject *slow_PyODict_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMODict_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMODict_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMODict_Type();
    }
    return slow_PyODict_Type(vm);
}
