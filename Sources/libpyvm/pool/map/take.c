/*
 * take.c: takes items from the iterable, packs them, chunk by chunk, and submits a task for each chunk.
 */
#include "libpyvm/pool/map/take.h"

#include "contract/engine.h"
#include "libpyvm/channels/limit.h"
#include "libpyvm/pool/call.h"
#include "libpyvm/pool/map/chunk.h"
#include "libpyvm/pool/map/links.h"
#include "libpyvm/pool/map/work.h"
#include "libpyvm/pool/pool.h"
#include "libpyvm/pool/references.h"
#include "libpyvm/pool/submit.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/transfer/parcel.h"

/* What an iterable takes longer for than this is not worth waiting for if there are results. */
enum { SLOW_NS = 1000000, CHUNKS_A_WORKER = 3 };

/* ---- How many ---------------------------------------------------------------------------------------------------- */

static size_t least(size_t one, size_t other)
{
    return one < other ? one : other;
}

/* How many items the next chunk is to have. With a bound, each worker is to have two chunks within it. */
static size_t next_size(PyVM_Map *map)
{
    size_t ahead = map->options.ahead, share = ahead / (2 * (size_t)map->workers);
    if (map->options.timeout_ns && !map->options.chunk)
        return 1;
    if (map->options.chunk)
        return ahead ? least(map->options.chunk, ahead) : map->options.chunk;
    pthread_mutex_lock(&map->lock);
    size_t size = map->size;
    pthread_mutex_unlock(&map->lock);
    return ahead ? least(size, share > 0 ? share : 1) : size;
}

static bool has_room(PyVM_Map *map)
{
    if (!map->options.ahead)
        return map->chunks < CHUNKS_A_WORKER * (size_t)map->workers;
    return map->taken - map->given + next_size(map) <= map->options.ahead;
}

static bool wants_more(PyVM_Map *map)
{
    if (map->refusal != PYVM_OK || atomic_load(&map->is_closed))
        return false;
    return map->unsent || (map->iterator && has_room(map));
}

/* ---- From the iterable ------------------------------------------------------------------------------------------- */

void pyvm_map_take_end(PyVM_Map *map)
{
    PyObject *iterator = map->iterator;
    map->iterator = NULL;
    pyvm_references_drop(map->vm->api, iterator);
    pthread_mutex_lock(&map->lock);
    map->is_all = true;
    pthread_mutex_unlock(&map->lock);
}

/* Appends the next item. False: there is none, and its exception is the map's. */
static bool gather_one(PyVM_Map *map, PyObject *items)
{
    const PyVM_API *api = map->vm->api;
    PyObject *item = api->PyVMIter_Next(map->iterator);
    bool is_there = item && api->PyVMList_Append(items, item) == 0;
    pyvm_references_drop(api, item);
    if (!is_there) {
        map->raised = api->PyVMErr_Occurred() ? api->PyVMErr_GetRaisedException() : NULL;
        pyvm_map_take_end(map);
    }
    return is_there;
}

/* A chunk of measured size ends early if the iterable is slow. */
static size_t gather(PyVM_Map *map, PyObject *items, bool *is_slow)
{
    size_t size = next_size(map), count = 0;
    long long end = pyvm_limit_now() + SLOW_NS;
    *is_slow = false;
    while (count < size && (map->options.chunk || !*is_slow) && gather_one(map, items)) {
        count++;
        *is_slow = pyvm_limit_now() > end;
    }
    return count;
}

/* ---- Packing ----------------------------------------------------------------------------------------------------- */

/* Is the item alone the reason that the chunk cannot be packed? Then the exception is its outcome. */
static void try_alone(const PyVM *vm, pyvm_map_chunk *chunk, PyObject *items, size_t i)
{
    PyObject *moved = NULL;
    PyVM_Parcel *parcel = pyvm_parcel_new();
    if (!parcel)
        vm->api->PyVMErr_NoMemory();
    if (parcel &&
        vm->engine->pack(parcel, vm->api->PyVMList_GetItem(items, (Py_ssize_t)i), PYVM_MODE_COPY, false, &moved) == 0) {
        vm->engine->settle(moved, false);
    } else {
        pyvm_map_chunk_fail(chunk, i, vm);
        vm->api->PyVMList_SetItem(items, (Py_ssize_t)i, pyvm_references_new(vm->api, vm->api->PyVM_None()));
    }
    PyVM_ParcelFree(parcel);
}

/* All that have no outcome yet have the exception of the VM. */
static void fail_rest(const PyVM *vm, pyvm_map_chunk *chunk)
{
    PyObject *raised = vm->api->PyVMErr_GetRaisedException();
    for (size_t i = 0; i < chunk->count; i++)
        if (!chunk->outcomes[i].state) {
            vm->api->PyVMErr_SetRaisedException(pyvm_references_new(vm->api, raised)); /* steals it */
            pyvm_map_chunk_fail(chunk, i, vm);
        }
    pyvm_references_drop(vm->api, raised);
}

static bool pack_items(const PyVM *vm, pyvm_map_chunk *chunk, PyObject *items)
{
    chunk->items = pyvm_call_parcel(chunk->map->pool->config.lend_from, false);
    if (chunk->items && vm->engine->pack(chunk->items, items, PYVM_MODE_COPY, false, &chunk->moved) == 0)
        return true;
    if (!chunk->items)
        vm->api->PyVMErr_NoMemory();
    PyVM_ParcelFree(chunk->items);
    chunk->items = NULL;
    return false;
}

static void pack(const PyVM *vm, pyvm_map_chunk *chunk, PyObject *items)
{
    if (pack_items(vm, chunk, items))
        return;
    vm->api->PyVMErr_Clear();
    for (size_t i = 0; i < chunk->count; i++)
        try_alone(vm, chunk, items, i);
    if (!pack_items(vm, chunk, items))
        fail_rest(vm, chunk);
}

/* ---- To the pool ------------------------------------------------------------------------------------------------- */

/* If its end cannot be told of, for want of memory, it is waited for here. */
static void append(PyVM_Map *map, pyvm_map_chunk *chunk)
{
    atomic_fetch_add_explicit(&chunk->holders, 1, memory_order_relaxed); /* until its end */
    pthread_mutex_lock(&map->lock);
    *(map->first ? &map->end->next : &map->first) = chunk;
    map->end = chunk;
    map->chunks++;
    bool is_closed = atomic_load(&map->is_closed);
    chunk->is_dropped = is_closed;
    pthread_mutex_unlock(&map->lock);
    if (is_closed)
        PyVM_FutureInterrupt(chunk->future);
    if (PyVM_FutureNotify(chunk->future, pyvm_map_chunk_end, chunk) == PYVM_OK)
        return;
    while (PyVM_FutureWait(chunk->future, -1) != PYVM_OK)
        map->vm->api->PyVMErr_Clear();
    pyvm_map_chunk_end(chunk->future, chunk);
}

/* A pool that is gone, or takes no more, is no error here: what it has taken is fetched first. */
static int refuse(PyVM_Map *map, int code)
{
    PyVM_Pool *pool = pyvm_map_links_pool(map);
    if (code == PYVM_ERROR_CLOSED && (!pool || pyvm_submit_is_over(pool))) {
        map->refusal = code;
        return PYVM_OK;
    }
    return code;
}

static int submit(PyVM_Map *map, const char *function)
{
    PyVM_TaskOptions options = PYVM_TASK_OPTIONS_INIT;
    PyVM_Pool *pool = pyvm_map_links_pool(map);
    pyvm_map_chunk *chunk = map->unsent;
    options.priority = map->options.priority;
    if (!pool)
        return refuse(map, PYVM_ERROR_CLOSED);
    chunk->future = pyvm_submit_function(pool, pyvm_map_work_run, chunk, &options, function);
    if (!chunk->future)
        return refuse(map, map->vm->api->PyVMErr_Occurred() ? PYVM_ERROR_RAISED : (int)PyVM_LastError()->code);
    map->unsent = NULL;
    map->vm->engine->settle(chunk->moved, true);
    chunk->moved = NULL;
    append(map, chunk);
    return PYVM_OK;
}

/* ---- All of it --------------------------------------------------------------------------------------------------- */

/* A chunk that is packed, in map->unsent, unless there are no items. False: out of memory. */
static bool make_chunk(PyVM_Map *map, bool *is_slow)
{
    const PyVM_API *api = map->vm->api;
    PyObject *items = api->PyVMList_New(0);
    size_t count = items ? gather(map, items, is_slow) : 0;
    pyvm_map_chunk *chunk = count > 0 ? pyvm_map_chunk_new(map, count) : NULL;
    if (chunk) {
        chunk->number = map->taken;
        pack(map->vm, chunk, items);
        map->unsent = chunk;
        pthread_mutex_lock(&map->lock);
        map->taken += count;
        pthread_mutex_unlock(&map->lock);
    }
    pyvm_references_drop(api, items);
    if (!items)
        api->PyVMErr_Clear();
    return items && (chunk || count == 0);
}

static bool has_results(PyVM_Map *map)
{
    pthread_mutex_lock(&map->lock);
    bool has_some = pyvm_map_chunk_ready(map);
    pthread_mutex_unlock(&map->lock);
    return has_some;
}

int pyvm_map_take(PyVM_Map *map, const char *function)
{
    int code = PYVM_OK;
    for (bool is_slow = false; code == PYVM_OK && wants_more(map) && !(is_slow && has_results(map));) {
        if (!map->unsent && !make_chunk(map, &is_slow))
            return pyvm_fail_memory(function);
        if (map->unsent)
            code = submit(map, function);
    }
    return code;
}
