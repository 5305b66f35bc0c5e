/*
 * adopt.h: threads that hold a VM's GIL without PyVM: those that Python code has started.
 *
 * Code that names no VM (pyvm/implicit.h) calls CPython there as everywhere. So that its calls go straight through, and
 * it can let go of the GIL, such a thread is adopted at its first call: it gets a frame, which stays until the thread
 * ends. Nothing tells when Python code runs another interpreter in the thread, so PyVM_Default asks CPython each time.
 *
 * A thread that a host or its C code has made, and that holds the GIL of a main VM for a time only, is not adopted for
 * good: it may call PyVM later without the GIL.
 */
#ifndef PYVM_CALLS_ADOPT_H
#define PYVM_CALLS_ADOPT_H

#include "libpyvm/state/vm.h"

/*
 * The VM whose GIL this thread holds, as CPython knows it; it is attached from now on where the thread is adopted.
 * NULL: there is none, or PyVM has attached something here itself.
 */
PyVM *pyvm_adopt(void);

/* Forgets that the thread is adopted, if it is. */
void pyvm_adopt_undo(void);

/*
 * For a thread that is not adopted for good: adopts it until PyVMEval_RestoreThread, if it holds the VM's GIL. False:
 * it does not, or PyVM has attached something here itself.
 */
bool pyvm_adopt_once(const PyVM *vm);

#endif
