/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's fileutils.h, with the VM first. */
#ifndef PYVM_API_FILEUTILS_H
#define PYVM_API_FILEUTILS_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Py_DecodeLocale. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT wchar_t *PyVM_DecodeLocale(PyVM *vm, const char *arg, size_t *size);

/** Py_EncodeLocale. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT char *PyVM_EncodeLocale(PyVM *vm, const wchar_t *text, size_t *error_pos);

/** Py_fclose. On failure: EOF, with no exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVM_fclose(PyVM *vm, FILE *file);

/** Py_fopen. On error: NULL, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT FILE *PyVM_fopen(PyVM *vm, PyObject *path, const char *mode);

#ifdef __cplusplus
}
#endif

#endif
