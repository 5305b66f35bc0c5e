/*
 * workers.h: the workers of a pool. They may come and go while others look at them.
 */
#ifndef PYVM_POOL_WORKERS_H
#define PYVM_POOL_WORKERS_H

#include "libpyvm/pool/worker.h"

enum { PYVM_WORKERS_MOST = 1024 };

/*
 * Whoever looks for work reads the slots without a lock. A worker that has left is in no slot any more, but its memory
 * stays until the pool is freed: another may just be looking at it, and its counters are part of the pool's.
 */
typedef struct pyvm_workers {
    _Atomic unsigned slots; /* how many of them have ever been in use */
    _Atomic(pyvm_worker *) slot[PYVM_WORKERS_MOST];
    pyvm_worker *made; /* all of them, also those that have left: a list; guarded by the pool's lock */
} pyvm_workers;

/* Makes one, without a thread, in a slot. Needs the pool's lock. NULL: out of memory, or all slots are in use. */
pyvm_worker *pyvm_workers_add(PyVM_Pool *pool);

/* The same with a thread. 0, or an errno value. */
int pyvm_workers_start(PyVM_Pool *pool);

/* Out of its slot. Needs the pool's lock. */
void pyvm_workers_remove(pyvm_worker *worker);

/* One thread less. If it was the last one, the pool has ended, and the tasks that wait are lost. Needs the lock. */
void pyvm_workers_leave(PyVM_Pool *pool, pyvm_wakes *wakes);

/* When no thread is left that looks at them. */
void pyvm_workers_free(pyvm_workers *workers);

/* NULL: nobody is in this slot. */
static inline pyvm_worker *pyvm_workers_at(const pyvm_workers *workers, unsigned slot)
{
    return atomic_load_explicit(&workers->slot[slot], memory_order_acquire);
}

/* Does any have strands that others may take? */
static inline bool pyvm_workers_have_strands(const pyvm_workers *workers)
{
    unsigned slots = atomic_load_explicit(&workers->slots, memory_order_acquire);
    for (unsigned i = 0; i < slots; i++) {
        pyvm_worker *worker = pyvm_workers_at(workers, i);
        if (worker && pyvm_hatch_has_items(worker))
            return true;
    }
    return false;
}

#endif
