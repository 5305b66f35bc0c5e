/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's traceback.h, with the VM first. */
#ifndef PYVM_API_TRACEBACK_H
#define PYVM_API_TRACEBACK_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyTraceBack_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMTraceBack_Check(PyVM *vm, PyObject *op);

/** PyTraceBack_Here. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMTraceBack_Here(PyVM *vm, PyFrameObject *f);

/** PyTraceBack_Print. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMTraceBack_Print(PyVM *vm, PyObject *tb, PyObject *f);

/** PyTraceBack_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMTraceBack_Type(PyVM *vm);

/** PyUnstable_DumpTraceback. Never fails. CPython: 3.15 and newer. */
PYVM_EXPORT const char *PyVMUnstable_DumpTraceback(PyVM *vm, int fd, PyThreadState *tstate);

/** PyUnstable_DumpTracebackThreads. Never fails. CPython: 3.15 and newer. */
PYVM_EXPORT const char *PyVMUnstable_DumpTracebackThreads(PyVM *vm, int fd, PyInterpreterState *interp, PyThreadState *current_tstate, Py_ssize_t max_threads);

#ifdef __cplusplus
}
#endif

#endif
