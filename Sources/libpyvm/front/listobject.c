/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's listobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/listobject.h"

PYVM_SLOW PyTypeObject *slow_PyListIter_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMListIter_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMListIter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMListIter_Type();
    }
    return slow_PyListIter_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyListRevIter_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMListRevIter_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMListRevIter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMListRevIter_Type();
    }
    return slow_PyListRevIter_Type(vm);
}

PYVM_SLOW int slow_PyList_Append(PyVM *vm, PyObject *list, PyObject *item)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMList_Append(list, item);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMList_Append(PyVM *vm, PyObject *list, PyObject *item)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, list, item);
        return api->PyVMList_Append(list, item);
    }
    return slow_PyList_Append(vm, list, item);
}

PYVM_SLOW PyObject *slow_PyList_AsTuple(PyVM *vm, PyObject *list)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMList_AsTuple(list);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMList_AsTuple(PyVM *vm, PyObject *list)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, list);
        return api->PyVMList_AsTuple(list);
    }
    return slow_PyList_AsTuple(vm, list);
}

PYVM_SLOW int slow_PyList_Check(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMList_Check(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMList_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMList_Check(p);
    }
    return slow_PyList_Check(vm, p);
}

PYVM_SLOW int slow_PyList_CheckExact(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMList_CheckExact(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMList_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMList_CheckExact(p);
    }
    return slow_PyList_CheckExact(vm, p);
}

PYVM_SLOW int slow_PyList_Clear(PyVM *vm, PyObject *list)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMList_Clear(list);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMList_Clear(PyVM *vm, PyObject *list)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, list);
        return api->PyVMList_Clear(list);
    }
    return slow_PyList_Clear(vm, list);
}

PYVM_SLOW int slow_PyList_Extend(PyVM *vm, PyObject *list, PyObject *iterable)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMList_Extend(list, iterable);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMList_Extend(PyVM *vm, PyObject *list, PyObject *iterable)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, list, iterable);
        return api->PyVMList_Extend(list, iterable);
    }
    return slow_PyList_Extend(vm, list, iterable);
}

PYVM_SLOW PyObject *slow_PyList_GET_ITEM(PyVM *vm, PyObject *list, Py_ssize_t i)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMList_GET_ITEM(list, i);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMList_GET_ITEM(PyVM *vm, PyObject *list, Py_ssize_t i)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, list, i);
        return api->PyVMList_GET_ITEM(list, i);
    }
    return slow_PyList_GET_ITEM(vm, list, i);
}

PYVM_SLOW Py_ssize_t slow_PyList_GET_SIZE(PyVM *vm, PyObject *list)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMList_GET_SIZE(list);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMList_GET_SIZE(PyVM *vm, PyObject *list)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, list);
        return api->PyVMList_GET_SIZE(list);
    }
    return slow_PyList_GET_SIZE(vm, list);
}

PYVM_SLOW PyObject *slow_PyList_GetItem(PyVM *vm, PyObject *list, Py_ssize_t index)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMList_GetItem(list, index);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMList_GetItem(PyVM *vm, PyObject *list, Py_ssize_t index)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, list, index);
        return api->PyVMList_GetItem(list, index);
    }
    return slow_PyList_GetItem(vm, list, index);
}

PYVM_SLOW PyObject *slow_PyList_GetItemRef(PyVM *vm, PyObject *list, Py_ssize_t index)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMList_GetItemRef(list, index);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMList_GetItemRef(PyVM *vm, PyObject *list, Py_ssize_t index)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, list, index);
        return api->PyVMList_GetItemRef(list, index);
    }
    return slow_PyList_GetItemRef(vm, list, index);
}

PYVM_SLOW PyObject *slow_PyList_GetSlice(PyVM *vm, PyObject *list, Py_ssize_t low, Py_ssize_t high)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMList_GetSlice(list, low, high);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMList_GetSlice(PyVM *vm, PyObject *list, Py_ssize_t low, Py_ssize_t high)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, list, low, high);
        return api->PyVMList_GetSlice(list, low, high);
    }
    return slow_PyList_GetSlice(vm, list, low, high);
}

PYVM_SLOW int slow_PyList_Insert(PyVM *vm, PyObject *list, Py_ssize_t index, PyObject *item)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMList_Insert(list, index, item);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMList_Insert(PyVM *vm, PyObject *list, Py_ssize_t index, PyObject *item)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, list, index, item);
        return api->PyVMList_Insert(list, index, item);
    }
    return slow_PyList_Insert(vm, list, index, item);
}

PYVM_SLOW PyObject *slow_PyList_New(PyVM *vm, Py_ssize_t len)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMList_New(len);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMList_New(PyVM *vm, Py_ssize_t len)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, len);
        return api->PyVMList_New(len);
    }
    return slow_PyList_New(vm, len);
}

PYVM_SLOW int slow_PyList_Reverse(PyVM *vm, PyObject *list)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMList_Reverse(list);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMList_Reverse(PyVM *vm, PyObject *list)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, list);
        return api->PyVMList_Reverse(list);
    }
    return slow_PyList_Reverse(vm, list);
}

PYVM_SLOW void slow_PyList_SET_ITEM(PyVM *vm, PyObject *list, Py_ssize_t i, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMList_SET_ITEM(list, i, o);
    pyvm_call_leave(&scope);
}

void PyVMList_SET_ITEM(PyVM *vm, PyObject *list, Py_ssize_t i, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, list, i, o);
        api->PyVMList_SET_ITEM(list, i, o);
        return;
    }
    slow_PyList_SET_ITEM(vm, list, i, o);
}

PYVM_SLOW int slow_PyList_SetItem(PyVM *vm, PyObject *list, Py_ssize_t index, PyObject *item)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMList_SetItem(list, index, item);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMList_SetItem(PyVM *vm, PyObject *list, Py_ssize_t index, PyObject *item)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, list, index, item);
        return api->PyVMList_SetItem(list, index, item);
    }
    return slow_PyList_SetItem(vm, list, index, item);
}

PYVM_SLOW int slow_PyList_SetSlice(PyVM *vm, PyObject *list, Py_ssize_t low, Py_ssize_t high, PyObject *itemlist)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMList_SetSlice(list, low, high, itemlist);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMList_SetSlice(PyVM *vm, PyObject *list, Py_ssize_t low, Py_ssize_t high, PyObject *itemlist)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, list, low, high, itemlist);
        return api->PyVMList_SetSlice(list, low, high, itemlist);
    }
    return slow_PyList_SetSlice(vm, list, low, high, itemlist);
}

PYVM_SLOW Py_ssize_t slow_PyList_Size(PyVM *vm, PyObject *list)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMList_Size(list);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMList_Size(PyVM *vm, PyObject *list)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, list);
        return api->PyVMList_Size(list);
    }
    return slow_PyList_Size(vm, list);
}

PYVM_SLOW int slow_PyList_Sort(PyVM *vm, PyObject *list)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMList_Sort(list);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMList_Sort(PyVM *vm, PyObject *list)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, list);
        return api->PyVMList_Sort(list);
    }
    return slow_PyList_Sort(vm, list);
}

PYVM_SLOW PyTypeObject *slow_PyList_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMList_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMList_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMList_Type();
    }
    return slow_PyList_Type(vm);
}
