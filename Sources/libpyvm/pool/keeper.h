/*
 * keeper.h: a thread of the pool's own that abandons workers: those whose task has been interrupted, and does not end.
 */
#ifndef PYVM_POOL_KEEPER_H
#define PYVM_POOL_KEEPER_H

#include <pthread.h>
#include <stdbool.h>

#include "pyvm/vm/pool.h"

typedef struct pyvm_keeper {
    pthread_t thread;
    bool has_thread;
    long long patience_ns; /* how long a task may take to end once it has been interrupted; negative: for ever */
    pthread_mutex_t lock;  /* guards the rest; nobody takes another lock while holding it */
    pthread_cond_t changed;
    long long wakes_at;
    bool is_over;
} pyvm_keeper;

/* 0, or an errno value: the thread could not be made. */
int pyvm_keeper_start(PyVM_Pool *pool);
/* When no task runs any more. */
void pyvm_keeper_stop(PyVM_Pool *pool);

/* It looks at the workers then. */
void pyvm_keeper_expect(pyvm_keeper *keeper, long long moment);

#endif
