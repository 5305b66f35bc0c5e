/*
 * search.h: how workers find work, and sleep while there is none.
 */
#ifndef PYVM_POOL_SEARCH_H
#define PYVM_POOL_SEARCH_H

#include "libpyvm/pool/barrier.h"
#include "libpyvm/pool/pool.h"

/* Waits until there may be work. Needs no VM attached. False: there is none, and the worker ends. */
bool pyvm_search_wait(pyvm_worker *worker);

/* The worker has found work, and nobody searches: if there is more, another is woken. */
void pyvm_search_share(pyvm_worker *worker);

/* Needs the pool's lock: wakes a worker that sleeps, or has another made if there may be more; or wakes all. */
void pyvm_search_wake_one(PyVM_Pool *pool, pyvm_wakes *wakes);
void pyvm_search_wake_all(PyVM_Pool *pool, pyvm_wakes *wakes);

/* Wakes a worker for a strand, if one sleeps and none is searching. */
void pyvm_search_wake_for_strand(PyVM_Pool *pool);

/* How many sleep who are to be told of a strand that is stored by now. */
static inline unsigned pyvm_search_load(_Atomic unsigned *count)
{
    return atomic_load_explicit(&pyvm_barrier_is_there, memory_order_relaxed)
               ? atomic_load_explicit(count, memory_order_relaxed)
               : atomic_fetch_add(count, 0);
}

static inline bool pyvm_search_is_wanted(PyVM_Pool *pool)
{
    return pyvm_search_load(&pool->sleeping) > 0 && atomic_load_explicit(&pool->searching, memory_order_relaxed) == 0;
}

#endif
