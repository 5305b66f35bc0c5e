/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's rangeobject.h, with the VM first. */
#ifndef PYVM_API_RANGEOBJECT_H
#define PYVM_API_RANGEOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyLongRangeIter_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMLongRangeIter_Type(PyVM *vm);

/** PyRangeIter_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMRangeIter_Type(PyVM *vm);

/** PyRange_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMRange_Check(PyVM *vm, PyObject *o);

/** PyRange_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMRange_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
