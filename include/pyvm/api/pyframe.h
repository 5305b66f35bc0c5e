/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pyframe.h, with the VM first. */
#ifndef PYVM_API_PYFRAME_H
#define PYVM_API_PYFRAME_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyFrameLocalsProxy_Check. Never fails. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMFrameLocalsProxy_Check(PyVM *vm, PyObject *obj);

/** PyFrameLocalsProxy_Type. Returns a borrowed reference. CPython: 3.13 and newer. */
PYVM_EXPORT PyTypeObject *PyVMFrameLocalsProxy_Type(PyVM *vm);

/** PyFrame_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMFrame_Check(PyVM *vm, PyObject *obj);

/** PyFrame_GetBack. Returns a new reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyFrameObject *PyVMFrame_GetBack(PyVM *vm, PyFrameObject *frame);

/** PyFrame_GetBuiltins. Returns a new reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFrame_GetBuiltins(PyVM *vm, PyFrameObject *frame);

/** PyFrame_GetCode. Returns a new reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyCodeObject *PyVMFrame_GetCode(PyVM *vm, PyFrameObject *frame);

/** PyFrame_GetGenerator. Returns a new reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFrame_GetGenerator(PyVM *vm, PyFrameObject *frame);

/** PyFrame_GetGlobals. Returns a new reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFrame_GetGlobals(PyVM *vm, PyFrameObject *frame);

/** PyFrame_GetLasti. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMFrame_GetLasti(PyVM *vm, PyFrameObject *frame);

/** PyFrame_GetLineNumber. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMFrame_GetLineNumber(PyVM *vm, PyFrameObject *frame);

/** PyFrame_GetLocals. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMFrame_GetLocals(PyVM *vm, PyFrameObject *frame);

/** PyFrame_GetVar. Returns a new reference. On error: NULL, with an exception. CPython: 3.12 and newer. */
PYVM_EXPORT PyObject *PyVMFrame_GetVar(PyVM *vm, PyFrameObject *frame, PyObject *name);

/** PyFrame_GetVarString. Returns a new reference. On error: NULL, with an exception. CPython: 3.12 and newer. */
PYVM_EXPORT PyObject *PyVMFrame_GetVarString(PyVM *vm, PyFrameObject *frame, const char *name);

/** PyFrame_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMFrame_Type(PyVM *vm);

/** PyUnstable_ExecutableKinds. Returns the value. CPython: 3.13 and newer. */
PYVM_EXPORT const PyTypeObject *const*PyVMUnstable_ExecutableKinds(PyVM *vm);

/** PyUnstable_InterpreterFrame_GetCode. Returns a new reference. Never fails. CPython: 3.12 and newer. */
PYVM_EXPORT PyObject *PyVMUnstable_InterpreterFrame_GetCode(PyVM *vm, struct _PyInterpreterFrame *frame);

/** PyUnstable_InterpreterFrame_GetLasti. Never fails. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMUnstable_InterpreterFrame_GetLasti(PyVM *vm, struct _PyInterpreterFrame *frame);

/** PyUnstable_InterpreterFrame_GetLine. Never fails. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMUnstable_InterpreterFrame_GetLine(PyVM *vm, struct _PyInterpreterFrame *frame);

#ifdef __cplusplus
}
#endif

#endif
