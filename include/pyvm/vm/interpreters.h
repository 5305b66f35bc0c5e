/*
 * pyvm/vm/interpreters.h: CPython's functions for code that knows of several interpreters and of thread states. Each
 * interpreter that they make is a VM. New code makes VMs (pyvm/vm/make.h) and attaches them (pyvm/vm/attach.h).
 *
 * Here a thread has one current state, or none, and another takes its place. What a thread has attached otherwise stays
 * below, and comes back when its state is made current again. A state that PyVMThreadState_New or PyVM_NewInterpreter
 * has made may go from thread to thread, but one thread has it at a time; from CPython 3.14 on a state keeps the limits
 * of the stack that it was used on first. Any other state is its thread's own.
 * Mistakes that CPython ends the process for, or does not see, are errors here: nothing has changed then, and
 * PyVM_LastError tells why.
 */
#ifndef PYVM_VM_INTERPRETERS_H
#define PYVM_VM_INTERPRETERS_H

#include "pyvm/types.h"
#include "pyvm/vm/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Interpreters -------------------------------------------------------------------------------------------- */

/*
 * Makes a VM beside the one that the thread is in (PyVM_Default), in the same CPython, and makes a new state of it
 * current. The first makes a VM of kind shared-gil; in the second `config` says whether it has a GIL of its own, and
 * what it may do. When the VM of Py_Initialize ends, so do those that were made beside it. Return the state, or a
 * status with the state in *tstate_p; NULL, or an error, with the former state current again: there is no VM beside
 * which to make one (PYVM_ERROR_ORDER), a pointer is NULL or the configuration contradicts itself
 * (PYVM_ERROR_ARGUMENT), CPython 3.11 has no interpreters with a GIL of their own (PYVM_ERROR_UNSUPPORTED), CPython
 * makes none (PYVM_ERROR_START), or PYVM_ERROR_MEMORY.
 */
PYVM_EXPORT PyThreadState *PyVM_NewInterpreter(void);
PYVM_EXPORT PyStatus PyVM_NewInterpreterFromConfig(PyThreadState **tstate_p, const PyInterpreterConfig *config);

/*
 * Closes the VM of `tstate`, which must be the current state, as PyVM_Close does; then nothing is current. States of
 * the VM that no thread has attached are deleted. PYVM_ERROR_ORDER: it is not the current state, PyVM_NewInterpreter
 * has not made the VM, or Python code of the VM is running in this thread. PYVM_ERROR_BUSY as for PyVM_Close.
 */
PYVM_EXPORT void PyVM_EndInterpreter(PyThreadState *tstate);

/*
 * The interpreters that VMs run, in CPython's order: the first, and the one behind `interp`; NULL: there is none. The
 * main interpreter is that of the VM which Py_Initialize made, or that of the first VM.
 */
PYVM_EXPORT PyInterpreterState *PyVMInterpreterState_Head(PyVM *vm);
PYVM_EXPORT PyInterpreterState *PyVMInterpreterState_Next(PyVM *vm, PyInterpreterState *interp);
PYVM_EXPORT PyInterpreterState *PyVMInterpreterState_Main(PyVM *vm);

/* ---- Guards and views ------------------------------------------------------------------------------------------ */

/*
 * A guard keeps a VM from being closed: PyVM_Close waits for it as for a thread inside, and meanwhile its holder may
 * attach the VM. The first makes one of `vm`; the second one of the VM that `view` is of, without a GIL. NULL: the VM
 * is closed or being closed (PYVM_ERROR_CLOSED), a pointer is NULL, or out of memory. These and the following are
 * CPython 3.15's functions, and work on each CPython.
 */
PYVM_EXPORT PyInterpreterGuard *PyVMInterpreterGuard_FromCurrent(PyVM *vm);
PYVM_EXPORT PyInterpreterGuard *PyVMInterpreterGuard_FromView(PyVM *vm, PyInterpreterView *view);
PYVM_EXPORT void PyVMInterpreterGuard_Close(PyVM *vm, PyInterpreterGuard *guard);

/*
 * A view keeps nothing: it may be looked at when its VM has ended. Of `vm`, and of the VM beside which `vm` was made,
 * or `vm` itself. NULL: `vm` is NULL, or out of memory.
 */
PYVM_EXPORT PyInterpreterView *PyVMInterpreterView_FromCurrent(PyVM *vm);
PYVM_EXPORT PyInterpreterView *PyVMInterpreterView_FromMain(PyVM *vm);
PYVM_EXPORT void PyVMInterpreterView_Close(PyVM *vm, PyInterpreterView *view);

/*
 * Attach the VM of a guard, or of a view, which is guarded until the end of this attachment, whatever was attached
 * before. Return a token for PyVMThreadState_Release, which ends the attachment, the innermost one (else
 * PYVM_ERROR_ORDER). NULL as for PyVMInterpreterGuard_FromView.
 */
PYVM_EXPORT PyThreadStateToken *PyVMThreadState_Ensure(PyInterpreterGuard *guard);
PYVM_EXPORT PyThreadStateToken *PyVMThreadState_EnsureFromView(PyInterpreterView *view);
PYVM_EXPORT void PyVMThreadState_Release(PyThreadStateToken *tstate);

/* ---- Thread states ------------------------------------------------------------------------------------------- */

/*
 * Makes `tstate` current, NULL for none, and returns the state that was. It waits for the GIL of `tstate`'s VM, after
 * it has let go of the other. PYVM_ERROR_ARGUMENT: there is no such state. PYVM_ERROR_ORDER: it is another thread's, or
 * that of an attachment further out.
 */
PYVM_EXPORT PyThreadState *PyVMThreadState_Swap(PyThreadState *tstate);

/* PyVMThreadState_Swap(NULL), if `tstate` is the current state; else PYVM_ERROR_ORDER. */
PYVM_EXPORT void PyVM_ReleaseState(PyThreadState *tstate);

/* The calling thread's current state, borrowed; NULL: none. Never fails. */
PYVM_EXPORT PyThreadState *PyVM_CurrentState(void);

/* The calling thread's state in `vm`, borrowed, if that is what it has attached; else NULL. Never fails. */
PYVM_EXPORT PyThreadState *PyVMThreadState_GetUnchecked(PyVM *vm);

/*
 * A new state of `interp`, which needs no GIL. The program owns it, and deletes it when no thread has it any more, or
 * leaves it to the VM's end. NULL: no VM runs `interp` (PYVM_ERROR_ARGUMENT), or that VM is closed, or out of memory.
 */
PYVM_EXPORT PyThreadState *PyVMThreadState_New(PyVM *vm, PyInterpreterState *interp);

/*
 * Take a state's objects from it, and delete it. No thread may have it attached when it is deleted, and only this one
 * when it is cleared. The third deletes the current state, after which nothing is current. PYVM_ERROR_ARGUMENT: there
 * is no such state. PYVM_ERROR_ORDER: it is not the program's, nor this thread's own, or it is attached.
 */
PYVM_EXPORT void PyVMThreadState_Clear(PyVM *vm, PyThreadState *tstate);
PYVM_EXPORT void PyVMThreadState_Delete(PyVM *vm, PyThreadState *tstate);
PYVM_EXPORT void PyVMThreadState_DeleteCurrent(void);

/* The states of an interpreter, the newest first: the first, and the one behind `tstate`; NULL: there is none. */
PYVM_EXPORT PyThreadState *PyVMInterpreterState_ThreadHead(PyVM *vm, PyInterpreterState *interp);
PYVM_EXPORT PyThreadState *PyVMThreadState_Next(PyVM *vm, PyThreadState *tstate);

#ifdef __cplusplus
}
#endif

#endif
