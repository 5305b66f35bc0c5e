/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's marshal.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/marshal.h"

PYVM_SLOW PyObject *slow_PyMarshal_ReadLastObjectFromFile(PyVM *vm, FILE *file)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMarshal_ReadLastObjectFromFile(file);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMarshal_ReadLastObjectFromFile(PyVM *vm, FILE *file)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, file);
        return api->PyVMMarshal_ReadLastObjectFromFile(file);
    }
    return slow_PyMarshal_ReadLastObjectFromFile(vm, file);
}

PYVM_SLOW long slow_PyMarshal_ReadLongFromFile(PyVM *vm, FILE *file)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    long result = scope.api->PyVMMarshal_ReadLongFromFile(file);
    pyvm_call_leave(&scope);
    return result;
}

long PyVMMarshal_ReadLongFromFile(PyVM *vm, FILE *file)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, file);
        return api->PyVMMarshal_ReadLongFromFile(file);
    }
    return slow_PyMarshal_ReadLongFromFile(vm, file);
}

PYVM_SLOW PyObject *slow_PyMarshal_ReadObjectFromFile(PyVM *vm, FILE *file)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMarshal_ReadObjectFromFile(file);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMarshal_ReadObjectFromFile(PyVM *vm, FILE *file)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, file);
        return api->PyVMMarshal_ReadObjectFromFile(file);
    }
    return slow_PyMarshal_ReadObjectFromFile(vm, file);
}

PYVM_SLOW PyObject *slow_PyMarshal_ReadObjectFromString(PyVM *vm, const char *data, Py_ssize_t len)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMarshal_ReadObjectFromString(data, len);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMarshal_ReadObjectFromString(PyVM *vm, const char *data, Py_ssize_t len)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, data, len);
        return api->PyVMMarshal_ReadObjectFromString(data, len);
    }
    return slow_PyMarshal_ReadObjectFromString(vm, data, len);
}

PYVM_SLOW int slow_PyMarshal_ReadShortFromFile(PyVM *vm, FILE *file)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMarshal_ReadShortFromFile(file);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMarshal_ReadShortFromFile(PyVM *vm, FILE *file)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, file);
        return api->PyVMMarshal_ReadShortFromFile(file);
    }
    return slow_PyMarshal_ReadShortFromFile(vm, file);
}

PYVM_SLOW void slow_PyMarshal_WriteLongToFile(PyVM *vm, long value, FILE *file, int version)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMMarshal_WriteLongToFile(value, file, version);
    pyvm_call_leave(&scope);
}

void PyVMMarshal_WriteLongToFile(PyVM *vm, long value, FILE *file, int version)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, value, file, version);
        api->PyVMMarshal_WriteLongToFile(value, file, version);
        return;
    }
    slow_PyMarshal_WriteLongToFile(vm, value, file, version);
}

PYVM_SLOW void slow_PyMarshal_WriteObjectToFile(PyVM *vm, PyObject *value, FILE *file, int version)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMMarshal_WriteObjectToFile(value, file, version);
    pyvm_call_leave(&scope);
}

void PyVMMarshal_WriteObjectToFile(PyVM *vm, PyObject *value, FILE *file, int version)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, value, file, version);
        api->PyVMMarshal_WriteObjectToFile(value, file, version);
        return;
    }
    slow_PyMarshal_WriteObjectToFile(vm, value, file, version);
}

PYVM_SLOW PyObject *slow_PyMarshal_WriteObjectToString(PyVM *vm, PyObject *value, int version)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMarshal_WriteObjectToString(value, version);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMarshal_WriteObjectToString(PyVM *vm, PyObject *value, int version)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, value, version);
        return api->PyVMMarshal_WriteObjectToString(value, version);
    }
    return slow_PyMarshal_WriteObjectToString(vm, value, version);
}
