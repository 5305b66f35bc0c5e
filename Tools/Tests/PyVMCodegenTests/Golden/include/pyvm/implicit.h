/* Generated: pyvm-codegen generate. Do not edit: CPython's names and signatures; the VM is PyVM_Default(). */
#ifndef PYVM_IMPLICIT_H
#define PYVM_IMPLICIT_H

#include "pyvm/pyvm.h"

#ifdef __cplusplus
extern "C" {
#endif

/* control macros */
#define Py_RETURN_NONE PyVM_RETURN_NONE(PyVM_Default())

/* extra */
static inline Py_ssize_t PyList_GET_SIZE(PyObject *op) { return PyVMList_GET_SIZE(PyVM_Default(), op); }
static inline void PyList_SetHook(int (*hook)(void *), void *argument) { PyVMList_SetHook(PyVM_Default(), hook, argument); }

/* listobject */
#define PyExc_ValueError PyVMExc_ValueError(PyVM_Default())
static inline int PyList_Check(PyObject *op) { return PyVMList_Check(PyVM_Default(), op); }
static inline PyObject *PyList_GetItem(PyObject *list, Py_ssize_t index) { return PyVMList_GetItem(PyVM_Default(), list, index); }
static inline PyObject *PyList_GetItemRef(PyObject *list, Py_ssize_t index) { return PyVMList_GetItemRef(PyVM_Default(), list, index); }
static inline int PyList_GetOptional(PyObject *list, const char *name, PyObject **result) { return PyVMList_GetOptional(PyVM_Default(), list, name, result); }
static inline int PyList_Gone(PyObject *arg1) { return PyVMList_Gone(PyVM_Default(), arg1); }
static inline PyObject *PyList_New(Py_ssize_t len) { return PyVMList_New(PyVM_Default(), len); }
static inline PyObject *PyList_OfType(PyTypeObject *type, PyObject *first, const char *text, Py_ssize_t length) { return PyVMList_OfType(PyVM_Default(), type, first, text, length); }
static inline int PyList_Old(PyObject *arg1, const char *text) { return PyVMList_Old(PyVM_Default(), arg1, text); }
static inline int PyList_SetItem(PyObject *list, Py_ssize_t index, PyObject *item) { return PyVMList_SetItem(PyVM_Default(), list, index, item); }
static inline Py_ssize_t PyList_Size(PyObject *list) { return PyVMList_Size(PyVM_Default(), list); }
#define PyList_Type (*PyVMList_Type(PyVM_Default()))
static inline PyObject *Py_BuildValue(const char *arg1, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, arg1); PyObject *pyvm_result = PyVM_VaBuildValue(PyVM_Default(), arg1, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
#define Py_LIST_CODE PyVM_LIST_CODE(PyVM_Default())
static inline PyObject *Py_VaBuildValue(const char *arg1, va_list arg2) { return PyVM_VaBuildValue(PyVM_Default(), arg1, arg2); }

/* the VM itself */
static inline int PyOptions_Set(PyOptions *options, const char *name) { return PyVMOptions_Set(options, name); }

#ifdef __cplusplus
}
#endif

#endif
