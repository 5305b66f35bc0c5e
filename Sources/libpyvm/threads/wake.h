/*
 * wake.h: wakes a thread that is in a system call.
 */
#ifndef PYVM_THREADS_WAKE_H
#define PYVM_THREADS_WAKE_H

#include "libpyvm/state/vm.h"

/*
 * Makes the calling thread one that can be woken: unblocks the signal in it. Threads of Swift's concurrency block all
 * signals, as do those of other programs that take signals elsewhere.
 */
void pyvm_wake_allow(void);

/*
 * The thread of this process with the kernel's id `thread`: a system call that it is in returns with EINTR, unless the
 * thread blocks the signal. Needs no lock but its own.
 */
void pyvm_wake(unsigned long thread);

/* The same, but a system call in which it waits for code of the interpreter fails with ECANCELED: see end_call.h. */
void pyvm_wake_end_call(PyInterpreterState *interpreter, unsigned long thread);

/* What is called in each thread that is woken, within the signal's handler: it must be fit for that. */
typedef void (*pyvm_woken)(void);

/* From now on, for good. The same once more does nothing. */
void pyvm_wake_tell(pyvm_woken tell);

#endif
