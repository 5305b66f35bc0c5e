/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's ceval.h, with the VM first. */
#ifndef PYVM_API_CEVAL_H
#define PYVM_API_CEVAL_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * PyEval_CallFunction. Returns a new reference. On error: NULL, with an exception. CPython: 3.11 to 3.12;
 * PyVM's own in 3.13 and newer.
 */
PYVM_EXPORT PyObject *PyVMEval_CallFunction(PyVM *vm, PyObject *callable, const char *format, ...);

/** PyEval_CallFunctionV. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMEval_CallFunctionV(PyVM *vm, PyObject *callable, const char *format, va_list arguments);

/**
 * PyEval_CallMethod. Returns a new reference. On error: NULL, with an exception. CPython: 3.11 to 3.12;
 * PyVM's own in 3.13 and newer.
 */
PYVM_EXPORT PyObject *PyVMEval_CallMethod(PyVM *vm, PyObject *obj, const char *name, const char *format, ...);

/** PyEval_CallMethodV. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMEval_CallMethodV(PyVM *vm, PyObject *obj, const char *name, const char *format, va_list arguments);

/** PyEval_CallObject. Returns a new reference. On error: NULL, with an exception. CPython: 3.11 to 3.12. */
PYVM_EXPORT PyObject *PyVMEval_CallObject(PyVM *vm, PyObject *callable, PyObject *args);

/**
 * PyEval_CallObjectWithKeywords. Returns a new reference. On error: NULL, with an exception. CPython: 3.11 to
 * 3.12. Deprecated in 3.11 to 3.12.
 */
PYVM_EXPORT PyObject *PyVMEval_CallObjectWithKeywords(PyVM *vm, PyObject *callable, PyObject *args, PyObject *kwargs);

/** PyEval_EvalCode. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMEval_EvalCode(PyVM *vm, PyObject *co, PyObject *globals, PyObject *locals);

/** PyEval_EvalCodeEx. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMEval_EvalCodeEx(PyVM *vm, PyObject *co, PyObject *globals, PyObject *locals, PyObject *const *args, int argc, PyObject *const *kws, int kwcount, PyObject *const *defs, int defcount, PyObject *kwdefs, PyObject *closure);

/** PyEval_EvalFrame. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMEval_EvalFrame(PyVM *vm, PyFrameObject *f);

/** PyEval_EvalFrameEx. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMEval_EvalFrameEx(PyVM *vm, PyFrameObject *f, int throwflag);

/** PyEval_GetBuiltins. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMEval_GetBuiltins(PyVM *vm);

/** PyEval_GetFrame. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyFrameObject *PyVMEval_GetFrame(PyVM *vm);

/**
 * PyEval_GetFrameBuiltins. Returns a new reference. Never fails. CPython: 3.13 and newer; made from older
 * functions in 3.11 to 3.12.
 */
PYVM_EXPORT PyObject *PyVMEval_GetFrameBuiltins(PyVM *vm);

/**
 * PyEval_GetFrameGlobals. Returns a new reference. Never fails. CPython: 3.13 and newer; made from older
 * functions in 3.11 to 3.12.
 */
PYVM_EXPORT PyObject *PyVMEval_GetFrameGlobals(PyVM *vm);

/**
 * PyEval_GetFrameLocals. Returns a new reference. On error: NULL, with an exception. CPython: 3.13 and newer;
 * made from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT PyObject *PyVMEval_GetFrameLocals(PyVM *vm);

/** PyEval_GetFuncDesc. Never fails. CPython: all versions. */
PYVM_EXPORT const char *PyVMEval_GetFuncDesc(PyVM *vm, PyObject *func);

/** PyEval_GetFuncName. Never fails. CPython: all versions. */
PYVM_EXPORT const char *PyVMEval_GetFuncName(PyVM *vm, PyObject *func);

/** PyEval_GetGlobals. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMEval_GetGlobals(PyVM *vm);

/** PyEval_GetLocals. Returns a borrowed reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMEval_GetLocals(PyVM *vm);

/** PyEval_InitThreads. CPython: all versions. Deprecated in all versions. */
PYVM_EXPORT void PyVMEval_InitThreads(PyVM *vm);

/** PyEval_MergeCompilerFlags. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMEval_MergeCompilerFlags(PyVM *vm, PyCompilerFlags *cf);

/** PyEval_SetProfile. CPython: all versions. */
PYVM_EXPORT void PyVMEval_SetProfile(PyVM *vm, Py_tracefunc func, PyObject *obj);

/** PyEval_SetProfileAllThreads. CPython: 3.12 and newer. */
PYVM_EXPORT void PyVMEval_SetProfileAllThreads(PyVM *vm, Py_tracefunc func, PyObject *obj);

/** PyEval_SetTrace. CPython: all versions. */
PYVM_EXPORT void PyVMEval_SetTrace(PyVM *vm, Py_tracefunc func, PyObject *obj);

/** PyEval_SetTraceAllThreads. CPython: 3.12 and newer. */
PYVM_EXPORT void PyVMEval_SetTraceAllThreads(PyVM *vm, Py_tracefunc func, PyObject *obj);

/** PyEval_ThreadsInitialized. Never fails. CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12. */
PYVM_EXPORT int PyVMEval_ThreadsInitialized(PyVM *vm);

/** PyUnstable_CopyPerfMapFile. On failure: -1, with no exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMUnstable_CopyPerfMapFile(PyVM *vm, const char *parent_filename);

/**
 * PyUnstable_Eval_RequestCodeExtraIndex. On failure: -1, with no exception. CPython: 3.12 and newer; made
 * from older functions in 3.11 only.
 */
PYVM_EXPORT Py_ssize_t PyVMUnstable_Eval_RequestCodeExtraIndex(PyVM *vm, freefunc free);

/** PyUnstable_PerfMapState_Fini. CPython: 3.12 and newer. */
PYVM_EXPORT void PyVMUnstable_PerfMapState_Fini(PyVM *vm);

/** PyUnstable_PerfMapState_Init. On failure: -1, with no exception. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMUnstable_PerfMapState_Init(PyVM *vm);

/** PyUnstable_PerfTrampoline_CompileCode. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMUnstable_PerfTrampoline_CompileCode(PyVM *vm, PyCodeObject *code);

/** PyUnstable_PerfTrampoline_SetPersistAfterFork. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMUnstable_PerfTrampoline_SetPersistAfterFork(PyVM *vm, int enable);

/** PyUnstable_WritePerfMapEntry. On failure: -1, with no exception. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMUnstable_WritePerfMapEntry(PyVM *vm, const void *code_addr, size_t code_size, const char *entry_name);

/** Py_AddPendingCall. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVM_AddPendingCall(PyVM *vm, int (*func)(void *), void *arg);

/** Py_EnterRecursiveCall. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVM_EnterRecursiveCall(PyVM *vm, const char *where);

/** Py_GetRecursionLimit. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_GetRecursionLimit(PyVM *vm);

/** Py_LeaveRecursiveCall. CPython: all versions. */
PYVM_EXPORT void PyVM_LeaveRecursiveCall(PyVM *vm);

/** Py_MakePendingCalls. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVM_MakePendingCalls(PyVM *vm);

/** Py_SetRecursionLimit. CPython: all versions. */
PYVM_EXPORT void PyVM_SetRecursionLimit(PyVM *vm, int new_limit);

/**
 * _PyEval_RequestCodeExtraIndex. On failure: -1, with no exception. CPython: all versions. Deprecated in 3.12
 * and newer.
 */
PYVM_EXPORT Py_ssize_t _PyVMEval_RequestCodeExtraIndex(PyVM *vm, freefunc f);

#ifdef __cplusplus
}
#endif

#endif
