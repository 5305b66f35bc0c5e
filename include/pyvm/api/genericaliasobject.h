/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's genericaliasobject.h, with the VM first. */
#ifndef PYVM_API_GENERICALIASOBJECT_H
#define PYVM_API_GENERICALIASOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Py_GenericAlias. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVM_GenericAlias(PyVM *vm, PyObject *origin, PyObject *arg2);

/** Py_GenericAliasType. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVM_GenericAliasType(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
