/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's fileobject.h, with the VM first. */
#ifndef PYVM_API_FILEOBJECT_H
#define PYVM_API_FILEOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyFile_FromFd. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFile_FromFd(PyVM *vm, int fd, const char *name, const char *mode, int buffering, const char *encoding, const char *errors, const char *newline, int closefd);

/** PyFile_GetLine. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFile_GetLine(PyVM *vm, PyObject *p, int n);

/** PyFile_NewStdPrinter. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFile_NewStdPrinter(PyVM *vm, int fd);

/** PyFile_OpenCode. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFile_OpenCode(PyVM *vm, const char *path);

/** PyFile_OpenCodeObject. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFile_OpenCodeObject(PyVM *vm, PyObject *path);

/** PyFile_SetOpenCodeHook. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMFile_SetOpenCodeHook(PyVM *vm, Py_OpenCodeHookFunction hook, void *userData);

/** PyFile_WriteObject. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMFile_WriteObject(PyVM *vm, PyObject *obj, PyObject *p, int flags);

/** PyFile_WriteString. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMFile_WriteString(PyVM *vm, const char *s, PyObject *p);

/** PyObject_AsFileDescriptor. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_AsFileDescriptor(PyVM *vm, PyObject *p);

/** PyStdPrinter_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMStdPrinter_Type(PyVM *vm);

/** Py_FileSystemDefaultEncodeErrors. Returns the value. CPython: all versions. */
PYVM_EXPORT const char *PyVM_FileSystemDefaultEncodeErrors(PyVM *vm);

/** Py_FileSystemDefaultEncoding. Returns the value. CPython: all versions. */
PYVM_EXPORT const char *PyVM_FileSystemDefaultEncoding(PyVM *vm);

/**
 * Py_HasFileSystemDefaultEncoding. Returns the address of the variable, which all VMs of the process share.
 * CPython: all versions.
 */
PYVM_EXPORT int *PyVM_HasFileSystemDefaultEncoding(PyVM *vm);

/**
 * Py_UTF8Mode. Returns the address of the variable, which all VMs of the process share. CPython: all
 * versions.
 */
PYVM_EXPORT int *PyVM_UTF8Mode(PyVM *vm);

/** Py_UniversalNewlineFgets. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT char *PyVM_UniversalNewlineFgets(PyVM *vm, char *arg1, int arg2, FILE *arg3, PyObject *arg4);

#ifdef __cplusplus
}
#endif

#endif
