/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's bltinmodule.h, with the VM first. */
#ifndef PYVM_API_BLTINMODULE_H
#define PYVM_API_BLTINMODULE_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyFilter_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMFilter_Type(PyVM *vm);

/** PyMap_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMMap_Type(PyVM *vm);

/** PyZip_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMZip_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
