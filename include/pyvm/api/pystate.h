/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pystate.h, with the VM first. */
#ifndef PYVM_API_PYSTATE_H
#define PYVM_API_PYSTATE_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyInterpreterGuard_Close. CPython: 3.15 and newer. */
PYVM_EXPORT void PyVMInterpreterGuard_Close(PyVM *vm, PyInterpreterGuard *guard);

/** PyInterpreterGuard_FromCurrent. On error: NULL, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT PyInterpreterGuard *PyVMInterpreterGuard_FromCurrent(PyVM *vm);

/** PyInterpreterGuard_FromView. On failure: NULL, with no exception. CPython: 3.15 and newer. */
PYVM_EXPORT PyInterpreterGuard *PyVMInterpreterGuard_FromView(PyVM *vm, PyInterpreterView *view);

/** PyInterpreterState_Get. Never fails. CPython: all versions. */
PYVM_EXPORT PyInterpreterState *PyVMInterpreterState_Get(PyVM *vm);

/**
 * PyInterpreterState_GetDict. Returns a borrowed reference. On failure: NULL, with no exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMInterpreterState_GetDict(PyVM *vm, PyInterpreterState *interp);

/** PyInterpreterState_GetID. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int64_t PyVMInterpreterState_GetID(PyVM *vm, PyInterpreterState *interp);

/** PyInterpreterState_Head. Never fails. CPython: all versions. */
PYVM_EXPORT PyInterpreterState *PyVMInterpreterState_Head(PyVM *vm);

/** PyInterpreterState_Main. Never fails. CPython: all versions. */
PYVM_EXPORT PyInterpreterState *PyVMInterpreterState_Main(PyVM *vm);

/** PyInterpreterState_Next. Never fails. CPython: all versions. */
PYVM_EXPORT PyInterpreterState *PyVMInterpreterState_Next(PyVM *vm, PyInterpreterState *interp);

/** PyInterpreterState_ThreadHead. Never fails. CPython: all versions. */
PYVM_EXPORT PyThreadState *PyVMInterpreterState_ThreadHead(PyVM *vm, PyInterpreterState *interp);

/** PyInterpreterView_Close. CPython: 3.15 and newer. */
PYVM_EXPORT void PyVMInterpreterView_Close(PyVM *vm, PyInterpreterView *view);

/** PyInterpreterView_FromCurrent. On error: NULL, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT PyInterpreterView *PyVMInterpreterView_FromCurrent(PyVM *vm);

/** PyInterpreterView_FromMain. On failure: NULL, with no exception. CPython: 3.15 and newer. */
PYVM_EXPORT PyInterpreterView *PyVMInterpreterView_FromMain(PyVM *vm);

/** PyState_AddModule. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMState_AddModule(PyVM *vm, PyObject *module, PyModuleDef *def);

/**
 * PyState_FindModule. Returns a borrowed reference. On failure: NULL, with no exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMState_FindModule(PyVM *vm, PyModuleDef *def);

/** PyState_RemoveModule. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMState_RemoveModule(PyVM *vm, PyModuleDef *def);

/** PyThreadState_Clear. CPython: all versions. */
PYVM_EXPORT void PyVMThreadState_Clear(PyVM *vm, PyThreadState *tstate);

/** PyThreadState_Delete. CPython: all versions. */
PYVM_EXPORT void PyVMThreadState_Delete(PyVM *vm, PyThreadState *tstate);

/** PyThreadState_EnterTracing. CPython: all versions. */
PYVM_EXPORT void PyVMThreadState_EnterTracing(PyVM *vm, PyThreadState *tstate);

/** PyThreadState_GET. CPython: all versions. */
PYVM_EXPORT PyThreadState *PyVMThreadState_GET(PyVM *vm);

/** PyThreadState_Get. Never fails. CPython: all versions. */
PYVM_EXPORT PyThreadState *PyVMThreadState_Get(PyVM *vm);

/**
 * PyThreadState_GetDict. Returns a borrowed reference. On failure: NULL, with no exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMThreadState_GetDict(PyVM *vm);

/** PyThreadState_GetFrame. Returns a new reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyFrameObject *PyVMThreadState_GetFrame(PyVM *vm, PyThreadState *tstate);

/** PyThreadState_GetID. Never fails. CPython: all versions. */
PYVM_EXPORT uint64_t PyVMThreadState_GetID(PyVM *vm, PyThreadState *tstate);

/** PyThreadState_GetInterpreter. Never fails. CPython: all versions. */
PYVM_EXPORT PyInterpreterState *PyVMThreadState_GetInterpreter(PyVM *vm, PyThreadState *tstate);

/**
 * PyThreadState_GetUnchecked. Never fails. CPython: 3.13 and newer; made from older functions in 3.11 to
 * 3.12.
 */
PYVM_EXPORT PyThreadState *PyVMThreadState_GetUnchecked(PyVM *vm);

/** PyThreadState_LeaveTracing. CPython: all versions. */
PYVM_EXPORT void PyVMThreadState_LeaveTracing(PyVM *vm, PyThreadState *tstate);

/** PyThreadState_New. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT PyThreadState *PyVMThreadState_New(PyVM *vm, PyInterpreterState *interp);

/** PyThreadState_Next. Never fails. CPython: all versions. */
PYVM_EXPORT PyThreadState *PyVMThreadState_Next(PyVM *vm, PyThreadState *tstate);

/** PyThreadState_SetAsyncExc. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMThreadState_SetAsyncExc(PyVM *vm, unsigned long id, PyObject *exc);

/**
 * PyUnstable_InterpreterState_GetMainModule. Returns a new reference. On error: NULL, with an exception.
 * CPython: 3.13 only.
 */
PYVM_EXPORT PyObject *PyVMUnstable_InterpreterState_GetMainModule(PyVM *vm, PyInterpreterState *interp);

/** PyUnstable_ThreadState_ResetStackProtection. CPython: 3.14 and newer. */
PYVM_EXPORT void PyVMUnstable_ThreadState_ResetStackProtection(PyVM *vm, PyThreadState *tstate);

/** PyUnstable_ThreadState_SetStackProtection. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMUnstable_ThreadState_SetStackProtection(PyVM *vm, PyThreadState *tstate, void *stack_start_addr, size_t stack_size);

/** _PyInterpreterState_GetEvalFrameFunc. CPython: all versions. */
PYVM_EXPORT _PyFrameEvalFunction _PyVMInterpreterState_GetEvalFrameFunc(PyVM *vm, PyInterpreterState *interp);

/** _PyInterpreterState_IsSpecializationEnabled. CPython: 3.15 and newer. */
PYVM_EXPORT int _PyVMInterpreterState_IsSpecializationEnabled(PyVM *vm, PyInterpreterState *interp);

/** _PyInterpreterState_SetEvalFrameAllowSpecialization. CPython: 3.15 and newer. */
PYVM_EXPORT void _PyVMInterpreterState_SetEvalFrameAllowSpecialization(PyVM *vm, PyInterpreterState *interp, int allow_specialization);

/** _PyInterpreterState_SetEvalFrameFunc. CPython: all versions. */
PYVM_EXPORT void _PyVMInterpreterState_SetEvalFrameFunc(PyVM *vm, PyInterpreterState *interp, _PyFrameEvalFunction eval_frame);

#ifdef __cplusplus
}
#endif

#endif
