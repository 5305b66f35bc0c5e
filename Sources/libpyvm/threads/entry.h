/*
 * entry.h: the life of entries; state/self.h tells the rules.
 */
#ifndef PYVM_THREADS_ENTRY_H
#define PYVM_THREADS_ENTRY_H

#include "libpyvm/state/self.h"

/* The thread's entry for an open VM, made if need be; NULL when it is closed, or out of memory, with *code set. */
pyvm_entry *pyvm_entry_get(pyvm_thread *thread, PyVM *vm, int *code);
/* The same, NULL if there is none yet. */
static inline pyvm_entry *pyvm_entry_find(const pyvm_thread *thread, const PyVM *vm)
{
    pyvm_entry *entry = vm->index < thread->room ? thread->entries[vm->index] : NULL;
    return entry && entry->vm == vm ? entry : NULL;
}

/*
 * Where the kernel can make every thread of the process pass a barrier (membarrier), the closer does that, and going in
 * costs no barrier of its own. To be called before the first VM.
 */
void pyvm_entry_prepare(void);
/* For the closer, between saying that it closes and looking at the depths. */
void pyvm_entry_barrier(void);

/* Whether it can: set before the first VM. */
extern bool pyvm_entry_has_barrier __attribute__((visibility("hidden")));

/* Goes in, for a thread that is not inside; then it has to look whether the VM is open, and else to go out again. */
static inline void pyvm_entry_come_in(pyvm_entry *entry)
{
#ifdef __SANITIZE_THREAD__ /* which knows of no barriers but C's */
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
    if (depth > 0) { /* who closes waits for us: we may go on */
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

/* Goes in whether or not it is closing: for the closer, and for Python's own threads, which it waits for. */
void pyvm_entry_force_in(pyvm_entry *entry);

/* Ends the calling thread's entry, when the thread ends or the index goes to another VM. Takes no GIL: see reap. */
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
