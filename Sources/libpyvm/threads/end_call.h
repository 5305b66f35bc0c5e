/*
 * end_call.h: ends the system call in which a thread waits whose code is to end.
 *
 * C code that is woken from one by a signal, with EINTR, asks CPython whether to go on (PyErr_CheckSignals). In a
 * libpython that others have loaded, as a Python's own, that looks at nothing but signals of the main interpreter's: so
 * the code would wait on. Any other error ends the call.
 */
#ifndef PYVM_THREADS_END_CALL_H
#define PYVM_THREADS_END_CALL_H

#include <stdbool.h>

#include "libpyvm/state/vm.h"

/*
 * If the thread with the kernel's id `thread` waits in a system call just now, that is to fail with ECANCELED once the
 * thread is woken, unless it has another VM than `interpreter`'s attached. False: there is none to end, the system does
 * not tell, or the call is a wait for a lock: libc does not expect that this fails.
 */
bool pyvm_end_call_note(PyInterpreterState *interpreter, unsigned long thread);

/* In the handler of the signal that wakes, with its context. Only on x86-64 and ARM64 it does anything. */
void pyvm_end_call_here(void *context);

#endif
