/*
 * map.h: a map, as the files of map/ see it.
 */
#ifndef PYVM_POOL_MAP_H
#define PYVM_POOL_MAP_H

#include <pthread.h>
#include <stdbool.h>

#include "contract/parcel.h"
#include "libpyvm/pool/waiters.h"
#include "libpyvm/state/vm.h"
#include "pyvm/vm/map.h"

struct pyvm_map_chunk;

struct PyVM_Map {
    _Atomic size_t holders; /* its owner, and each chunk */
    PyVM_MapOptions options;
    PyVM *vm;              /* whose iterable it is */
    PyVM_Parcel *callable; /* unpacked by workers */
    unsigned workers;
    unsigned generation; /* pyvm_pool_generation when it was made */
    atomic_bool is_closed;
    atomic_bool is_in_use; /* by PyVM_MapNext */
    _Atomic unsigned long long given, last;

    /* Guarded by the lock of map/links.c: */
    PyVM_Pool *pool; /* NULL: it has been freed */
    PyVM_Map *before, *next;

    /* These belong to who is in PyVM_MapNext, with the VM attached: */
    PyObject *iterator;            /* NULL: it has ended */
    PyObject *raised;              /* what it has raised, or NULL */
    struct pyvm_map_chunk *unsent; /* it has been taken and packed, and could not be submitted so far */
    struct pyvm_map_chunk *open;   /* that results are fetched from, or NULL */
    PyObject *results;             /* of that chunk: a list, or NULL */
    PyObject *unpacking;           /* the exception of unpacking them, or NULL */
    size_t position;               /* in that chunk */
    int refusal;                   /* why the pool takes no more; PYVM_OK: it does */

    pthread_mutex_t lock; /* guards the rest; no other lock is taken with it */
    pthread_cond_t told;
    struct pyvm_map_chunk *first, *end; /* those submitted and not opened, in the order of their items */
    size_t chunks;                      /* how many these are */
    pyvm_waiters changes;               /* who waits until one has ended */
    unsigned long long taken, done, failed;
    bool is_all;
    size_t size;      /* of the next chunk, by measuring */
    bool has_news;    /* for the progress callback */
    bool is_telling;  /* it is being called */
    pthread_t teller; /* by this thread */
};

/* PYVM_OK, or the error, noted for `function`: NULL, or a map of a parent of fork. */
int pyvm_map_check(const PyVM_Map *map, const char *function);

#endif
