/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's complexobject.h, with the VM first. */
#ifndef PYVM_API_COMPLEXOBJECT_H
#define PYVM_API_COMPLEXOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * PyComplex_AsCComplex. On error: (Py_complex){-1.0,0.0}, which may be a result too: ask PyVMErr_Occurred.
 * CPython: all versions.
 */
PYVM_EXPORT Py_complex PyVMComplex_AsCComplex(PyVM *vm, PyObject *op);

/** PyComplex_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMComplex_Check(PyVM *vm, PyObject *p);

/** PyComplex_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMComplex_CheckExact(PyVM *vm, PyObject *p);

/** PyComplex_FromCComplex. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMComplex_FromCComplex(PyVM *vm, Py_complex v);

/** PyComplex_FromDoubles. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMComplex_FromDoubles(PyVM *vm, double real, double imag);

/**
 * PyComplex_ImagAsDouble. On error: -1.0, which may be a result too: ask PyVMErr_Occurred. CPython: all
 * versions.
 */
PYVM_EXPORT double PyVMComplex_ImagAsDouble(PyVM *vm, PyObject *op);

/**
 * PyComplex_RealAsDouble. On error: -1.0, which may be a result too: ask PyVMErr_Occurred. CPython: all
 * versions.
 */
PYVM_EXPORT double PyVMComplex_RealAsDouble(PyVM *vm, PyObject *op);

/** PyComplex_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMComplex_Type(PyVM *vm);

/** _Py_c_abs. CPython: all versions. */
PYVM_EXPORT double _PyVM_c_abs(PyVM *vm, Py_complex num);

/** _Py_c_diff. CPython: all versions. */
PYVM_EXPORT Py_complex _PyVM_c_diff(PyVM *vm, Py_complex left, Py_complex right);

/** _Py_c_neg. CPython: all versions. */
PYVM_EXPORT Py_complex _PyVM_c_neg(PyVM *vm, Py_complex num);

/** _Py_c_pow. CPython: all versions. */
PYVM_EXPORT Py_complex _PyVM_c_pow(PyVM *vm, Py_complex num, Py_complex exp);

/** _Py_c_prod. CPython: all versions. */
PYVM_EXPORT Py_complex _PyVM_c_prod(PyVM *vm, Py_complex left, Py_complex right);

/** _Py_c_quot. CPython: all versions. */
PYVM_EXPORT Py_complex _PyVM_c_quot(PyVM *vm, Py_complex dividend, Py_complex divisor);

/** _Py_c_sum. CPython: all versions. */
PYVM_EXPORT Py_complex _PyVM_c_sum(PyVM *vm, Py_complex left, Py_complex right);

#ifdef __cplusplus
}
#endif

#endif
