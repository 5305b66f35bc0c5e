/*
 * pool.h: a pool, as this folder sees it.
 */
#ifndef PYVM_POOL_POOL_H
#define PYVM_POOL_POOL_H

#include "libpyvm/pool/backlog.h"
#include "libpyvm/pool/elastic.h"
#include "libpyvm/pool/keeper.h"
#include "libpyvm/pool/waiters.h"
#include "libpyvm/pool/maker.h"
#include "libpyvm/pool/workers.h"
#include "pyvm/vm/map.h"

struct PyVM_Pool {
    PyVM_PoolConfig config; /* with `vm` the address of the next; what they point to is the caller's */
    PyVM_Config vm_config;
    pyvm_workers workers;
    void *(*work)(void *worker); /* what the thread of a worker does */
    pyvm_keeper keeper;
    pyvm_maker maker;
    bool renews; /* the config says so */
    _Atomic unsigned long long renewed;
    _Atomic unsigned holders; /* the program, and threads that have been abandoned */
    unsigned generation;      /* pyvm_pool_generation when it was made */
    PyVM_Map *maps;           /* guarded by the lock of map/links.c */

    _Atomic unsigned sleeping;  /* workers that are in `idle`, and one more if elastic.is_listed */
    _Atomic unsigned searching; /* workers that look for work, and find new strands by themselves */
    _Atomic unsigned long long done;
    _Atomic size_t traced; /* how many events each worker keeps; 0: it notes none */

    pthread_mutex_t lock; /* guards what follows */
    pyvm_backlog backlog;
    struct pyvm_value *values; /* the program's, for VMs of workers: see value.h */
    pyvm_worker *idle;         /* those who sleep, the last one first */
    pyvm_elastic elastic;
    size_t running;
    unsigned long long abandoned; /* workers by now */
    bool is_closing;
    unsigned started; /* workers that are ready, or have failed to be, by now */
    unsigned alive;   /* threads of workers */
    bool is_joined;
    pyvm_waiters room;    /* who waits to submit */
    pyvm_waiters changes; /* who waits until all have started, or ended */
    int failure;          /* of the first worker that could not start: a PyVM_Status */
    char *message;
};

/* This thread's worker; NULL: it is none. */
extern _Thread_local pyvm_worker *pyvm_pool_worker __attribute__((tls_model("initial-exec"), visibility("hidden")));

/* How often this process has been made by fork: a pool of an earlier generation is a parent's. */
extern unsigned pyvm_pool_generation __attribute__((visibility("hidden")));

/* PYVM_OK, or the error, noted for `function`: NULL, or a pool of a parent of fork. */
int pyvm_pool_check(const PyVM_Pool *pool, const char *function);

/* One holder less; the last one frees the memory. */
void pyvm_pool_let_go(PyVM_Pool *pool);

#endif
