/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's floatobject.h, with the VM first. */
#ifndef PYVM_API_FLOATOBJECT_H
#define PYVM_API_FLOATOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyFloat_AS_DOUBLE. Never fails. CPython: all versions. */
PYVM_EXPORT double PyVMFloat_AS_DOUBLE(PyVM *vm, PyObject *pyfloat);

/** PyFloat_AsDouble. On error: -1.0, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT double PyVMFloat_AsDouble(PyVM *vm, PyObject *pyfloat);

/** PyFloat_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMFloat_Check(PyVM *vm, PyObject *p);

/** PyFloat_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMFloat_CheckExact(PyVM *vm, PyObject *p);

/** PyFloat_FromDouble. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFloat_FromDouble(PyVM *vm, double v);

/** PyFloat_FromString. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFloat_FromString(PyVM *vm, PyObject *str);

/** PyFloat_GetInfo. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFloat_GetInfo(PyVM *vm);

/** PyFloat_GetMax. Never fails. CPython: all versions. */
PYVM_EXPORT double PyVMFloat_GetMax(PyVM *vm);

/** PyFloat_GetMin. Never fails. CPython: all versions. */
PYVM_EXPORT double PyVMFloat_GetMin(PyVM *vm);

/** PyFloat_Pack2. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMFloat_Pack2(PyVM *vm, double x, char *p, int le);

/** PyFloat_Pack4. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMFloat_Pack4(PyVM *vm, double x, char *p, int le);

/** PyFloat_Pack8. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMFloat_Pack8(PyVM *vm, double x, char *p, int le);

/** PyFloat_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMFloat_Type(PyVM *vm);

/** PyFloat_Unpack2. On error: -1.0, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT double PyVMFloat_Unpack2(PyVM *vm, const char *p, int le);

/** PyFloat_Unpack4. On error: -1.0, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT double PyVMFloat_Unpack4(PyVM *vm, const char *p, int le);

/** PyFloat_Unpack8. On error: -1.0, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT double PyVMFloat_Unpack8(PyVM *vm, const char *p, int le);

#ifdef __cplusplus
}
#endif

#endif
