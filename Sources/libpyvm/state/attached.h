/*
 * attached.h: the VM that this thread has attached.
 */
#ifndef PYVM_STATE_ATTACHED_H
#define PYVM_STATE_ATTACHED_H

#include "libpyvm/state/vm.h"

/*
 * Never NULL: pyvm_attached_none stands for no VM. So a call with a NULL `vm` always takes the slow path, which refuses
 * it, and the fast path needs no check. initial-exec makes the access one load instead of a call of __tls_get_addr.
 */
extern _Thread_local PyVM *pyvm_attached __attribute__((tls_model("initial-exec"), visibility("hidden")));

/* A closed VM. No caller ever gets it. */
extern PyVM pyvm_attached_none;

#endif
