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
#ifndef PYVM_CORE_THREAD_H
#define PYVM_CORE_THREAD_H

#include <stdatomic.h>
#include <stdbool.h>

#include "core/vm.h"

typedef struct pyvm_entry {
    PyVM *vm;
    PyThreadState *state;     /* made by PyVM for this thread; NULL before its first use */
    _Atomic int depth;        /* how many frames of the thread keep it inside the VM */
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
    bool foreign;             /* it may hold GILs that PyVM has not taken: Python made it, or a host's Python runs it */
    struct pyvm_home *maker;  /* of the copy whose libc made it; NULL: this libc did */
    unsigned welcome;         /* the copies whose libc knows it, a bit each */
} pyvm_thread;

/* This thread's record, or NULL where it has none yet. */
extern _Thread_local pyvm_thread *pyvm_self __attribute__((tls_model("initial-exec"), visibility("hidden")));

/* This thread's record, made if need be; NULL when out of memory. */
pyvm_thread *pyvm_thread_get(void);

/* Ends a thread's record, in that thread: for the destructors of pthread keys. */
void pyvm_thread_end(void *record);

/* The thread's entry for an open VM, made if need be; NULL when it is closed, or out of memory, with *code set. */
pyvm_entry *pyvm_entry_get(pyvm_thread *thread, PyVM *vm, int *code);
/* The same, NULL if there is none yet. */
pyvm_entry *pyvm_entry_find(const pyvm_thread *thread, const PyVM *vm);

/*
 * Where the kernel can make every thread of the process pass a barrier (membarrier), the closer does that, and going in
 * costs no barrier of its own. To be called before the first VM.
 */
void pyvm_entry_prepare(void);
/* For the closer, between saying that it closes and looking at the depths. */
void pyvm_entry_barrier(void);

/* Goes in; false when the VM is closed or closing and the thread was not inside already. */
bool pyvm_entry_count_in(pyvm_entry *entry);
/* Goes in whether or not it is closing: for the closer, and for Python's own threads, which it waits for. */
void pyvm_entry_force_in(pyvm_entry *entry);
void pyvm_entry_count_out(pyvm_entry *entry);

#endif
