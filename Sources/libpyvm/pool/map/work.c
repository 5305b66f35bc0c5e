/*
 * work.c: runs a chunk in a worker: calls the callable for each item, and packs the results, all in one parcel. What
 * cannot be packed with the others is packed alone, to see which it is.
 */
#include "libpyvm/pool/call.h"
#include "libpyvm/pool/map/work.h"

#include <stdio.h>

#include "contract/engine.h"
#include "libpyvm/channels/limit.h"
#include "libpyvm/pool/map/chunk.h"
#include "libpyvm/pool/pool.h"
#include "libpyvm/pool/references.h"

/* ---- One item ---------------------------------------------------------------------------------------------------- */

/* A new reference, or NULL with an exception. */
static PyObject *call(const PyVM *vm, const PyVM_Map *map, PyObject *callable, PyObject *item)
{
    const PyVM_API *api = vm->api;
    if (!map->options.star)
        return api->PyVMObject_CallOneArg(callable, item);
    PyObject *arguments = api->PyVMSequence_Tuple(item);
    PyObject *result = arguments ? api->PyVMObject_Call(callable, arguments, NULL) : NULL;
    pyvm_references_drop(api, arguments);
    return result;
}

static pyvm_map_outcome pack_alone(const PyVM *vm, PyObject *result)
{
    PyVM_Parcel *parcel = pyvm_call_parcel(pyvm_pool_worker->pool->config.lend_from, true);
    if (!parcel)
        vm->api->PyVMErr_NoMemory();
    if (parcel && vm->engine->pack(parcel, result, PYVM_MODE_COPY, false, NULL) == 0)
        return (pyvm_map_outcome){PYVM_FUTURE_DONE, parcel};
    PyVM_ParcelFree(parcel);
    return pyvm_map_chunk_outcome_of(vm);
}

/* The worker's overseer interrupts it alone: a run inside the chunk's. */
static pyvm_map_outcome call_within(const PyVM *vm, const PyVM_Map *map, PyObject *callable, PyObject *item)
{
    pyvm_overseer *overseer = &pyvm_pool_worker->overseer;
    const pyvm_run *outer = overseer->runs; /* this thread alone changes the list */
    pyvm_limit limit = {map->options.timeout_ns, 0};
    pyvm_run run = {.root = outer->root, .task = outer->task, .worker = outer->worker, .vm = outer->vm};
    run.state = outer->state;
    run.due = pyvm_limit_moment(&limit);
    run.stops_as = PYVM_FUTURE_TIMED_OUT;
    bool is_abandoned;
    pyvm_overseer_begin(overseer, &run);
    PyObject *result = call(vm, map, callable, item);
    pyvm_map_outcome outcome = result ? pack_alone(vm, result) : pyvm_map_chunk_outcome_of(vm);
    pyvm_references_drop(vm->api, result);
    int interrupted = pyvm_overseer_end(&run, &is_abandoned);
    if (!interrupted)
        return outcome;
    PyVM_ParcelFree(outcome.parcel);
    return (pyvm_map_outcome){interrupted, NULL};
}

/* An item that could not be packed has its outcome already. */
static void call_limited(const PyVM *vm, pyvm_map_chunk *chunk, size_t item, PyObject *callable, PyObject *object)
{
    pyvm_map_outcome outcome = chunk->outcomes[item];
    bool has_failed = outcome.state != 0;
    if (!has_failed)
        outcome = call_within(vm, chunk->map, callable, object);
    pthread_mutex_lock(&chunk->map->lock);
    bool is_late = chunk->has_ended;
    if (!is_late) {
        chunk->outcomes[item] = outcome;
        chunk->limited = item + 1;
        chunk->failed += !has_failed && outcome.state != PYVM_FUTURE_DONE;
    }
    pthread_mutex_unlock(&chunk->map->lock);
    if (is_late && !has_failed)
        PyVM_ParcelFree(outcome.parcel);
}

/* Appends a result to the list, or None, with another outcome. -1 with an exception: out of memory. */
static int call_listed(const PyVM *vm, pyvm_map_chunk *chunk, size_t item, PyObject *callable, PyObject *object,
                       PyObject *results)
{
    PyObject *result = chunk->outcomes[item].state ? NULL : call(vm, chunk->map, callable, object);
    if (!result && !chunk->outcomes[item].state)
        pyvm_map_chunk_fail(chunk, item, vm);
    int code = vm->api->PyVMList_Append(results, result ? result : vm->api->PyVM_None());
    pyvm_references_drop(vm->api, result);
    return code;
}

/* ---- All of them ------------------------------------------------------------------------------------------------- */

/* A map that is closed needs no more results, nor does a worker that was abandoned: what is left has failed. */
static int call_all(const PyVM *vm, pyvm_map_chunk *chunk, PyObject *callable, PyObject *items, PyObject *results)
{
    int code = 0;
    for (size_t i = 0; i < chunk->count && code == 0; i++) {
        if (atomic_load(&chunk->map->is_closed) || atomic_load(&pyvm_pool_worker->is_abandoned)) {
            chunk->failed = chunk->count;
            break;
        }
        PyObject *item = vm->api->PyVMList_GetItem(items, (Py_ssize_t)i); /* borrowed */
        if (!chunk->map->options.timeout_ns)
            code = call_listed(vm, chunk, i, callable, item, results);
        else
            call_limited(vm, chunk, i, callable, item);
    }
    return code;
}

static int pack_all(const PyVM *vm, pyvm_map_chunk *chunk, PyObject *results)
{
    if (chunk->map->options.timeout_ns || atomic_load(&chunk->map->is_closed))
        return 0;
    PyVM_Parcel *parcel = pyvm_call_parcel(pyvm_pool_worker->pool->config.lend_from, true);
    if (parcel && vm->engine->pack(parcel, results, PYVM_MODE_COPY, false, NULL) == 0) {
        chunk->results = parcel;
        return 0;
    }
    PyVM_ParcelFree(parcel);
    vm->api->PyVMErr_Clear();
    for (size_t i = 0; i < chunk->count; i++)
        if (!chunk->outcomes[i].state) {
            chunk->outcomes[i] = pack_alone(vm, vm->api->PyVMList_GetItem(results, (Py_ssize_t)i));
            chunk->failed += chunk->outcomes[i].state == PYVM_FUTURE_RAISED;
        }
    return 0;
}

/* For the trace. */
static void name_run(const PyVM *vm, PyObject *callable, size_t count)
{
    char name[PYVM_TRACE_NAME];
    pyvm_run *run = pyvm_pool_worker->overseer.runs;
    pyvm_trace_name_object(vm->api, callable, name);
    snprintf(run->name, sizeof run->name, "%zu of %.40s", count, name);
}

int pyvm_map_work_run(PyVM *vm, void *data, PyObject **result)
{
    pyvm_map_chunk *chunk = data;
    const PyVM_API *api = vm->api;
    long long begin = pyvm_limit_now();
    int code = -1;
    (void)result;
    atomic_fetch_add_explicit(&chunk->holders, 1, memory_order_relaxed);
    PyObject *callable = vm->engine->unpack(chunk->map->callable, false), *items = NULL, *results = NULL;
    if (callable && atomic_load_explicit(&pyvm_pool_worker->pool->traced, memory_order_relaxed))
        name_run(vm, callable, chunk->count);
    if (callable)
        items = vm->engine->unpack(chunk->items, true);
    if (items)
        results = api->PyVMList_New(0);
    if (results)
        code = call_all(vm, chunk, callable, items, results);
    if (code == 0)
        code = pack_all(vm, chunk, results);
    pyvm_references_drop(api, results);
    pyvm_references_drop(api, items);
    pyvm_references_drop(api, callable);
    chunk->cost_ns = pyvm_limit_now() - begin;
    pyvm_gauge_add(&pyvm_pool_worker->gauge.bytes_in, PyVM_ParcelSize(chunk->items));
    pyvm_gauge_add(&pyvm_pool_worker->gauge.bytes_out, PyVM_ParcelSize(chunk->results));
    pyvm_map_chunk_free(chunk);
    return code;
}
