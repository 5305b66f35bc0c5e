/*
 * thread.h: what the core keeps for each OS thread, and for each pair of a thread and a VM.
 *
 * An entry joins one thread and one VM: the thread's Python state there, and how deep the thread is inside.
 * The thread owns its entries and finds them by the VM's slot, without a lock. The VM lists them, under its lock, for
 * the one who closes it. How the two stay out of each other's way:
 *
 * - Only its thread changes `depth`. It first raises it, then looks whether the VM is open; the closer first says
 *   closing, then looks at the depths. So either the thread sees "closing" and turns back, or the closer waits.
 * - While the VM is closing and nobody is inside, the states belong to the closer.
 * - Memory: unlisted by the closer, an entry stays the thread's to free. A thread that ends leaves its listed entries
 *   as orphans to whoever next enters the VM, or closes it.
 */
#ifndef PYVM_THREADS_THREAD_H
#define PYVM_THREADS_THREAD_H

#include <stdatomic.h>
#include <stdbool.h>

#include "libpyvm/state/vm.h"

struct pyvm_thread;

typedef struct pyvm_entry {
    PyVM *vm;
    struct pyvm_thread *thread;
    PyThreadState *state;     /* made by PyVM for this thread; NULL before its first use */
    PyThreadState **record;   /* where the VM's CPython keeps its record of the thread's state; NULL: ask the engine */
    void (*take)(PyThreadState *);    /* the engine's */
    PyThreadState *(*let_go)(void);
    bool looked_for_record;
    _Atomic int depth;        /* how many frames of the thread keep it inside the VM */
    PyVM_Callback alone;      /* the frame of a call by a thread that has nothing attached: see enter.c */
    int thread_id;            /* the kernel's, for messages */
    bool listed;              /* it is in vm->entries */
    bool orphan;              /* its thread has ended, so nobody changes it any more */
    struct pyvm_entry *next;  /* in vm->entries */
} pyvm_entry;

typedef struct pyvm_thread {
    PyVM_Callback *top;       /* the innermost of the frames that are in use */
    PyVM_Callback *spare;     /* heap frames that are not */
    pyvm_entry **entries;     /* by the VM's slot */
    unsigned room;
    bool foreign;             /* Python made it */
    struct pyvm_home *maker;  /* of the copy whose libc made it; NULL: this libc did */
    unsigned welcome;         /* the copies whose libc knows it, a bit each */
} pyvm_thread;

/* The entry of the VM that this thread called last while it had nothing attached; pyvm_no_entry until then. */
extern _Thread_local pyvm_entry *pyvm_called __attribute__((tls_model("initial-exec"), visibility("hidden")));
extern pyvm_entry pyvm_no_entry __attribute__((visibility("hidden")));

/* This thread's record, or NULL where it has none yet. */
extern _Thread_local pyvm_thread *pyvm_self __attribute__((tls_model("initial-exec"), visibility("hidden")));

/* A Python that PyVM did not start runs in this process: any thread may hold its GIL. */
extern _Atomic bool pyvm_has_host;

/* May it hold GILs that PyVM has not taken? */
static inline bool pyvm_thread_is_foreign(const pyvm_thread *thread)
{
    return thread->foreign || atomic_load_explicit(&pyvm_has_host, memory_order_relaxed);
}

/* This thread's record, made if need be; NULL when out of memory. */
pyvm_thread *pyvm_thread_get(void);

/* Ends a thread's record, in that thread: for the destructors of pthread keys. */
void pyvm_thread_end(void *record);

/* The thread's entry for an open VM, made if need be; NULL when it is closed, or out of memory, with *code set. */
pyvm_entry *pyvm_entry_get(pyvm_thread *thread, PyVM *vm, int *code);
/* The same, NULL if there is none yet. */
static inline pyvm_entry *pyvm_entry_find(const pyvm_thread *thread, const PyVM *vm)
{
    pyvm_entry *entry = vm->slot < thread->room ? thread->entries[vm->slot] : NULL;
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

#endif
