/*
 * pyvm/vm/attach.h: attaching VMs to threads, and the VM that a thread is in without it.
 */
#ifndef PYVM_VM_ATTACH_H
#define PYVM_VM_ATTACH_H

#include "pyvm/types.h"
#include "pyvm/vm/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Attaches the VM to the calling thread: waits for the VM's GIL and holds it until PyVM_Detach, so that calls on the VM
 * cost next to nothing. Nests, also with other VMs: attaching B while A is attached lets go of A, and detaching B takes
 * A again. Returns PYVM_OK; PYVM_ERROR_ARGUMENT (`vm` is NULL), PYVM_ERROR_CLOSED or PYVM_ERROR_MEMORY: nothing has
 * changed.
 */
PYVM_EXPORT int PyVM_Attach(PyVM *vm);

/*
 * Undoes the thread's innermost attachment, which must be a PyVM_Attach of this VM. Returns PYVM_OK; PYVM_ERROR_ORDER
 * (it is not) or PYVM_ERROR_ARGUMENT (`vm` is NULL): nothing has changed.
 */
PYVM_EXPORT int PyVM_Detach(PyVM *vm);

/* The VM that the calling thread has attached, also by being called back from it; NULL: none. Never fails. */
PYVM_EXPORT PyVM *PyVM_Current(void);

/*
 * The VM of code that names none (pyvm/implicit.h). It is the VM that the thread has attached; else the VM that it has
 * let go of with PyVMEval_SaveThread; else, on a thread that Python made, the VM that runs its Python code, which is
 * attached from then on until the thread ends; on a thread of a Python that the program runs itself, as python3 does,
 * the main VM of the interpreter that runs its code, made if need be. Else, in code that an isolated VM has loaded, it
 * is that VM, while it is open, and no other. Else it is the process's default: the first VM that PyVM_Initialize or
 * PyVM_InitializeFromConfig made, or Py_Initialize of code that names no VM (pyvm/vm/default.h), or, once that is
 * closed, the next one that they make; else the open VM of a host's main interpreter. NULL: there is none. Never fails.
 */
PYVM_EXPORT PyVM *PyVM_Default(void);

/*
 * CPython's functions of these names, for this thread's attachments. A thread state belongs to the VM, and only the
 * thread that it was made for may use it. What fails changes nothing; those that return nothing tell so in
 * PyVM_LastError alone.
 */

/*
 * Lets go of the VM's GIL without ending the thread's innermost attachment, which must be of this VM. Until
 * PyVMEval_RestoreThread the thread may use any VM, this one too. Returns the attachment's state; NULL on failure.
 */
PYVM_EXPORT PyThreadState *PyVMEval_SaveThread(PyVM *vm);

/*
 * Takes the GIL again, with the state that PyVMEval_SaveThread returned. Both functions also take a state that
 * PyVMThreadState_New made for this thread: that is a new attachment, which PyVMEval_SaveThread or
 * PyVMEval_ReleaseThread ends.
 */
PYVM_EXPORT void PyVMEval_RestoreThread(PyVM *vm, PyThreadState *state);
PYVM_EXPORT void PyVMEval_AcquireThread(PyVM *vm, PyThreadState *state);

/* PyVMEval_SaveThread where `state` is the attached one; else PYVM_ERROR_ORDER. */
PYVM_EXPORT void PyVMEval_ReleaseThread(PyVM *vm, PyThreadState *state);

/*
 * Attach and detach the VM, whatever was attached before; they must pair up like PyVM_Attach and PyVM_Detach. Ensure
 * returns what was: PyGILState_LOCKED if the VM was attached. Release does not look at `state`.
 */
PYVM_EXPORT PyGILState_STATE PyVMGILState_Ensure(PyVM *vm);
PYVM_EXPORT void PyVMGILState_Release(PyVM *vm, PyGILState_STATE state);

/* Returns 1 if the calling thread has the VM attached and holds its GIL, else 0. Never fails. */
PYVM_EXPORT int PyVMGILState_Check(PyVM *vm);

/* The calling thread's state in the VM, borrowed; NULL if it has none yet, or on failure (`vm` is NULL). */
PYVM_EXPORT PyThreadState *PyVMGILState_GetThisThreadState(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
