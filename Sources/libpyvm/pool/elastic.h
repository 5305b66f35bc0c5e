/*
 * elastic.h: how many workers a pool has: more when work waits and nobody is idle, fewer when some are idle for long.
 */
#ifndef PYVM_POOL_ELASTIC_H
#define PYVM_POOL_ELASTIC_H

#include <stdatomic.h>
#include <stdbool.h>

#include "libpyvm/channels/waiter.h"
#include "pyvm/vm/pool.h"

struct pyvm_worker;

/* Guarded by the pool's lock. */
typedef struct pyvm_elastic {
    int (*start)(PyVM_Pool *pool); /* pyvm_workers_start and _remove */
    void (*remove)(struct pyvm_worker *worker);
    unsigned least;  /* workers that are never ended for being idle */
    unsigned spares; /* at most so many more than config.workers */
    long long idle_ns;
    unsigned starting;         /* threads that are not ready */
    unsigned leaving;          /* those that have decided to end, and close their VM */
    unsigned blocking;         /* those that say so */
    struct pyvm_worker *aside; /* spares that nobody needs now, the last one first */
    unsigned aside_count;
    bool is_pending; /* the keeper will look, at `due` */
    long long due;
    long long not_before;   /* after a failure */
    bool is_listed;         /* one of pool->sleeping: who forks tells of it, as nobody else is there to be woken */
    atomic_bool has_excess; /* more work than should; read without the lock */
} pyvm_elastic;

/* By the config, whose `workers` is the number. */
void pyvm_elastic_make(pyvm_elastic *elastic, const PyVM_PoolConfig *config);

/* These need the pool's lock. */

/* Work waits, and nobody is idle: a spare steps in, or the keeper will see whether another is to be made. */
void pyvm_elastic_want(PyVM_Pool *pool, pyvm_wakes *wakes);
/* How many there are, or may be, has changed. */
void pyvm_elastic_note(PyVM_Pool *pool, pyvm_wakes *wakes);
/* When one that becomes idle now has been idle for long enough to end. */
long long pyvm_elastic_deadline(const PyVM_Pool *pool);
/* That moment has come. True: it ends, and is in no slot any more. */
bool pyvm_elastic_leave(struct pyvm_worker *worker);
/* Its thread is at its end. */
void pyvm_elastic_left(struct pyvm_worker *worker);
/* All spares go on. */
void pyvm_elastic_wake_all(PyVM_Pool *pool, pyvm_wakes *wakes);

/* For a worker that has no work: if there are too many, it stands aside until it is needed. False: it ends. */
bool pyvm_elastic_stay(struct pyvm_worker *worker);

/* For the keeper: joins threads that have ended, and makes a worker. Returns when to look again. */
long long pyvm_elastic_look(PyVM_Pool *pool);

#endif
