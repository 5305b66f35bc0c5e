/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pystrcmp.h, with the VM first. */
#ifndef PYVM_API_PYSTRCMP_H
#define PYVM_API_PYSTRCMP_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyOS_mystricmp. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMOS_mystricmp(PyVM *vm, const char *str1, const char *str2);

/** PyOS_mystrnicmp. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMOS_mystrnicmp(PyVM *vm, const char *str1, const char *str2, Py_ssize_t size);

/** PyOS_stricmp. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMOS_stricmp(PyVM *vm, const char *str1, const char *str2);

/** PyOS_strnicmp. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMOS_strnicmp(PyVM *vm, const char *str1, const char *str2, Py_ssize_t size);

#ifdef __cplusplus
}
#endif

#endif
