/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's floatobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/floatobject.h"

PYVM_SLOW double slow_PyFloat_AS_DOUBLE(PyVM *vm, PyObject *pyfloat)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    double result = scope.api->PyVMFloat_AS_DOUBLE(pyfloat);
    pyvm_call_leave(&scope);
    return result;
}

double PyVMFloat_AS_DOUBLE(PyVM *vm, PyObject *pyfloat)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, pyfloat);
        return api->PyVMFloat_AS_DOUBLE(pyfloat);
    }
    return slow_PyFloat_AS_DOUBLE(vm, pyfloat);
}

PYVM_SLOW double slow_PyFloat_AsDouble(PyVM *vm, PyObject *pyfloat)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    double result = scope.api->PyVMFloat_AsDouble(pyfloat);
    pyvm_call_leave(&scope);
    return result;
}

double PyVMFloat_AsDouble(PyVM *vm, PyObject *pyfloat)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, pyfloat);
        return api->PyVMFloat_AsDouble(pyfloat);
    }
    return slow_PyFloat_AsDouble(vm, pyfloat);
}

PYVM_SLOW int slow_PyFloat_Check(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFloat_Check(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFloat_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMFloat_Check(p);
    }
    return slow_PyFloat_Check(vm, p);
}

PYVM_SLOW int slow_PyFloat_CheckExact(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFloat_CheckExact(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFloat_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMFloat_CheckExact(p);
    }
    return slow_PyFloat_CheckExact(vm, p);
}

PYVM_SLOW PyObject *slow_PyFloat_FromDouble(PyVM *vm, double v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFloat_FromDouble(v);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFloat_FromDouble(PyVM *vm, double v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMFloat_FromDouble(v);
    }
    return slow_PyFloat_FromDouble(vm, v);
}

PYVM_SLOW PyObject *slow_PyFloat_FromString(PyVM *vm, PyObject *str)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFloat_FromString(str);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFloat_FromString(PyVM *vm, PyObject *str)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, str);
        return api->PyVMFloat_FromString(str);
    }
    return slow_PyFloat_FromString(vm, str);
}

PYVM_SLOW PyObject *slow_PyFloat_GetInfo(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFloat_GetInfo();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFloat_GetInfo(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMFloat_GetInfo();
    }
    return slow_PyFloat_GetInfo(vm);
}

PYVM_SLOW double slow_PyFloat_GetMax(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    double result = scope.api->PyVMFloat_GetMax();
    pyvm_call_leave(&scope);
    return result;
}

double PyVMFloat_GetMax(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMFloat_GetMax();
    }
    return slow_PyFloat_GetMax(vm);
}

PYVM_SLOW double slow_PyFloat_GetMin(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    double result = scope.api->PyVMFloat_GetMin();
    pyvm_call_leave(&scope);
    return result;
}

double PyVMFloat_GetMin(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMFloat_GetMin();
    }
    return slow_PyFloat_GetMin(vm);
}

PYVM_SLOW int slow_PyFloat_Pack2(PyVM *vm, double x, char *p, int le)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFloat_Pack2(x, p, le);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFloat_Pack2(PyVM *vm, double x, char *p, int le)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMFloat_Pack2(x, p, le);
    }
    return slow_PyFloat_Pack2(vm, x, p, le);
}

PYVM_SLOW int slow_PyFloat_Pack4(PyVM *vm, double x, char *p, int le)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFloat_Pack4(x, p, le);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFloat_Pack4(PyVM *vm, double x, char *p, int le)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMFloat_Pack4(x, p, le);
    }
    return slow_PyFloat_Pack4(vm, x, p, le);
}

PYVM_SLOW int slow_PyFloat_Pack8(PyVM *vm, double x, char *p, int le)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFloat_Pack8(x, p, le);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFloat_Pack8(PyVM *vm, double x, char *p, int le)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMFloat_Pack8(x, p, le);
    }
    return slow_PyFloat_Pack8(vm, x, p, le);
}

PYVM_SLOW PyTypeObject *slow_PyFloat_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMFloat_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMFloat_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMFloat_Type();
    }
    return slow_PyFloat_Type(vm);
}

PYVM_SLOW double slow_PyFloat_Unpack2(PyVM *vm, const char *p, int le)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    double result = scope.api->PyVMFloat_Unpack2(p, le);
    pyvm_call_leave(&scope);
    return result;
}

double PyVMFloat_Unpack2(PyVM *vm, const char *p, int le)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, le);
        return api->PyVMFloat_Unpack2(p, le);
    }
    return slow_PyFloat_Unpack2(vm, p, le);
}

PYVM_SLOW double slow_PyFloat_Unpack4(PyVM *vm, const char *p, int le)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    double result = scope.api->PyVMFloat_Unpack4(p, le);
    pyvm_call_leave(&scope);
    return result;
}

double PyVMFloat_Unpack4(PyVM *vm, const char *p, int le)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, le);
        return api->PyVMFloat_Unpack4(p, le);
    }
    return slow_PyFloat_Unpack4(vm, p, le);
}

PYVM_SLOW double slow_PyFloat_Unpack8(PyVM *vm, const char *p, int le)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    double result = scope.api->PyVMFloat_Unpack8(p, le);
    pyvm_call_leave(&scope);
    return result;
}

double PyVMFloat_Unpack8(PyVM *vm, const char *p, int le)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, le);
        return api->PyVMFloat_Unpack8(p, le);
    }
    return slow_PyFloat_Unpack8(vm, p, le);
}
