/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's bytearrayobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/bytearrayobject.h"

PYVM_SLOW PyTypeObject *slow_PyByteArrayIter_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMByteArrayIter_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMByteArrayIter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMByteArrayIter_Type();
    }
    return slow_PyByteArrayIter_Type(vm);
}

PYVM_SLOW char *slow_PyByteArray_AS_STRING(PyVM *vm, PyObject *bytearray)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    char *result = scope.api->PyVMByteArray_AS_STRING(bytearray);
    pyvm_call_leave(&scope);
    return result;
}

char *PyVMByteArray_AS_STRING(PyVM *vm, PyObject *bytearray)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, bytearray);
        return api->PyVMByteArray_AS_STRING(bytearray);
    }
    return slow_PyByteArray_AS_STRING(vm, bytearray);
}

PYVM_SLOW char *slow_PyByteArray_AsString(PyVM *vm, PyObject *bytearray)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    char *result = scope.api->PyVMByteArray_AsString(bytearray);
    pyvm_call_leave(&scope);
    return result;
}

char *PyVMByteArray_AsString(PyVM *vm, PyObject *bytearray)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, bytearray);
        return api->PyVMByteArray_AsString(bytearray);
    }
    return slow_PyByteArray_AsString(vm, bytearray);
}

PYVM_SLOW int slow_PyByteArray_Check(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMByteArray_Check(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMByteArray_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMByteArray_Check(o);
    }
    return slow_PyByteArray_Check(vm, o);
}

PYVM_SLOW int slow_PyByteArray_CheckExact(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMByteArray_CheckExact(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMByteArray_CheckExact(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMByteArray_CheckExact(o);
    }
    return slow_PyByteArray_CheckExact(vm, o);
}

PYVM_SLOW PyObject *slow_PyByteArray_Concat(PyVM *vm, PyObject *a, PyObject *b)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMByteArray_Concat(a, b);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMByteArray_Concat(PyVM *vm, PyObject *a, PyObject *b)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, a, b);
        return api->PyVMByteArray_Concat(a, b);
    }
    return slow_PyByteArray_Concat(vm, a, b);
}

PYVM_SLOW PyObject *slow_PyByteArray_FromObject(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMByteArray_FromObject(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMByteArray_FromObject(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMByteArray_FromObject(o);
    }
    return slow_PyByteArray_FromObject(vm, o);
}

PYVM_SLOW PyObject *slow_PyByteArray_FromStringAndSize(PyVM *vm, const char *string, Py_ssize_t len)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMByteArray_FromStringAndSize(string, len);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMByteArray_FromStringAndSize(PyVM *vm, const char *string, Py_ssize_t len)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, string, len);
        return api->PyVMByteArray_FromStringAndSize(string, len);
    }
    return slow_PyByteArray_FromStringAndSize(vm, string, len);
}

PYVM_SLOW Py_ssize_t slow_PyByteArray_GET_SIZE(PyVM *vm, PyObject *bytearray)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMByteArray_GET_SIZE(bytearray);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMByteArray_GET_SIZE(PyVM *vm, PyObject *bytearray)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, bytearray);
        return api->PyVMByteArray_GET_SIZE(bytearray);
    }
    return slow_PyByteArray_GET_SIZE(vm, bytearray);
}

PYVM_SLOW int slow_PyByteArray_Resize(PyVM *vm, PyObject *bytearray, Py_ssize_t len)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMByteArray_Resize(bytearray, len);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMByteArray_Resize(PyVM *vm, PyObject *bytearray, Py_ssize_t len)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, bytearray, len);
        return api->PyVMByteArray_Resize(bytearray, len);
    }
    return slow_PyByteArray_Resize(vm, bytearray, len);
}

PYVM_SLOW Py_ssize_t slow_PyByteArray_Size(PyVM *vm, PyObject *bytearray)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMByteArray_Size(bytearray);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMByteArray_Size(PyVM *vm, PyObject *bytearray)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, bytearray);
        return api->PyVMByteArray_Size(bytearray);
    }
    return slow_PyByteArray_Size(vm, bytearray);
}

PYVM_SLOW PyTypeObject *slow_PyByteArray_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMByteArray_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMByteArray_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMByteArray_Type();
    }
    return slow_PyByteArray_Type(vm);
}
