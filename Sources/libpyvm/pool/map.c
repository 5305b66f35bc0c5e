/*
 * map.c: making maps, looking at them, and ending them.
 */
#include "libpyvm/pool/map.h"

#include <stdlib.h>

#include "contract/engine.h"
#include "libpyvm/pool/map/chunk.h"
#include "libpyvm/pool/map/links.h"
#include "libpyvm/pool/map/take.h"
#include "libpyvm/pool/options.h"
#include "libpyvm/pool/pool.h"
#include "libpyvm/pool/references.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/threads/pause.h"
#include "libpyvm/transfer/parcel.h"

int pyvm_map_check(const PyVM_Map *map, const char *function)
{
    if (!map)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, function, "the map is NULL");
    if (map->generation != pyvm_pool_generation)
        return pyvm_fail(PYVM_ERROR_UNSUPPORTED, function,
                         "the map is the parent's: this process is a child of fork, and has none of its workers");
    return PYVM_OK;
}

/* ---- Making ------------------------------------------------------------------------------------------------------ */

static bool read_options(const PyVM_MapOptions *given, PyVM_MapOptions *options, const char *function)
{
    static const pyvm_sized sized = {sizeof *options, _Alignof(PyVM_MapOptions), sizeof *options,
                                     "PYVM_MAP_OPTIONS_INIT"};
    *options = (PyVM_MapOptions)PYVM_MAP_OPTIONS_INIT;
    return pyvm_options_read(given, options, &sized, &options->timeout_ns, function);
}

static bool check(PyVM_Pool *pool, PyObject *callable, PyObject *iterable, const PyVM_MapOptions *given,
                  PyVM_MapOptions *options, const char *function)
{
    if (pyvm_pool_check(pool, function) != PYVM_OK)
        return false;
    if (!callable || !iterable) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "the %s is NULL", callable ? "iterable" : "callable");
        return false;
    }
    return read_options(given, options, function);
}

/* NULL: out of memory. */
static PyVM_Map *new_map(const PyVM_Pool *pool, PyVM *vm, const PyVM_MapOptions *options)
{
    PyVM_Map *map = calloc(1, sizeof *map);
    if (!map)
        return NULL;
    atomic_init(&map->holders, 1);
    map->options = *options;
    map->options.size = sizeof map->options;
    map->vm = vm;
    map->workers = pool->config.workers;
    map->generation = pyvm_pool_generation;
    map->size = 1;
    pthread_mutex_init(&map->lock, NULL);
    pthread_cond_init(&map->told, NULL);
    map->changes.lock = &map->lock;
    return map;
}

/* PYVM_ERROR_RAISED: there is an exception in the VM. */
static int fill(PyVM_Map *map, PyObject *callable, PyObject *iterable, const char *function)
{
    const PyVM *vm = map->vm;
    map->callable = pyvm_parcel_new();
    if (!map->callable)
        return pyvm_fail_memory(function);
    if (vm->engine->pack(map->callable, callable, PYVM_MODE_COPY, false, NULL) < 0)
        return pyvm_fail(PYVM_ERROR_RAISED, function, "the callable cannot be packed: there is an exception in the VM");
    map->iterator = vm->api->PyVMObject_GetIter(iterable);
    if (!map->iterator)
        return pyvm_fail(PYVM_ERROR_RAISED, function, "the iterable is none: there is an exception in the VM");
    int code = pyvm_map_take(map, function);
    return code == PYVM_OK && map->refusal ? pyvm_fail((PyVM_Status)map->refusal, function, "the pool is being ended")
                                           : code;
}

/* With the VM attached. */
static PyVM_Map *make(PyVM_Pool *pool, PyVM *vm, PyObject *callable, PyObject *iterable, const PyVM_MapOptions *options,
                      const char *function)
{
    PyVM_Map *map = new_map(pool, vm, options);
    if (!map) {
        pyvm_fail_memory(function);
        return NULL;
    }
    pyvm_map_links_add(pool, map);
    if (fill(map, callable, iterable, function) == PYVM_OK)
        return map;
    PyObject *raised = vm->api->PyVMErr_Occurred() ? vm->api->PyVMErr_GetRaisedException() : NULL;
    PyVM_MapFree(map);
    if (raised)
        vm->api->PyVMErr_SetRaisedException(raised); /* steals it */
    return NULL;
}

PyVM_Map *PyVM_PoolMap(PyVM_Pool *pool, PyVM *vm, PyObject *callable, PyObject *iterable, const PyVM_MapOptions *given)
{
    PyVM_MapOptions options;
    PyVM_Callback frame;
    if (!check(pool, callable, iterable, given, &options, __func__))
        return NULL;
    int code = pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL);
    if (code != PYVM_OK) {
        pyvm_frame_fail(code, vm, __func__);
        return NULL;
    }
    PyVM_Map *map = make(pool, vm, callable, iterable, &options, __func__);
    pyvm_frame_pop(pyvm_self);
    return map;
}

/* ---- Looking ----------------------------------------------------------------------------------------------------- */

int PyVM_MapGetInfo(PyVM_Map *map, PyVM_MapInfo *info)
{
    int code = pyvm_map_check(map, __func__);
    if (code != PYVM_OK)
        return code;
    if (!info || info->size != sizeof *info)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "info is NULL, or info->size is not sizeof(PyVM_MapInfo)");
    pthread_mutex_lock(&map->lock);
    pyvm_map_chunk_describe(map, info);
    pthread_mutex_unlock(&map->lock);
    return PYVM_OK;
}

/* ---- Ending ------------------------------------------------------------------------------------------------------ */

/* A future of a chunk that is to be stopped, held; NULL: no more. */
static PyVM_Future *next_to_stop(PyVM_Map *map)
{
    pthread_mutex_lock(&map->lock);
    pyvm_map_chunk *chunk = map->first;
    while (chunk && chunk->is_dropped)
        chunk = chunk->next;
    if (chunk)
        chunk->is_dropped = true;
    PyVM_Future *future = chunk ? PyVM_FutureHold(chunk->future) : NULL;
    pthread_mutex_unlock(&map->lock);
    return future;
}

/* False: this thread is in the progress callback. */
static bool begin_to_close(PyVM_Map *map, const char *function)
{
    pyvm_wakes wakes = {.count = 0};
    pthread_mutex_lock(&map->lock);
    bool is_teller = map->is_telling && pthread_equal(map->teller, pthread_self());
    if (!is_teller) {
        atomic_store(&map->is_closed, true);
        pyvm_waiters_claim_all(&map->changes, &wakes);
    }
    pthread_mutex_unlock(&map->lock);
    pyvm_waiter_wake(&wakes);
    if (is_teller)
        pyvm_fail(PYVM_ERROR_ORDER, function, "this is the map's progress callback, which would wait for itself");
    return !is_teller;
}

/* Without a GIL: the callback may need it. */
static void wait_until_told(PyVM_Map *map)
{
    pyvm_pause pause = pyvm_pause_begin();
    pthread_mutex_lock(&map->lock);
    while (map->is_telling)
        pthread_cond_wait(&map->told, &map->lock);
    pthread_mutex_unlock(&map->lock);
    pyvm_pause_end(&pause);
}

static int close_map(PyVM_Map *map, const char *function)
{
    if (!begin_to_close(map, function))
        return PYVM_ERROR_ORDER;
    for (PyVM_Future *future; (future = next_to_stop(map)) != NULL;) {
        PyVM_FutureInterrupt(future);
        PyVM_FutureFree(future);
    }
    if (map->options.progress)
        wait_until_told(map);
    return PYVM_OK;
}

int PyVM_MapClose(PyVM_Map *map)
{
    int code = pyvm_map_check(map, __func__);
    return code == PYVM_OK ? close_map(map, __func__) : code;
}

/* What the map has of its VM is gone if that is closed. */
static void drop_objects(PyVM_Map *map)
{
    const PyVM *vm = map->vm;
    PyVM_Callback frame;
    if (pyvm_frame_push(&frame, map->vm, PYVM_FRAME_BORROW, NULL) != PYVM_OK)
        return;
    pyvm_references_drop(vm->api, map->iterator);
    pyvm_references_drop(vm->api, map->raised);
    pyvm_references_drop(vm->api, map->results);
    pyvm_references_drop(vm->api, map->unpacking);
    if (map->unsent)
        vm->engine->settle(map->unsent->moved, false);
    pyvm_frame_pop(pyvm_self);
}

static void drop_chunks(PyVM_Map *map)
{
    pyvm_map_chunk *chunk = map->first;
    while (chunk) {
        pyvm_map_chunk *next = chunk->next;
        pyvm_map_chunk_free(chunk);
        chunk = next;
    }
    pyvm_map_chunk_free(map->open);
    pyvm_map_chunk_free(map->unsent);
}

void PyVM_MapFree(PyVM_Map *map)
{
    if (!map || map->generation != pyvm_pool_generation)
        return;
    if (atomic_load(&map->is_in_use)) {
        pyvm_fail(PYVM_ERROR_ORDER, __func__, "the map is in use by PyVM_MapNext");
        return;
    }
    if (close_map(map, __func__) != PYVM_OK)
        return;
    pyvm_map_links_remove(map);
    drop_objects(map);
    drop_chunks(map);
    pyvm_map_chunk_free_map(map);
}
