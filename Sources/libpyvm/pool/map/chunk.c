/*
 * chunk.c: the memory of chunks and maps, and what a chunk's end changes.
 */
#include "libpyvm/pool/map/chunk.h"

#include <stdlib.h>

#include "contract/engine.h"
#include "libpyvm/transfer/parcel.h"

/* ---- Memory ------------------------------------------------------------------------------------------------------ */

pyvm_map_chunk *pyvm_map_chunk_new(PyVM_Map *map, size_t count)
{
    pyvm_map_chunk *chunk = calloc(1, sizeof *chunk + count * sizeof *chunk->outcomes);
    if (!chunk)
        return NULL;
    atomic_init(&chunk->holders, 1);
    atomic_fetch_add_explicit(&map->holders, 1, memory_order_relaxed);
    chunk->map = map;
    chunk->count = count;
    return chunk;
}

void pyvm_map_chunk_free_map(PyVM_Map *map)
{
    if (atomic_fetch_sub(&map->holders, 1) != 1)
        return;
    PyVM_ParcelFree(map->callable);
    pthread_cond_destroy(&map->told);
    pthread_mutex_destroy(&map->lock);
    free(map);
}

void pyvm_map_chunk_free(pyvm_map_chunk *chunk)
{
    if (!chunk || atomic_fetch_sub(&chunk->holders, 1) != 1)
        return;
    for (size_t i = 0; i < chunk->count; i++)
        PyVM_ParcelFree(chunk->outcomes[i].parcel);
    PyVM_ParcelFree(chunk->items);
    PyVM_ParcelFree(chunk->results);
    PyVM_FutureFree(chunk->future);
    pyvm_map_chunk_free_map(chunk->map);
    free(chunk);
}

pyvm_map_outcome pyvm_map_chunk_outcome_of(const PyVM *vm)
{
    PyVM_Parcel *parcel = pyvm_parcel_new();
    if (parcel)
        vm->engine->pack_raised(parcel);
    else
        vm->api->PyVMErr_Clear();
    return (pyvm_map_outcome){PYVM_FUTURE_RAISED, parcel};
}

void pyvm_map_chunk_fail(pyvm_map_chunk *chunk, size_t item, const PyVM *vm)
{
    chunk->outcomes[item] = pyvm_map_chunk_outcome_of(vm);
    chunk->failed++;
}

pyvm_map_chunk **pyvm_map_chunk_ready(PyVM_Map *map)
{
    pyvm_map_chunk **place = &map->first;
    while (map->options.unordered && *place && !(*place)->has_ended)
        place = &(*place)->next;
    return *place && (*place)->has_ended ? place : NULL;
}

/* ---- Its end ----------------------------------------------------------------------------------------------------- */

enum { AIM_NS = 3000000, MOST_BYTES = 1 << 20, MOST_ITEMS = 1 << 16 };

static size_t least(size_t one, size_t other)
{
    return one < other ? one : other;
}

/* Needs the lock. How many items would have taken AIM_NS; half way there, if these are fewer than so far. */
static void measure(PyVM_Map *map, const pyvm_map_chunk *chunk)
{
    size_t most = least(chunk->count * 2, MOST_ITEMS), bytes = PyVM_ParcelSize(chunk->items);
    double fit = (double)chunk->count * AIM_NS / (double)(chunk->cost_ns > 0 ? chunk->cost_ns : 1);
    size_t wanted = fit < (double)most ? (size_t)fit : most;
    if (bytes > 0)
        wanted = least(wanted, (size_t)((double)chunk->count * MOST_BYTES / (double)bytes));
    if (wanted < 1)
        wanted = 1;
    if (wanted < map->size)
        map->size = (map->size + wanted) / 2;
    else
        map->size = wanted;
}

void pyvm_map_chunk_describe(const PyVM_Map *map, PyVM_MapInfo *info)
{
    size_t chunk = map->options.chunk ? map->options.chunk : map->size;
    *info = (PyVM_MapInfo){sizeof *info, map->taken, map->done, map->failed, map->given, map->last, chunk, map->is_all};
}

/* One thread calls it; those that come meanwhile leave it to that one. */
static void tell(PyVM_Map *map)
{
    PyVM_MapInfo info;
    pthread_mutex_lock(&map->lock);
    map->has_news = true;
    if (map->is_telling) {
        pthread_mutex_unlock(&map->lock);
        return;
    }
    map->is_telling = true;
    map->teller = pthread_self();
    while (map->has_news && !map->is_closed) {
        map->has_news = false;
        pyvm_map_chunk_describe(map, &info);
        pthread_mutex_unlock(&map->lock);
        map->options.progress(&info, map->options.progress_data);
        pthread_mutex_lock(&map->lock);
    }
    map->is_telling = false;
    pthread_cond_broadcast(&map->told);
    pthread_mutex_unlock(&map->lock);
}

/* How many items of a chunk whose task was lost have results, which there are before its end only with a time limit. */
static size_t results_of(const pyvm_map_chunk *chunk)
{
    size_t count = 0;
    for (size_t i = 0; i < chunk->limited; i++)
        count += chunk->outcomes[i].state == PYVM_FUTURE_DONE;
    return count;
}

void pyvm_map_chunk_end(PyVM_Future *future, void *data)
{
    pyvm_map_chunk *chunk = data;
    PyVM_Map *map = chunk->map;
    pyvm_wakes wakes = {.count = 0};
    bool has_run = PyVM_FutureGetState(future) == PYVM_FUTURE_DONE;
    pthread_mutex_lock(&map->lock);
    chunk->has_ended = true;
    map->done += chunk->count;
    map->failed += has_run ? chunk->failed : chunk->count - results_of(chunk);
    if (has_run)
        measure(map, chunk);
    pyvm_waiters_claim_all(&map->changes, &wakes);
    pthread_mutex_unlock(&map->lock);
    pyvm_waiter_wake(&wakes);
    if (map->options.progress)
        tell(map);
    pyvm_map_chunk_free(chunk);
}
