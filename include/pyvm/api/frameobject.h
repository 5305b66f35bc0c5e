/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's frameobject.h, with the VM first. */
#ifndef PYVM_API_FRAMEOBJECT_H
#define PYVM_API_FRAMEOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyFrame_FastToLocals. CPython: all versions. */
PYVM_EXPORT void PyVMFrame_FastToLocals(PyVM *vm, PyFrameObject *f);

/** PyFrame_FastToLocalsWithError. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMFrame_FastToLocalsWithError(PyVM *vm, PyFrameObject *f);

/** PyFrame_LocalsToFast. CPython: all versions. */
PYVM_EXPORT void PyVMFrame_LocalsToFast(PyVM *vm, PyFrameObject *f, int clear);

/** PyFrame_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyFrameObject *PyVMFrame_New(PyVM *vm, PyThreadState *tstate, PyCodeObject *code, PyObject *globals, PyObject *locals);

#ifdef __cplusplus
}
#endif

#endif
