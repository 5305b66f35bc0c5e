/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pymacro.h, with the VM first. */
#ifndef PYVM_API_PYMACRO_H
#define PYVM_API_PYMACRO_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Py_PACK_FULL_VERSION. Never fails. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13. */
PYVM_EXPORT uint32_t PyVM_PACK_FULL_VERSION(PyVM *vm, int major, int minor, int micro, int release_level, int release_serial);

/** Py_PACK_VERSION. Never fails. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13. */
PYVM_EXPORT uint32_t PyVM_PACK_VERSION(PyVM *vm, int major, int minor);

#ifdef __cplusplus
}
#endif

#endif
