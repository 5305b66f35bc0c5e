/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's floatobject.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/floatobject.h"

PYVM_SLOW double slow_PyFloat_AS_DOUBLE(PyObject *pyfloat, PyVM *vm)
{
    pyvm_scope scope;
    double result = pyvm_enter(vm, &scope)->PyVMFloat_AS_DOUBLE(pyfloat);
    pyvm_leave(&scope);
    return result;
}

double PyVMFloat_AS_DOUBLE(PyVM *vm, PyObject *pyfloat)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFloat_AS_DOUBLE(pyfloat);
    return slow_PyFloat_AS_DOUBLE(pyfloat, vm);
}

PYVM_SLOW double slow_PyFloat_AsDouble(PyObject *pyfloat, PyVM *vm)
{
    pyvm_scope scope;
    double result = pyvm_enter(vm, &scope)->PyVMFloat_AsDouble(pyfloat);
    pyvm_leave(&scope);
    return result;
}

double PyVMFloat_AsDouble(PyVM *vm, PyObject *pyfloat)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFloat_AsDouble(pyfloat);
    return slow_PyFloat_AsDouble(pyfloat, vm);
}

PYVM_SLOW int slow_PyFloat_Check(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFloat_Check(p);
    pyvm_leave(&scope);
    return result;
}

int PyVMFloat_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFloat_Check(p);
    return slow_PyFloat_Check(p, vm);
}

PYVM_SLOW int slow_PyFloat_CheckExact(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFloat_CheckExact(p);
    pyvm_leave(&scope);
    return result;
}

int PyVMFloat_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFloat_CheckExact(p);
    return slow_PyFloat_CheckExact(p, vm);
}

PYVM_SLOW PyObject *slow_PyFloat_FromDouble(double v, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFloat_FromDouble(v);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFloat_FromDouble(PyVM *vm, double v)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFloat_FromDouble(v);
    return slow_PyFloat_FromDouble(v, vm);
}

PYVM_SLOW PyObject *slow_PyFloat_FromString(PyObject *str, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFloat_FromString(str);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFloat_FromString(PyVM *vm, PyObject *str)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFloat_FromString(str);
    return slow_PyFloat_FromString(str, vm);
}

PYVM_SLOW PyObject *slow_PyFloat_GetInfo(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFloat_GetInfo();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFloat_GetInfo(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFloat_GetInfo();
    return slow_PyFloat_GetInfo(vm);
}

PYVM_SLOW double slow_PyFloat_GetMax(PyVM *vm)
{
    pyvm_scope scope;
    double result = pyvm_enter(vm, &scope)->PyVMFloat_GetMax();
    pyvm_leave(&scope);
    return result;
}

double PyVMFloat_GetMax(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFloat_GetMax();
    return slow_PyFloat_GetMax(vm);
}

PYVM_SLOW double slow_PyFloat_GetMin(PyVM *vm)
{
    pyvm_scope scope;
    double result = pyvm_enter(vm, &scope)->PyVMFloat_GetMin();
    pyvm_leave(&scope);
    return result;
}

double PyVMFloat_GetMin(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFloat_GetMin();
    return slow_PyFloat_GetMin(vm);
}

PYVM_SLOW int slow_PyFloat_Pack2(double x, char *p, int le, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFloat_Pack2(x, p, le);
    pyvm_leave(&scope);
    return result;
}

int PyVMFloat_Pack2(PyVM *vm, double x, char *p, int le)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFloat_Pack2(x, p, le);
    return slow_PyFloat_Pack2(x, p, le, vm);
}

PYVM_SLOW int slow_PyFloat_Pack4(double x, char *p, int le, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFloat_Pack4(x, p, le);
    pyvm_leave(&scope);
    return result;
}

int PyVMFloat_Pack4(PyVM *vm, double x, char *p, int le)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFloat_Pack4(x, p, le);
    return slow_PyFloat_Pack4(x, p, le, vm);
}

PYVM_SLOW int slow_PyFloat_Pack8(double x, char *p, int le, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFloat_Pack8(x, p, le);
    pyvm_leave(&scope);
    return result;
}

int PyVMFloat_Pack8(PyVM *vm, double x, char *p, int le)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFloat_Pack8(x, p, le);
    return slow_PyFloat_Pack8(x, p, le, vm);
}

PYVM_SLOW PyTypeObject *slow_PyFloat_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMFloat_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMFloat_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFloat_Type();
    return slow_PyFloat_Type(vm);
}

PYVM_SLOW double slow_PyFloat_Unpack2(const char *p, int le, PyVM *vm)
{
    pyvm_scope scope;
    double result = pyvm_enter(vm, &scope)->PyVMFloat_Unpack2(p, le);
    pyvm_leave(&scope);
    return result;
}

double PyVMFloat_Unpack2(PyVM *vm, const char *p, int le)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFloat_Unpack2(p, le);
    return slow_PyFloat_Unpack2(p, le, vm);
}

PYVM_SLOW double slow_PyFloat_Unpack4(const char *p, int le, PyVM *vm)
{
    pyvm_scope scope;
    double result = pyvm_enter(vm, &scope)->PyVMFloat_Unpack4(p, le);
    pyvm_leave(&scope);
    return result;
}

double PyVMFloat_Unpack4(PyVM *vm, const char *p, int le)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFloat_Unpack4(p, le);
    return slow_PyFloat_Unpack4(p, le, vm);
}

PYVM_SLOW double slow_PyFloat_Unpack8(const char *p, int le, PyVM *vm)
{
    pyvm_scope scope;
    double result = pyvm_enter(vm, &scope)->PyVMFloat_Unpack8(p, le);
    pyvm_leave(&scope);
    return result;
}

double PyVMFloat_Unpack8(PyVM *vm, const char *p, int le)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFloat_Unpack8(p, le);
    return slow_PyFloat_Unpack8(p, le, vm);
}
