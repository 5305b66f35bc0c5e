/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's modsupport.h, with the VM first. */
#ifndef PYVM_API_MODSUPPORT_H
#define PYVM_API_MODSUPPORT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyABIInfo_Check. On error: -1, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMABIInfo_Check(PyVM *vm, PyABIInfo *info, const char *module_name);

/** PyArg_Parse. On error: 0, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMArg_Parse(PyVM *vm, PyObject *arg1, const char *format, ...);

/** PyArg_ParseArray. On error: 0, with an exception. CPython: 3.15 and newer; PyVM's own in 3.11 to 3.14. */
PYVM_EXPORT int PyVMArg_ParseArray(PyVM *vm, PyObject *const *args, Py_ssize_t nargs, const char *format, ...);

/**
 * PyArg_ParseArrayAndKeywords. On error: 0, with an exception. CPython: 3.15 and newer; PyVM's own in 3.11 to
 * 3.14.
 */
PYVM_EXPORT int PyVMArg_ParseArrayAndKeywords(PyVM *vm, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames, const char *format, const char *const *kwlist, ...);

/** PyArg_ParseArrayAndKeywordsV. On error: 0, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMArg_ParseArrayAndKeywordsV(PyVM *vm, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames, const char *format, const char *const *kwlist, va_list arguments);

/** PyArg_ParseArrayV. On error: 0, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMArg_ParseArrayV(PyVM *vm, PyObject *const *args, Py_ssize_t nargs, const char *format, va_list arguments);

/** PyArg_ParseTuple. On error: 0, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMArg_ParseTuple(PyVM *vm, PyObject *arg1, const char *format, ...);

/** PyArg_ParseTupleAndKeywords. On error: 0, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMArg_ParseTupleAndKeywords(PyVM *vm, PyObject *arg1, PyObject *kw, const char *format, char *const *keywords, ...);

/** PyArg_ParseV. On error: 0, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMArg_ParseV(PyVM *vm, PyObject *arg1, const char *format, va_list arguments);

/** PyArg_UnpackTuple. On error: 0, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMArg_UnpackTuple(PyVM *vm, PyObject *arg1, const char *name, Py_ssize_t min, Py_ssize_t max, ...);

/** PyArg_UnpackTupleV. On error: 0, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMArg_UnpackTupleV(PyVM *vm, PyObject *arg1, const char *name, Py_ssize_t min, Py_ssize_t max, va_list arguments);

/** PyArg_VaParse. On error: 0, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMArg_VaParse(PyVM *vm, PyObject *arg1, const char *format, va_list vargs);

/** PyArg_VaParseTupleAndKeywords. On error: 0, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMArg_VaParseTupleAndKeywords(PyVM *vm, PyObject *arg1, PyObject *kw, const char *format, char *const *keywords, va_list vargs);

/** PyArg_ValidateKeywordArguments. On error: 0, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMArg_ValidateKeywordArguments(PyVM *vm, PyObject *arg1);

/**
 * PyModule_Add. On error: -1, with an exception. Steals the reference to value, on error too. CPython: 3.13
 * and newer; made from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMModule_Add(PyVM *vm, PyObject *module, const char *name, PyObject *value);

/** PyModule_AddFunctions. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMModule_AddFunctions(PyVM *vm, PyObject *module, PyMethodDef *functions);

/** PyModule_AddIntConstant. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMModule_AddIntConstant(PyVM *vm, PyObject *module, const char *name, long value);

/**
 * PyModule_AddObject. On error: -1, with an exception. Steals the reference to value unless it fails.
 * CPython: all versions.
 */
PYVM_EXPORT int PyVMModule_AddObject(PyVM *vm, PyObject *module, const char *name, PyObject *value);

/** PyModule_AddObjectRef. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMModule_AddObjectRef(PyVM *vm, PyObject *module, const char *name, PyObject *value);

/** PyModule_AddStringConstant. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMModule_AddStringConstant(PyVM *vm, PyObject *module, const char *name, const char *value);

/** PyModule_AddType. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMModule_AddType(PyVM *vm, PyObject *module, PyTypeObject *type);

/** PyModule_Create. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMModule_Create(PyVM *vm, PyModuleDef *def);

/** PyModule_Create2. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMModule_Create2(PyVM *vm, PyModuleDef *def, int module_api_version);

/** PyModule_ExecDef. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMModule_ExecDef(PyVM *vm, PyObject *module, PyModuleDef *def);

/** PyModule_FromDefAndSpec. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMModule_FromDefAndSpec(PyVM *vm, PyModuleDef *def, PyObject *spec);

/**
 * PyModule_FromDefAndSpec2. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMModule_FromDefAndSpec2(PyVM *vm, PyModuleDef *def, PyObject *spec, int module_api_version);

/** PyModule_SetDocString. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMModule_SetDocString(PyVM *vm, PyObject *module, const char *docstring);

/** Py_BuildValue. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVM_BuildValue(PyVM *vm, const char *format, ...);

/** Py_VaBuildValue. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVM_VaBuildValue(PyVM *vm, const char *format, va_list vargs);

#ifdef __cplusplus
}
#endif

#endif
