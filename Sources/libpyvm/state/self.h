/*
 * self.h: what libpyvm keeps for each OS thread, and for each pair of a thread and a VM.
 *
 * An entry joins one thread and one VM: the thread's Python state there, and how deep the thread is inside.
 * The thread owns its entries and finds them by the VM's index, without a lock. The VM lists them, under its lock, for
 * the one who closes it. How the two stay out of each other's way:
 *
 * - Only its thread changes `depth`. It first raises it, then looks whether the VM is open; the closer first says
 *   closing, then looks at the depths. So either the thread sees "closing" and turns back, or the closer waits.
 * - While the VM is closing and nobody is inside, the states belong to the closer.
 * - Memory: unlisted by the closer, an entry stays the thread's to free. A thread that ends leaves its listed entries
 *   as orphans to whoever next enters the VM, or closes it.
 */
#ifndef PYVM_STATE_SELF_H
#define PYVM_STATE_SELF_H

#include <stdatomic.h>
#include <stdbool.h>

#include "libpyvm/state/vm.h"

struct pyvm_copy_libc;
struct pyvm_thread;

typedef struct pyvm_entry {
    PyVM *vm;
    struct pyvm_thread *thread;
    PyThreadState *state;   /* made by PyVM for this thread; NULL before its first use */
    PyThreadState **record; /* where the VM's CPython keeps its record of the thread's state; NULL: ask the engine */
    void (*take)(PyThreadState *); /* the engine's */
    PyThreadState *(*let_go)(void);
    bool looked_for_record;
    _Atomic int depth;       /* how many frames of the thread keep it inside the VM */
    PyVM_Callback alone;     /* the frame of a call by a thread that has nothing attached: see call.c */
    int thread_id;           /* the kernel's, for messages */
    bool listed;             /* it is in vm->entries */
    bool orphan;             /* its thread has ended, so nobody changes it any more */
    struct pyvm_entry *next; /* in vm->entries */
} pyvm_entry;

typedef struct pyvm_thread {
    PyVM_Callback *top;   /* the innermost of the frames that are in use */
    PyVM_Callback *spare; /* heap frames that are not */
    pyvm_entry **entries; /* by the VM's index */
    unsigned room;
    bool foreign;                 /* Python made it */
    struct pyvm_copy_libc *maker; /* the copy's libc that made it; NULL: this libc did */
    unsigned welcome;             /* the copies whose libc knows it, a bit each */
} pyvm_thread;

/* This thread, or NULL where nothing is kept for it yet. */
extern _Thread_local pyvm_thread *pyvm_self __attribute__((tls_model("initial-exec"), visibility("hidden")));

/* The entry of the VM that this thread called last while it had nothing attached; pyvm_self_no_entry until then. */
extern _Thread_local pyvm_entry *pyvm_self_called __attribute__((tls_model("initial-exec"), visibility("hidden")));
extern pyvm_entry pyvm_self_no_entry __attribute__((visibility("hidden")));

#endif
