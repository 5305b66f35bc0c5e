/*
 * maker.h: a thread that makes VMs ahead for workers that will need another, and closes those that they have left.
 */
#ifndef PYVM_POOL_MAKER_H
#define PYVM_POOL_MAKER_H

#include "libpyvm/pool/workers.h"

typedef struct pyvm_maker_stack {
    PyVM *items[PYVM_WORKERS_MOST];
    unsigned count;
} pyvm_maker_stack;

/* Guarded by the pool's lock, but for what is the thread's beginning and end. */
typedef struct pyvm_maker {
    pthread_t thread;
    bool has_thread; /* to be joined */
    bool is_running; /* it has not ended */
    pthread_cond_t changed;
    pyvm_maker_stack spares, old;
    unsigned ordered; /* spares that are to be made */
    unsigned making;
} pyvm_maker;

/* 0, or an errno value: the thread could not be made. It ends when no worker is left. */
int pyvm_maker_start(PyVM_Pool *pool);

/* A worker will soon need a VM. */
void pyvm_maker_order(PyVM_Pool *pool);

/* One that is ready, or NULL: then its order counts no more. */
PyVM *pyvm_maker_take(PyVM_Pool *pool);
/* A worker that has ordered one needs none any more. */
void pyvm_maker_cancel(PyVM_Pool *pool);

/* Closes a VM that nobody is inside, sooner or later. */
void pyvm_maker_close(PyVM_Pool *pool, PyVM *vm);

#endif
