/*
 * self.h: what libpyvm keeps for each OS thread, and for each pair of a thread and a VM.
 *
 * An entry joins one thread and one VM: the thread's Python state there, and how deep the thread is inside.
 * The thread owns its entries and finds them by the VM's index, without a lock. The VM lists its entries, under its
 * lock, for the closer: the thread that closes the VM. How the two stay out of each other's way:
 *
 * - Only the entry's thread changes `depth`. It first raises `depth`, then looks whether the VM is open. The closer
 *   first sets the VM to closing, then looks at the depths. So either the thread sees "closing" and turns back, or the
 *   closer waits.
 * - While the VM is closing and no thread is inside, the states belong to the closer.
 * - Memory: the closer unlists an entry, and its thread frees it. A thread that ends leaves its listed entries as
 *   orphans: the next thread that enters the VM, or closes it, frees them.
 */
#ifndef PYVM_STATE_SELF_H
#define PYVM_STATE_SELF_H

#include <stdatomic.h>
#include <stdbool.h>

#include "libpyvm/base/stack.h"
#include "libpyvm/state/vm.h"

struct pyvm_copy_libc;
struct pyvm_thread;

typedef struct pyvm_entry {
    PyVM *vm;
    struct pyvm_thread *thread;
    PyThreadState *state;   /* made by PyVM for this thread; NULL before its first use */
    PyThreadState **record; /* where CPython's record for the thread is; NULL: not known, so the engine sets it */
    void (*take)(PyThreadState *); /* the engine's */
    PyThreadState *(*let_go)(void);
    bool looked_for_record;
    bool is_messenger;            /* its thread is the VM's messenger, which does not count as inside */
    _Atomic int depth;            /* how many of the thread's frames are inside the VM */
    PyVM_Callback alone;          /* the frame of a call by a thread that has nothing attached: see call.c */
    int thread_id;                /* the kernel's, for messages */
    bool listed;                  /* it is in vm->entries */
    bool orphan;                  /* its thread has ended, so nobody changes it any more */
    int destroying;               /* how many destructors of objects that hold their like run within each other */
    struct pyvm_waiting *waiting; /* the objects for which that was too many; NULL: none */
    struct pyvm_entry *next;      /* in vm->entries */
} pyvm_entry;

typedef struct pyvm_thread {
    PyVM_Callback *top;   /* the innermost frame in use */
    PyVM_Callback *spare; /* frames on the heap that are not in use */
    pyvm_stack stack;
    pyvm_entry **entries; /* by the VM's index */
    unsigned room;
    bool foreign;                 /* Python made it */
    bool has_hands;               /* it has had states that the program made: see threads/hand.h */
    struct pyvm_copy_libc *maker; /* the copy whose libc made the thread; NULL: this libc did */
    unsigned welcome;             /* a bit for each copy whose libc knows the thread */
} pyvm_thread;

/* This thread; NULL until pyvm_thread_get has made it. */
extern _Thread_local pyvm_thread *pyvm_self __attribute__((tls_model("initial-exec"), visibility("hidden")));

/* The entry of the VM that this thread called last while it had nothing attached; pyvm_self_no_entry until then. */
extern _Thread_local pyvm_entry *pyvm_self_called __attribute__((tls_model("initial-exec"), visibility("hidden")));
extern pyvm_entry pyvm_self_no_entry __attribute__((visibility("hidden")));

#endif
