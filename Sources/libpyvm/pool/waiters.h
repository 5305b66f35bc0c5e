/*
 * waiters.h: those who wait for the same thing. The lock that guards the thing guards them, too.
 */
#ifndef PYVM_POOL_WAITERS_H
#define PYVM_POOL_WAITERS_H

#include <pthread.h>

#include "libpyvm/channels/waiter.h"

typedef struct pyvm_one_waiter {
    pyvm_waiter waiter;
    struct pyvm_waiters *line;
    bool is_in_line; /* guarded by the lock */
    struct pyvm_one_waiter *before, *next;
} pyvm_one_waiter;

typedef struct pyvm_waiters {
    pyvm_one_waiter *first, *last;
    pthread_mutex_t *lock;
} pyvm_waiters;

/* Needs the lock, which is let go of: waits until it is claimed. What pyvm_rest returns. */
int pyvm_waiters_wait(pyvm_waiters *waiters, long long deadline);

/* Need the lock. The wakes are for when it is let go of. */
void pyvm_waiters_claim_one(pyvm_waiters *waiters, pyvm_wakes *wakes);
void pyvm_waiters_claim_all(pyvm_waiters *waiters, pyvm_wakes *wakes);

#endif
