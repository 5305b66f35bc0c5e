/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's enumobject.h, with the VM first. */
#ifndef PYVM_API_ENUMOBJECT_H
#define PYVM_API_ENUMOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyEnum_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMEnum_Type(PyVM *vm);

/** PyReversed_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMReversed_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
