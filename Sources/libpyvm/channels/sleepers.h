/*
 * sleepers.h: the threads that sleep because of channels or pools, for those who close VMs: a thread that is inside a
 * VM, or is one of its Python threads, must not wait so while the VM is being closed, for the closer waits for it.
 */
#ifndef PYVM_CHANNELS_SLEEPERS_H
#define PYVM_CHANNELS_SLEEPERS_H

#include "libpyvm/channels/waiter.h"
#include "libpyvm/state/vm.h"

typedef struct pyvm_sleeper {
    pyvm_waiter *waiter;
    const PyVM_Callback *frames; /* the thread's: each says which VM it is inside; they stay as they are meanwhile */
    PyVM *vm;                    /* without a frame: that of a Python thread; or NULL */
    struct pyvm_sleeper *before, *next;
} pyvm_sleeper;

/* False: a VM that it is inside is being closed, and it may not sleep. */
bool pyvm_sleepers_add(pyvm_sleeper *sleeper);
void pyvm_sleepers_remove(pyvm_sleeper *sleeper);

#endif
