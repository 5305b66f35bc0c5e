/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's setobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/setobject.h"

PYVM_SLOW int slow_PyAnySet_Check(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMAnySet_Check(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMAnySet_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMAnySet_Check(p);
    }
    return slow_PyAnySet_Check(vm, p);
}

PYVM_SLOW int slow_PyAnySet_CheckExact(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMAnySet_CheckExact(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMAnySet_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMAnySet_CheckExact(p);
    }
    return slow_PyAnySet_CheckExact(vm, p);
}

PYVM_SLOW int slow_PyFrozenSet_Check(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFrozenSet_Check(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFrozenSet_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMFrozenSet_Check(p);
    }
    return slow_PyFrozenSet_Check(vm, p);
}

PYVM_SLOW int slow_PyFrozenSet_CheckExact(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFrozenSet_CheckExact(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFrozenSet_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMFrozenSet_CheckExact(p);
    }
    return slow_PyFrozenSet_CheckExact(vm, p);
}

PYVM_SLOW PyObject *slow_PyFrozenSet_New(PyVM *vm, PyObject *iterable)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFrozenSet_New(iterable);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFrozenSet_New(PyVM *vm, PyObject *iterable)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, iterable);
        return api->PyVMFrozenSet_New(iterable);
    }
    return slow_PyFrozenSet_New(vm, iterable);
}

PYVM_SLOW PyTypeObject *slow_PyFrozenSet_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMFrozenSet_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMFrozenSet_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMFrozenSet_Type();
    }
    return slow_PyFrozenSet_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PySetIter_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMSetIter_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMSetIter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMSetIter_Type();
    }
    return slow_PySetIter_Type(vm);
}

PYVM_SLOW int slow_PySet_Add(PyVM *vm, PyObject *set, PyObject *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSet_Add(set, key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSet_Add(PyVM *vm, PyObject *set, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, set, key);
        return api->PyVMSet_Add(set, key);
    }
    return slow_PySet_Add(vm, set, key);
}

PYVM_SLOW int slow_PySet_Check(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSet_Check(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSet_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMSet_Check(p);
    }
    return slow_PySet_Check(vm, p);
}

PYVM_SLOW int slow_PySet_CheckExact(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSet_CheckExact(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSet_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMSet_CheckExact(p);
    }
    return slow_PySet_CheckExact(vm, p);
}

PYVM_SLOW int slow_PySet_Clear(PyVM *vm, PyObject *set)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSet_Clear(set);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSet_Clear(PyVM *vm, PyObject *set)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, set);
        return api->PyVMSet_Clear(set);
    }
    return slow_PySet_Clear(vm, set);
}

PYVM_SLOW int slow_PySet_Contains(PyVM *vm, PyObject *anyset, PyObject *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSet_Contains(anyset, key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSet_Contains(PyVM *vm, PyObject *anyset, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, anyset, key);
        return api->PyVMSet_Contains(anyset, key);
    }
    return slow_PySet_Contains(vm, anyset, key);
}

PYVM_SLOW int slow_PySet_Discard(PyVM *vm, PyObject *set, PyObject *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSet_Discard(set, key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSet_Discard(PyVM *vm, PyObject *set, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, set, key);
        return api->PyVMSet_Discard(set, key);
    }
    return slow_PySet_Discard(vm, set, key);
}

PYVM_SLOW Py_ssize_t slow_PySet_GET_SIZE(PyVM *vm, PyObject *anyset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMSet_GET_SIZE(anyset);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMSet_GET_SIZE(PyVM *vm, PyObject *anyset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, anyset);
        return api->PyVMSet_GET_SIZE(anyset);
    }
    return slow_PySet_GET_SIZE(vm, anyset);
}

PYVM_SLOW PyObject *slow_PySet_New(PyVM *vm, PyObject *iterable)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSet_New(iterable);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSet_New(PyVM *vm, PyObject *iterable)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, iterable);
        return api->PyVMSet_New(iterable);
    }
    return slow_PySet_New(vm, iterable);
}

PYVM_SLOW PyObject *slow_PySet_Pop(PyVM *vm, PyObject *set)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSet_Pop(set);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSet_Pop(PyVM *vm, PyObject *set)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, set);
        return api->PyVMSet_Pop(set);
    }
    return slow_PySet_Pop(vm, set);
}

PYVM_SLOW Py_ssize_t slow_PySet_Size(PyVM *vm, PyObject *anyset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMSet_Size(anyset);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMSet_Size(PyVM *vm, PyObject *anyset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, anyset);
        return api->PyVMSet_Size(anyset);
    }
    return slow_PySet_Size(vm, anyset);
}

PYVM_SLOW PyTypeObject *slow_PySet_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMSet_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMSet_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMSet_Type();
    }
    return slow_PySet_Type(vm);
}
