/*
 * pyvm/vm/map.h: a call for each item of an iterable, in the workers of a pool. Items are taken lazily: only some more
 * than have been fetched. They go to the workers in chunks, so that small calls cost little; each item has its own
 * result or exception.
 *
 * Threads: one thread at a time calls PyVM_MapNext of a map; another gets PYVM_ERROR_ORDER. Any thread may close it and
 * ask for its progress. In a task of the same pool, who waits for results runs waiting chunks itself, so a map may be
 * used there, also with one worker. What pyvm/vm/pool.h says of time limits, errors and fork holds here, too.
 */
#ifndef PYVM_VM_MAP_H
#define PYVM_VM_MAP_H

#include "pyvm/vm/pool.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct PyVM_Map PyVM_Map;

/* How far a map is. Set `size` to sizeof(PyVM_MapInfo) before PyVM_MapGetInfo. All but two members count items. */
typedef struct PyVM_MapInfo {
    size_t size;
    unsigned long long taken;  /* taken from the iterable */
    unsigned long long done;   /* of these, ended in any way */
    unsigned long long failed; /* of these, without a result: raised, out of time, cancelled or lost */
    unsigned long long given;  /* those that PyVM_MapNext has told of, by a result or by an error */
    unsigned long long last;   /* which one it has told of last: 0 is the iterable's first */
    size_t chunk;              /* how many the next chunk has */
    int is_all;                /* 1: the iterable has ended, so no more will be taken */
} PyVM_MapInfo;

/* How a map is run. Begin with PYVM_MAP_OPTIONS_INIT: PyVM_MapOptions options = PYVM_MAP_OPTIONS_INIT; */
typedef struct PyVM_MapOptions {
    size_t size; /* sizeof(PyVM_MapOptions): as in PyVM_Config */
    /*
     * How many items a worker gets at once. 0: as many as take it some three milliseconds, by measuring: the first
     * chunks have one, later ones at most twice as many as those that were measured, and at most a MiB, packed. With a
     * time limit 0 is 1.
     */
    size_t chunk;
    /*
     * At most so many items have been taken whose results have not been fetched; a chunk is no larger. 0: three chunks
     * for each worker.
     */
    size_t ahead;
    int unordered; /* 0: results are in the order of the items; else: those of each chunk come when it has ended */
    int star;      /* 0: callable(item); else: callable(*item) */
    int priority;  /* of the tasks that run the chunks: see PyVM_TaskOptions */
    /*
     * How long the call for each item may take, in nanoseconds, packing its result included; 0: no limit. It is
     * interrupted then, as a task (PyVM_TaskOptions), and the other items of its chunk are not. If it holds on, its
     * worker is abandoned ("Tasks that hold on"), and the items behind it in its chunk are lost.
     */
    long long timeout_ns;
    /*
     * Called when items have ended: in the thread that has run them, which may have a VM attached. One call at a time;
     * what ends meanwhile is in the next. It must not wait for long, and not close or free the map. NULL: none.
     */
    void (*progress)(const PyVM_MapInfo *info, void *data);
    void *progress_data;
} PyVM_MapOptions;

/* The size, and all defaults. */
#define PYVM_MAP_OPTIONS_INIT {sizeof(PyVM_MapOptions), 0, 0, 0, 0, 0, 0, 0, 0}

/*
 * Calls a copy of `callable`, as PyVM_PoolSubmitCall does, for each item of `iterable`; both are objects of `vm`, and
 * borrowed. The first chunks are submitted at once. The workers get copies of the items; each may be wrapped by
 * pyvm.lend, pyvm.move or pyvm.proxy. A worker unpacks the callable anew for each chunk. `options` may be NULL: all
 * defaults; it is not needed afterwards. NULL on failure: PYVM_ERROR_ARGUMENT, _UNSUPPORTED, _MEMORY, _CLOSED as for
 * PyVM_PoolSubmit; PYVM_ERROR_RAISED: `iterable` is none, or `callable` cannot be packed, and there is an exception in
 * `vm`; or why `vm` cannot be entered. The caller has to free the map (PyVM_MapFree), before or after the pool.
 */
PYVM_EXPORT PyVM_Map *PyVM_PoolMap(PyVM_Pool *pool, PyVM *vm, PyObject *callable, PyObject *iterable,
                                   const PyVM_MapOptions *options);

/*
 * The next result, a new reference in *object. PYVM_OK with *object NULL: there are no more. `vm` is the map's VM.
 * Items are taken from the iterable in this call, in this thread; only then can it take longer than `timeout_ns`, or
 * because it runs a chunk itself.
 *
 * A failure of an item does not end the map: PyVM_MapInfo.given has grown then, and the next call goes on.
 * PYVM_ERROR_RAISED: there is an exception in `vm`. The call for this item raised it, or the item or its result cannot
 * be packed or unpacked (what cannot be unpacked fails with all items of its chunk). Or, `given` has not grown, the
 * iterable raised it, and all items before have been told of: the next call finds the end. Or an interrupt came while
 * it waited: the next call waits on.
 * PYVM_ERROR_TIMEOUT: the time is up, or, if `given` has grown, this item's.
 * PYVM_ERROR_CANCELLED: this item's chunk was cancelled, as PyVM_PoolClose may do.
 * PYVM_ERROR_CLOSED: if `given` has grown, this item is lost, as a future may be. Else the map or the pool is closed,
 * and nothing more comes; or a VM that the thread is inside is being closed.
 * PYVM_ERROR_ORDER: the map is in use, see above. PYVM_ERROR_ARGUMENT, _MEMORY, or why `vm` cannot be entered.
 */
PYVM_EXPORT int PyVM_MapNext(PyVM *vm, PyVM_Map *map, PyObject **object, long long timeout_ns);

/* Fills *info. PYVM_OK or PYVM_ERROR_ARGUMENT. */
PYVM_EXPORT int PyVM_MapGetInfo(PyVM_Map *map, PyVM_MapInfo *info);

/*
 * Ends a map: chunks that have not begun are cancelled, and those that run are interrupted (PyVM_FutureInterrupt). Does
 * not wait for these, but for a progress callback that runs; there is none afterwards. PYVM_OK, PYVM_ERROR_ARGUMENT, or
 * PYVM_ERROR_ORDER, in a progress callback of this map.
 */
PYVM_EXPORT int PyVM_MapClose(PyVM_Map *map);

/*
 * Closes a map, and frees it. While PyVM_MapNext runs (in the iterable's code, say), or in a progress callback, it does
 * nothing but note PYVM_ERROR_ORDER. NULL is allowed.
 */
PYVM_EXPORT void PyVM_MapFree(PyVM_Map *map);

#ifdef __cplusplus
}
#endif

#endif
