/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's sentinelobject.h, with the VM first. */
#ifndef PYVM_API_SENTINELOBJECT_H
#define PYVM_API_SENTINELOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PySentinel_Check. Never fails. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMSentinel_Check(PyVM *vm, PyObject *o);

/** PySentinel_CheckExact. Never fails. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMSentinel_CheckExact(PyVM *vm, PyObject *o);

/** PySentinel_New. Returns a new reference. On error: NULL, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT PyObject *PyVMSentinel_New(PyVM *vm, const char *name, const char *module_name, const char *repr);

/** PySentinel_Type. Returns a borrowed reference. CPython: 3.15 and newer. */
PYVM_EXPORT PyTypeObject *PyVMSentinel_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
