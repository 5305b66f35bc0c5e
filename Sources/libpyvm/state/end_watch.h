/*
 * end_watch.h: who is to know of the ends of VMs: parts of libpyvm that stand above what ends them.
 */
#ifndef PYVM_STATE_END_WATCH_H
#define PYVM_STATE_END_WATCH_H

#include "libpyvm/state/vm.h"

/* Each may be NULL. They are called with no lock held, maybe with a GIL: they may wait for no GIL. */
typedef struct pyvm_end_watch {
    void (*begins)(
        PyVM *vm); /* the VM refuses entries from now on: threads inside are to leave; it may be opened again */
    void (*ended)(PyVM *vm); /* the VM is closed */
    struct pyvm_end_watch *next;
} pyvm_end_watch;

/* From now on `watch` is told; it lasts. */
void pyvm_end_watch_add(pyvm_end_watch *watch);

void pyvm_end_watch_begins(PyVM *vm);
void pyvm_end_watch_ended(PyVM *vm);

#endif
