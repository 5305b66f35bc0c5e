/*
 * chunk.h: some items of a map, from the iterable to their results.
 */
#ifndef PYVM_POOL_MAP_CHUNK_H
#define PYVM_POOL_MAP_CHUNK_H

#include "libpyvm/pool/map.h"

/* What became of an item. */
typedef struct pyvm_map_outcome {
    int state;           /* 0: its result is in the chunk's list; or a PyVM_FutureState: DONE, RAISED or TIMED_OUT */
    PyVM_Parcel *parcel; /* of DONE and RAISED; NULL: there was no memory */
} pyvm_map_outcome;

/*
 * The worker writes results, outcomes, failed and cost_ns until its task has ended. A worker that is abandoned may come
 * back later, so with a time limit it writes with the map's lock, and not at all once the task has ended.
 */
typedef struct pyvm_map_chunk {
    _Atomic size_t holders; /* the map's line, its task until that has ended, and the worker */
    PyVM_Map *map;
    struct pyvm_map_chunk *next;
    unsigned long long number; /* of its first item */
    size_t count;
    PyVM_Parcel *items; /* a list */
    PyObject *moved;    /* for the engine's `settle`, as long as it is not submitted */
    PyVM_Future *future;
    PyVM_Parcel *results; /* a list, with None for those that have another outcome; NULL: all have */
    size_t failed;
    size_t limited; /* with a time limit: how many have an outcome; the next one is running */
    long long cost_ns;
    bool has_ended;  /* these two are guarded by the map's lock */
    bool is_dropped; /* the map's end has cancelled it */
    pyvm_map_outcome outcomes[];
} pyvm_map_chunk;

/* One holder, and one more of the map. NULL: out of memory. */
pyvm_map_chunk *pyvm_map_chunk_new(PyVM_Map *map, size_t count);
void pyvm_map_chunk_free(pyvm_map_chunk *chunk);

/* One holder of a map less: the last one frees it. */
void pyvm_map_chunk_free_map(PyVM_Map *map);

/* Takes the exception of the VM, which has to be attached, as an outcome. */
pyvm_map_outcome pyvm_map_chunk_outcome_of(const PyVM *vm);

/* The same, as an item's. */
void pyvm_map_chunk_fail(pyvm_map_chunk *chunk, size_t item, const PyVM *vm);

/* What PyVM_FutureNotify calls: its task has ended. */
void pyvm_map_chunk_end(PyVM_Future *future, void *chunk);

/* Both need the map's lock. Where the chunk is whose results come next; NULL: nowhere so far. */
pyvm_map_chunk **pyvm_map_chunk_ready(PyVM_Map *map);
void pyvm_map_chunk_describe(const PyVM_Map *map, PyVM_MapInfo *info);

#endif
