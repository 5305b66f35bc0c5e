/*
 * worker.h: a worker: a thread with a VM.
 */
#ifndef PYVM_POOL_WORKER_H
#define PYVM_POOL_WORKER_H

#include <pthread.h>

#include "libpyvm/channels/waiter.h"
#include "libpyvm/pool/deque.h"
#include "libpyvm/pool/gauge.h"
#include "libpyvm/pool/hatch.h"
#include "libpyvm/pool/overseer.h"
#include "libpyvm/pool/packer.h"
#include "libpyvm/pool/trace.h"
#include "libpyvm/state/vm.h"
#include "pyvm/vm/pool.h"

/* What a worker's VM has been through: see renew.h. */
typedef struct pyvm_worn {
    unsigned long long tasks;
    size_t memory; /* that it had at the beginning */
    long long ready_at;
    bool has_ordered; /* the next VM */
} pyvm_worn;

typedef struct pyvm_worker {
    pyvm_deque strands; /* what it has forked and not joined: see pyvm_hatch_offer */
    pyvm_hatch hatch;   /* through which those of Python code leave */
    PyVM_Pool *pool;
    struct pyvm_worker *made_before; /* in the pool's list of all: see workers.h */
    pthread_t thread;
    bool has_thread;   /* for who joins it */
    unsigned sections; /* in which it says that it blocks, inside each other */
    PyVM *vm;
    void *value; /* the program's, for this VM */
    pyvm_worn worn;
    bool is_of_maker; /* the maker's thread has made the VM, and this one has not attached it yet */
    const PyInterpreterState *interpreter; /* its VM's; NULL: none, or not attached by now */
    pyvm_overseer overseer;
    bool is_overseen;
    pyvm_packer packer;
    atomic_bool is_abandoned; /* nobody waits for its thread any more, and it takes nothing from the pool */
    uint64_t random;
    _Atomic unsigned long long forked, stolen; /* it alone writes */
    pyvm_gauge gauge;
    pyvm_trace trace;
    _Atomic unsigned helper_count; /* of `helpers` */
    pyvm_waiter waiter;            /* while it is idle, or waits to help */
    /* Guarded by the pool's lock: */
    struct pyvm_worker *next; /* in the list of idle workers, or of another's helpers */
    bool is_idle;
    bool is_aside;               /* in the list of spares: see elastic.h */
    bool blocks;                 /* and so the pool may have a spare */
    bool is_leaving;             /* it ends, as it is not needed */
    bool has_left;               /* its thread has no more to do than to end */
    bool is_free;                /* its memory, for another worker */
    struct pyvm_worker *helpers; /* they join strands that this one runs, and sleep until it forks, or is done */
    struct pyvm_worker *helps;   /* in whose list it is; NULL: in none */
} pyvm_worker;

/* What a worker's thread does. */
void *pyvm_worker_run(void *worker);

#endif
