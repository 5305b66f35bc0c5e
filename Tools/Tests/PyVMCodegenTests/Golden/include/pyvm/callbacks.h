/* Generated: pyvm-codegen generate. Do not edit: PyVM_DEFINE's kinds, one for each type of function that Python calls. */
#ifndef PYVM_CALLBACKS_H
#define PYVM_CALLBACKS_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** getter. CPython: all versions. */
#define PYVM_DEFINE_getter(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, void *); \
    static PyObject *name(PyObject *arg1, void *arg2) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** hookfunc: a function for PyList_SetHook. */
#define PYVM_DEFINE_hookfunc(name) \
    static int name##_vm(PyVM *, void *); \
    static int name(void *arg1) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

#ifdef __cplusplus
}
#endif

#endif
