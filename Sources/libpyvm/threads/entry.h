/*
 * entry.h: the life of entries, see thread.h.
 */
#ifndef PYVM_THREADS_ENTRY_H
#define PYVM_THREADS_ENTRY_H

#include "libpyvm/threads/thread.h"

/* Ends the calling thread's entry, when the thread ends or the slot goes to another VM. Takes no GIL: see reap. */
void pyvm_entry_end(pyvm_entry *entry);

/*
 * With a state of the VM current: deletes the states that ended threads have left. They cannot do it themselves: that
 * takes the GIL, and whoever holds it may just be waiting for the thread to end.
 */
void pyvm_entry_reap_orphans(PyVM *vm);

/* For the closer, with the VM's `own` state current: deletes the states of all other entries. */
void pyvm_entry_delete_others(PyVM *vm, const pyvm_entry *own);

/* For the closer, when the interpreter is gone: closes the VM and takes its list apart. */
void pyvm_entry_retire_all(PyVM *vm);

/* How many threads are inside; with `ids`, a buffer, also which: "4711, 4712". */
int pyvm_entry_count_inside(PyVM *vm, char *ids, size_t room);

/* Is it the state of one of the VM's entries? */
bool pyvm_entry_is_ours(PyVM *vm, const PyThreadState *state);

#endif
