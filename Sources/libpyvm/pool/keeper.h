/*
 * keeper.h: a thread of the pool's own that waits for no GIL: it looks after tasks that have been interrupted, and
 * makes workers.
 */
#ifndef PYVM_POOL_KEEPER_H
#define PYVM_POOL_KEEPER_H

#include <pthread.h>
#include <stdbool.h>

#include "pyvm/vm/pool.h"

typedef struct pyvm_keeper {
    pthread_t thread;
    bool has_thread;
    long long (*look)(void *context); /* what it does; returns when to do it again */
    void *context;
    long long patience_ns; /* how long a task may take to end once it has been interrupted; negative: for ever */
    pthread_mutex_t lock;  /* guards the rest; nobody takes another lock while holding it */
    pthread_cond_t changed;
    long long wakes_at;
    bool is_over;
} pyvm_keeper;

/* Without a thread. The patience is set by the caller. */
void pyvm_keeper_make(pyvm_keeper *keeper);
/* 0, or an errno value: the thread could not be made. */
int pyvm_keeper_start(pyvm_keeper *keeper, long long (*look)(void *context), void *context);
/* When no task runs any more. */
void pyvm_keeper_stop(pyvm_keeper *keeper);

/* It looks then. */
void pyvm_keeper_expect(pyvm_keeper *keeper, long long moment);

#endif
