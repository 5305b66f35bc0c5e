/*
 * pyvm/vm/close.h: ending VMs.
 */
#ifndef PYVM_VM_CLOSE_H
#define PYVM_VM_CLOSE_H

#include "pyvm/vm/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Ends a VM. New calls on it are refused; threads inside it are waited for, 10 seconds at most; its Python threads are
 * joined and its exit handlers run, as when Python exits; daemon threads are ended by SystemExit, and waited for within
 * the same 10 seconds; then the interpreter is destroyed, and its objects with it. Python code has the time that it
 * needs, as under `python`; PyVM_Interrupt interrupts it. It runs in a thread of PyVM's own, which is threading's main
 * thread then.
 * A daemon thread in a C call that does not return, such as os.system, cannot be ended, and `python` leaves it behind.
 * After half a second in which no such thread has come back, PyVM_Close leaves the VM: it is closed, but its memory
 * is there until they have come back: then they end, and the interpreter. PyVM_Info.threads_left tells of them. A
 * process can end with such VMs.
 * (A host goes on with its main interpreter: of a main VM only PyVM's thread states end.) Any thread may close a VM.
 * A thread that has the VM attached may do so if that is its only attachment to the VM, its innermost one, and made
 * with PyVM_Attach: it is detached then.
 * Returns PYVM_OK, or:
 * PYVM_ERROR_BUSY: other threads are inside, and the message has their ids. Nothing has changed, and the VM works on.
 *   Or, with a limit, see PyVM_CloseWithin, the VM is still being closed.
 * PYVM_ERROR_ORDER: this thread is deeper inside the VM, for example in a callback, or it is just making or ending a
 *   VM. Nothing has changed.
 * PYVM_ERROR_CLOSED: the VM is closed, or another thread is closing it. This is harmless.
 * PYVM_ERROR_ARGUMENT: `vm` is NULL. PYVM_ERROR_MEMORY: out of memory; the VM works on.
 * For a VM that PyVM_CloseWithin has left while it was being closed, PyVM_Close waits until it is closed.
 */
PYVM_EXPORT int PyVM_Close(PyVM *vm);

/*
 * PyVM_Close with a limit in milliseconds, for threads inside and for Python code together; 0: it does not wait for
 * threads inside, and code that ends the VM has 100 milliseconds. Below 0: there is no limit at all.
 * When the time is up, KeyboardInterrupt is raised in what still runs: exit handlers, Python's threads, finalizers
 * (`__del__`), every 50 ms. If that has not helped after a further second, for a C call cannot be interrupted, it
 * returns PYVM_ERROR_BUSY, and the message has what is waited for. The VM is still being closed then: it refuses calls,
 * and ends as soon as it can. PyVM_Close and PyVM_CloseWithin wait on. Other VMs can be made and closed meanwhile.
 */
PYVM_EXPORT int PyVM_CloseWithin(PyVM *vm, int milliseconds);

/*
 * Does what `python` does when its script has ended: joins the VM's Python threads, all but daemons, runs its exit
 * handlers in the calling thread, and flushes its output; each exit handler runs once. There is no limit; other threads
 * can use the VM meanwhile, and interrupt it. PyVM_RaiseSignal(vm, SIGINT) ends the joining, as Ctrl-C does under
 * `python`, and threads that are there by then count as daemons. For a program that ends, and leaves daemon threads to
 * the end of the process, as `python` does: then nothing is said of them. The VM works on, but threading and
 * concurrent.futures take the interpreter for one that ends. Returns PYVM_OK, PYVM_ERROR_ARGUMENT (`vm` is NULL),
 * PYVM_ERROR_CLOSED or PYVM_ERROR_MEMORY.
 */
PYVM_EXPORT int PyVM_RunExitHandlers(PyVM *vm);

/* PyVM_Close by CPython's name. Returns 0; -1 on failure. */
PYVM_EXPORT int PyVM_FinalizeEx(PyVM *vm);

/* The same; PyVM_IsInitialized tells whether it worked, PyVM_LastError why not. */
PYVM_EXPORT void PyVM_Finalize(PyVM *vm);

/* Returns 1 if the VM is open; 0 if `vm` is NULL, or the VM is closed or being closed. Never fails. */
PYVM_EXPORT int PyVM_IsInitialized(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
