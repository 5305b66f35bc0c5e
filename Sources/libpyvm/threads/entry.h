/*
 * entry.h: the life of entries; state/self.h tells the rules.
 */
#ifndef PYVM_THREADS_ENTRY_H
#define PYVM_THREADS_ENTRY_H

#include "libpyvm/state/self.h"

/* The thread's entry for the VM, made if need be. NULL with *code set: the VM is closed, or out of memory. */
pyvm_entry *pyvm_entry_get(pyvm_thread *thread, PyVM *vm, int *code);
/* The thread's entry for the VM; NULL: there is none yet. */
static inline pyvm_entry *pyvm_entry_find(const pyvm_thread *thread, const PyVM *vm)
{
    pyvm_entry *entry = vm->index < thread->room ? thread->entries[vm->index] : NULL;
    return entry && entry->vm == vm ? entry : NULL;
}

/*
 * Where the kernel can make every thread of the process pass a barrier (membarrier), the closer does so, and a thread
 * that goes in needs no barrier. To be called before the first VM.
 */
void pyvm_entry_prepare(void);
/* For the closer, after it has set the VM to closing and before it looks at the depths. */
void pyvm_entry_barrier(void);

/* Can the kernel do that? Set before the first VM. */
extern bool pyvm_entry_has_barrier __attribute__((visibility("hidden")));

/* Goes in, for a thread that is not inside. It must then check that the VM is open, and else go out again. */
static inline void pyvm_entry_come_in(pyvm_entry *entry)
{
#ifdef __SANITIZE_THREAD__ /* the sanitizer knows no barriers but C's */
    atomic_store(&entry->depth, 1);
#else
    atomic_store_explicit(&entry->depth, 1, memory_order_relaxed);
    atomic_signal_fence(memory_order_seq_cst); /* the closer's barrier does the rest */
#endif
}

static inline void pyvm_entry_go_out(pyvm_entry *entry)
{
    atomic_store_explicit(&entry->depth, 0, memory_order_release);
}

/* Goes in, or deeper; false when the VM is closed or closing and the thread was not inside already. */
static inline bool pyvm_entry_count_in(pyvm_entry *entry)
{
    int depth = atomic_load_explicit(&entry->depth, memory_order_relaxed);
    if (depth > 0) { /* the closer waits until this thread is out */
        atomic_store_explicit(&entry->depth, depth + 1, memory_order_relaxed);
        return true;
    }
    if (pyvm_entry_has_barrier)
        pyvm_entry_come_in(entry);
    else
        atomic_store(&entry->depth, 1);
    if (atomic_load(&entry->vm->life) == PYVM_LIFE_OPEN)
        return true;
    pyvm_entry_go_out(entry);
    return false;
}

static inline void pyvm_entry_count_out(pyvm_entry *entry)
{
    int depth = atomic_load_explicit(&entry->depth, memory_order_relaxed);
    atomic_store_explicit(&entry->depth, depth - 1, memory_order_release);
}

/* Goes in also while the VM is closing: for the closer, and for Python's threads, which the closer waits for. */
void pyvm_entry_force_in(pyvm_entry *entry);

/*
 * Ends an entry of the calling thread, when the thread ends or the index has gone to another VM. Takes no GIL: see
 * pyvm_entry_reap_orphans.
 */
void pyvm_entry_end(pyvm_entry *entry);

/*
 * Deletes the states that ended threads have left; needs a current state of the VM. A thread that ends cannot delete
 * its own: that takes the GIL, and the thread that holds the GIL may just be waiting for it to end.
 */
void pyvm_entry_reap_orphans(PyVM *vm);

/* For the closer, with a state of the VM current: deletes the states of all entries but `own`. */
void pyvm_entry_delete_others(PyVM *vm, const pyvm_entry *own);

/* For the closer, when the interpreter is gone: sets the VM to closed and unlists its entries. */
void pyvm_entry_retire_all(PyVM *vm);

/* How many threads are inside. Writes their ids to ids[room]: "4711, 4712"; `room` may be 0. */
int pyvm_entry_count_inside(PyVM *vm, char *ids, size_t room);

/* Is `state` the state of one of the VM's entries? */
bool pyvm_entry_is_ours(PyVM *vm, const PyThreadState *state);

#endif
