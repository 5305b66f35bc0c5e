/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's listobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/listobject.h"

PYVM_SLOW PyObject *slow_PyExc_ValueError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_ValueError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_ValueError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_ValueError();
    }
    return slow_PyExc_ValueError(vm);
}

PYVM_SLOW int slow_PyList_Check(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMList_Check(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMList_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMList_Check(op);
    }
    return slow_PyList_Check(vm, op);
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

PYVM_SLOW int slow_PyList_GetOptional(PyVM *vm, PyObject *list, const char *name, PyObject **result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMList_GetOptional(list, name, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMList_GetOptional(PyVM *vm, PyObject *list, const char *name, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, list, name, result);
        return api->PyVMList_GetOptional(list, name, result);
    }
    return slow_PyList_GetOptional(vm, list, name, result);
}

PYVM_SLOW int slow_PyList_Gone(PyVM *vm, PyObject *arg1)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMList_Gone(arg1);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMList_Gone(PyVM *vm, PyObject *arg1)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, arg1);
        return api->PyVMList_Gone(arg1);
    }
    return slow_PyList_Gone(vm, arg1);
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

PYVM_SLOW PyObject *slow_PyList_OfType(PyVM *vm, PyTypeObject *type, PyObject *first, const char *text, Py_ssize_t length)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMList_OfType(type, first, text, length);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMList_OfType(PyVM *vm, PyTypeObject *type, PyObject *first, const char *text, Py_ssize_t length)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, type, first, text, length);
        return api->PyVMList_OfType(type, first, text, length);
    }
    return slow_PyList_OfType(vm, type, first, text, length);
}

PYVM_SLOW int slow_PyList_Old(PyVM *vm, PyObject *arg1, const char *text)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMList_Old(arg1, text);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMList_Old(PyVM *vm, PyObject *arg1, const char *text)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, arg1, text);
        return api->PyVMList_Old(arg1, text);
    }
    return slow_PyList_Old(vm, arg1, text);
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

PyObject *PyVM_BuildValue(PyVM *vm, const char *arg1, ...)
{
    va_list arguments;
    va_start(arguments, arg1);
    PyObject *result = PyVM_VaBuildValue(vm, arg1, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW int slow_Py_LIST_CODE(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_LIST_CODE();
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_LIST_CODE(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_LIST_CODE();
    }
    return slow_Py_LIST_CODE(vm);
}

PYVM_SLOW PyObject *slow_Py_VaBuildValue(PyVM *vm, const char *arg1, va_list arg2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVM_VaBuildValue(arg1, arg2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVM_VaBuildValue(PyVM *vm, const char *arg1, va_list arg2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, arg1, arg2);
        return api->PyVM_VaBuildValue(arg1, arg2);
    }
    return slow_Py_VaBuildValue(vm, arg1, arg2);
}
