/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's marshal.h, with the VM first. */
#ifndef PYVM_API_MARSHAL_H
#define PYVM_API_MARSHAL_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * PyMarshal_ReadLastObjectFromFile. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMMarshal_ReadLastObjectFromFile(PyVM *vm, FILE *file);

/**
 * PyMarshal_ReadLongFromFile. On error: -1, which may be a result too: ask PyVMErr_Occurred. CPython: all
 * versions.
 */
PYVM_EXPORT long PyVMMarshal_ReadLongFromFile(PyVM *vm, FILE *file);

/**
 * PyMarshal_ReadObjectFromFile. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMMarshal_ReadObjectFromFile(PyVM *vm, FILE *file);

/**
 * PyMarshal_ReadObjectFromString. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMMarshal_ReadObjectFromString(PyVM *vm, const char *data, Py_ssize_t len);

/**
 * PyMarshal_ReadShortFromFile. On error: -1, which may be a result too: ask PyVMErr_Occurred. CPython: all
 * versions.
 */
PYVM_EXPORT int PyVMMarshal_ReadShortFromFile(PyVM *vm, FILE *file);

/** PyMarshal_WriteLongToFile. CPython: all versions. */
PYVM_EXPORT void PyVMMarshal_WriteLongToFile(PyVM *vm, long value, FILE *file, int version);

/** PyMarshal_WriteObjectToFile. CPython: all versions. */
PYVM_EXPORT void PyVMMarshal_WriteObjectToFile(PyVM *vm, PyObject *value, FILE *file, int version);

/**
 * PyMarshal_WriteObjectToString. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMMarshal_WriteObjectToString(PyVM *vm, PyObject *value, int version);

#ifdef __cplusplus
}
#endif

#endif
