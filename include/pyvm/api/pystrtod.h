/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pystrtod.h, with the VM first. */
#ifndef PYVM_API_PYSTRTOD_H
#define PYVM_API_PYSTRTOD_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyOS_double_to_string. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT char *PyVMOS_double_to_string(PyVM *vm, double val, char format_code, int precision, int flags, int *ptype);

/**
 * PyOS_string_to_double. On error: -1.0, which may be a result too: ask PyVMErr_Occurred. CPython: all
 * versions.
 */
PYVM_EXPORT double PyVMOS_string_to_double(PyVM *vm, const char *s, char **endptr, PyObject *overflow_exception);

#ifdef __cplusplus
}
#endif

#endif
