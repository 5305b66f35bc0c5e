/*
 * attached.h: the VM that this thread has attached.
 */
#ifndef PYVM_STATE_ATTACHED_H
#define PYVM_STATE_ATTACHED_H

#include "libpyvm/state/vm.h"

/*
 * Never NULL: pyvm_attached_none stands for no VM, so that a call with a NULL `vm` always takes the slow path, where it
 * is refused, at no cost to the fast one.
 * initial-exec makes it one load instead of a call of __tls_get_addr.
 */
extern _Thread_local PyVM *pyvm_attached __attribute__((tls_model("initial-exec"), visibility("hidden")));

/* A closed VM, which no caller ever gets. */
extern PyVM pyvm_attached_none;

#endif
