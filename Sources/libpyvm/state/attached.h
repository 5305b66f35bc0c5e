/*
 * attached.h: the VM that this thread has attached.
 */
#ifndef PYVM_STATE_ATTACHED_H
#define PYVM_STATE_ATTACHED_H

#include "libpyvm/state/vm.h"

/* A closed VM. No caller ever gets it. */
extern PyVM pyvm_attached_none;

/*
 * Never NULL: pyvm_attached_none stands for no VM. So a call with a NULL `vm` always takes the slow path, which refuses
 * it, and the fast path needs no check. initial-exec makes the access one load instead of a call of __tls_get_addr.
 */
extern _Thread_local PyVM *pyvm_attached __attribute__((tls_model("initial-exec"), visibility("hidden")));

/*
 * The same where PyVM has attached the VM itself; pyvm_attached_none in a thread that is adopted (PYVM_FRAME_ADOPTED).
 * Python code may run another interpreter there, so whoever names no VM has to ask CPython.
 */
extern _Thread_local PyVM *pyvm_attached_by_us __attribute__((tls_model("initial-exec"), visibility("hidden")));

static inline void pyvm_attached_set(PyVM *vm)
{
    pyvm_attached = vm;
    pyvm_attached_by_us = vm;
}

#endif
