/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's osmodule.h, with the VM first. */
#ifndef PYVM_API_OSMODULE_H
#define PYVM_API_OSMODULE_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyOS_FSPath. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMOS_FSPath(PyVM *vm, PyObject *path);

#ifdef __cplusplus
}
#endif

#endif
