/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's complexobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/complexobject.h"

PYVM_SLOW Py_complex slow_PyComplex_AsCComplex(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_complex result = scope.api->PyVMComplex_AsCComplex(op);
    pyvm_call_leave(&scope);
    return result;
}

Py_complex PyVMComplex_AsCComplex(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMComplex_AsCComplex(op);
    }
    return slow_PyComplex_AsCComplex(vm, op);
}

PYVM_SLOW int slow_PyComplex_Check(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMComplex_Check(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMComplex_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMComplex_Check(p);
    }
    return slow_PyComplex_Check(vm, p);
}

PYVM_SLOW int slow_PyComplex_CheckExact(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMComplex_CheckExact(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMComplex_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMComplex_CheckExact(p);
    }
    return slow_PyComplex_CheckExact(vm, p);
}

PYVM_SLOW PyObject *slow_PyComplex_FromCComplex(PyVM *vm, Py_complex v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMComplex_FromCComplex(v);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMComplex_FromCComplex(PyVM *vm, Py_complex v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMComplex_FromCComplex(v);
    }
    return slow_PyComplex_FromCComplex(vm, v);
}

PYVM_SLOW PyObject *slow_PyComplex_FromDoubles(PyVM *vm, double real, double imag)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMComplex_FromDoubles(real, imag);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMComplex_FromDoubles(PyVM *vm, double real, double imag)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMComplex_FromDoubles(real, imag);
    }
    return slow_PyComplex_FromDoubles(vm, real, imag);
}

PYVM_SLOW double slow_PyComplex_ImagAsDouble(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    double result = scope.api->PyVMComplex_ImagAsDouble(op);
    pyvm_call_leave(&scope);
    return result;
}

double PyVMComplex_ImagAsDouble(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMComplex_ImagAsDouble(op);
    }
    return slow_PyComplex_ImagAsDouble(vm, op);
}

PYVM_SLOW double slow_PyComplex_RealAsDouble(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    double result = scope.api->PyVMComplex_RealAsDouble(op);
    pyvm_call_leave(&scope);
    return result;
}

double PyVMComplex_RealAsDouble(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMComplex_RealAsDouble(op);
    }
    return slow_PyComplex_RealAsDouble(vm, op);
}

PYVM_SLOW PyTypeObject *slow_PyComplex_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMComplex_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMComplex_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMComplex_Type();
    }
    return slow_PyComplex_Type(vm);
}

PYVM_SLOW double slow__Py_c_abs(PyVM *vm, Py_complex num)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    double result = scope.api->_PyVM_c_abs(num);
    pyvm_call_leave(&scope);
    return result;
}

double _PyVM_c_abs(PyVM *vm, Py_complex num)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->_PyVM_c_abs(num);
    }
    return slow__Py_c_abs(vm, num);
}

PYVM_SLOW Py_complex slow__Py_c_diff(PyVM *vm, Py_complex left, Py_complex right)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_complex result = scope.api->_PyVM_c_diff(left, right);
    pyvm_call_leave(&scope);
    return result;
}

Py_complex _PyVM_c_diff(PyVM *vm, Py_complex left, Py_complex right)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->_PyVM_c_diff(left, right);
    }
    return slow__Py_c_diff(vm, left, right);
}

PYVM_SLOW Py_complex slow__Py_c_neg(PyVM *vm, Py_complex num)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_complex result = scope.api->_PyVM_c_neg(num);
    pyvm_call_leave(&scope);
    return result;
}

Py_complex _PyVM_c_neg(PyVM *vm, Py_complex num)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->_PyVM_c_neg(num);
    }
    return slow__Py_c_neg(vm, num);
}

PYVM_SLOW Py_complex slow__Py_c_pow(PyVM *vm, Py_complex num, Py_complex exp)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_complex result = scope.api->_PyVM_c_pow(num, exp);
    pyvm_call_leave(&scope);
    return result;
}

Py_complex _PyVM_c_pow(PyVM *vm, Py_complex num, Py_complex exp)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->_PyVM_c_pow(num, exp);
    }
    return slow__Py_c_pow(vm, num, exp);
}

PYVM_SLOW Py_complex slow__Py_c_prod(PyVM *vm, Py_complex left, Py_complex right)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_complex result = scope.api->_PyVM_c_prod(left, right);
    pyvm_call_leave(&scope);
    return result;
}

Py_complex _PyVM_c_prod(PyVM *vm, Py_complex left, Py_complex right)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->_PyVM_c_prod(left, right);
    }
    return slow__Py_c_prod(vm, left, right);
}

PYVM_SLOW Py_complex slow__Py_c_quot(PyVM *vm, Py_complex dividend, Py_complex divisor)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_complex result = scope.api->_PyVM_c_quot(dividend, divisor);
    pyvm_call_leave(&scope);
    return result;
}

Py_complex _PyVM_c_quot(PyVM *vm, Py_complex dividend, Py_complex divisor)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->_PyVM_c_quot(dividend, divisor);
    }
    return slow__Py_c_quot(vm, dividend, divisor);
}

PYVM_SLOW Py_complex slow__Py_c_sum(PyVM *vm, Py_complex left, Py_complex right)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_complex result = scope.api->_PyVM_c_sum(left, right);
    pyvm_call_leave(&scope);
    return result;
}

Py_complex _PyVM_c_sum(PyVM *vm, Py_complex left, Py_complex right)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->_PyVM_c_sum(left, right);
    }
    return slow__Py_c_sum(vm, left, right);
}
