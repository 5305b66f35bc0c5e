/*
 * next.c: a map's results, one by one.
 */
#include "contract/engine.h"
#include "libpyvm/channels/limit.h"
#include "libpyvm/channels/reply.h"
#include "libpyvm/channels/rest.h"
#include "libpyvm/pool/future.h"
#include "libpyvm/pool/map/chunk.h"
#include "libpyvm/pool/map/take.h"
#include "libpyvm/pool/references.h"
#include "libpyvm/pool/wait.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"

/* ---- Which chunk ------------------------------------------------------------------------------------------------- */

/* Needs the lock. The last one is known by who comes before it. */
static pyvm_map_chunk *take_out(PyVM_Map *map, pyvm_map_chunk **place)
{
    pyvm_map_chunk *chunk = *place, *before = map->first;
    while (map->end == chunk && before != chunk && before->next != chunk)
        before = before->next;
    if (map->end == chunk)
        map->end = before;
    *place = chunk->next;
    map->chunks--;
    return chunk;
}

/* Its results are unpacked once, for all that are fetched. */
static bool open_ready(PyVM_Map *map)
{
    const PyVM *vm = map->vm;
    pthread_mutex_lock(&map->lock);
    pyvm_map_chunk **place = pyvm_map_chunk_ready(map);
    map->open = place ? take_out(map, place) : NULL;
    pthread_mutex_unlock(&map->lock);
    if (!map->open)
        return false;
    map->position = 0;
    if (!map->open->results || PyVM_FutureGetState(map->open->future) != PYVM_FUTURE_DONE)
        return true;
    map->results = vm->engine->unpack(map->open->results, true);
    if (!map->results)
        map->unpacking = vm->api->PyVMErr_GetRaisedException();
    return true;
}

static void close_open(PyVM_Map *map)
{
    pyvm_references_drop(map->vm->api, map->results);
    pyvm_references_drop(map->vm->api, map->unpacking);
    map->results = map->unpacking = NULL;
    pyvm_map_chunk_free(map->open);
    map->open = NULL;
}

/* ---- Telling of an item ------------------------------------------------------------------------------------------ */

static int raise_packed(const PyVM *vm, PyVM_Parcel *parcel)
{
    if (parcel)
        vm->engine->unpack_raised(parcel);
    else
        vm->api->PyVMErr_NoMemory();
    return PYVM_ERROR_RAISED;
}

/* The list does not keep it. */
static int give_listed(PyVM_Map *map, PyObject **object)
{
    const PyVM_API *api = map->vm->api;
    Py_ssize_t position = (Py_ssize_t)map->position;
    if (!map->results) {
        api->PyVMErr_SetRaisedException(pyvm_references_new(api, map->unpacking));
        return PYVM_ERROR_RAISED;
    }
    *object = pyvm_references_new(api, api->PyVMList_GetItem(map->results, position));
    api->PyVMList_SetItem(map->results, position, pyvm_references_new(api, api->PyVM_None()));
    return PYVM_OK;
}

static int fail_late(const PyVM_Map *map, const char *function)
{
    return pyvm_fail(PYVM_ERROR_TIMEOUT, function,
                     "the call for item %llu did not end within its own time limit, of %lld ns, and was interrupted",
                     map->last, map->options.timeout_ns);
}

static int give_outcome(PyVM_Map *map, const pyvm_map_outcome *outcome, PyObject **object, const char *function)
{
    switch (outcome->state) {
    case 0:
        return give_listed(map, object);
    case PYVM_FUTURE_DONE:
        *object = map->vm->engine->unpack(outcome->parcel, true);
        return *object ? PYVM_OK : PYVM_ERROR_RAISED;
    case PYVM_FUTURE_RAISED:
        return raise_packed(map->vm, outcome->parcel);
    default:
        return fail_late(map, function);
    }
}

static int give_item(PyVM_Map *map, PyObject **object, const char *function)
{
    const pyvm_map_chunk *chunk = map->open;
    PyVM_FutureState state = PyVM_FutureGetState(chunk->future);
    if (map->position < chunk->limited) /* its worker may have been abandoned afterwards */
        state = PYVM_FUTURE_DONE;
    else if (state == PYVM_FUTURE_TIMED_OUT && map->position > chunk->limited)
        state = PYVM_FUTURE_LOST;
    switch (state) {
    case PYVM_FUTURE_DONE:
        return give_outcome(map, &chunk->outcomes[map->position], object, function);
    case PYVM_FUTURE_TIMED_OUT:
        return fail_late(map, function);
    case PYVM_FUTURE_RAISED:
        return raise_packed(map->vm, chunk->future->result);
    case PYVM_FUTURE_CANCELLED:
        return pyvm_fail(PYVM_ERROR_CANCELLED, function, "the task of item %llu was cancelled", map->last);
    default:
        return pyvm_fail(PYVM_ERROR_CLOSED, function,
                         "item %llu is lost: its worker had no VM any more, or was abandoned for another item",
                         map->last);
    }
}

static int give(PyVM_Map *map, PyObject **object, const char *function)
{
    map->last = map->open->number + map->position;
    map->given++;
    int code = give_item(map, object, function);
    if (++map->position == map->open->count)
        close_open(map);
    return code;
}

/* ---- Waiting ----------------------------------------------------------------------------------------------------- */

/* In a task of the same pool: a chunk that has not begun runs here. */
static bool help(const PyVM_Map *map)
{
    for (pyvm_map_chunk *chunk = map->first; chunk; chunk = chunk->next)
        if (pyvm_wait_run_here(chunk->future))
            return true;
    return false;
}

static int wait_for_change(PyVM_Map *map, pyvm_limit *limit)
{
    pthread_mutex_lock(&map->lock);
    if (pyvm_map_chunk_ready(map) || atomic_load(&map->is_closed)) {
        pthread_mutex_unlock(&map->lock);
        return PYVM_OK;
    }
    return pyvm_waiters_wait(&map->changes, pyvm_limit_moment(limit));
}

/* PYVM_OK, also for PYVM_REST_AGAIN: it is worth looking again. */
static int wait(PyVM_Map *map, pyvm_limit *limit, const char *function)
{
    int code = PYVM_ERROR_TIMEOUT;
    if (limit->timeout_ns != 0 && help(map))
        return PYVM_OK;
    if (limit->timeout_ns != 0)
        code = wait_for_change(map, limit);
    return code == PYVM_REST_AGAIN ? PYVM_OK
                                   : pyvm_reply_other(code, function, "the time is up, and no result is there");
}

/* Nothing is left. */
static int finish(PyVM_Map *map, const char *function)
{
    PyObject *raised = map->raised;
    map->raised = NULL;
    if (map->refusal != PYVM_OK)
        return pyvm_fail((PyVM_Status)map->refusal, function, "the pool has ended, and takes no more items");
    if (!raised)
        return PYVM_OK;
    map->vm->api->PyVMErr_SetRaisedException(raised); /* steals it */
    return PYVM_ERROR_RAISED;
}

/* What cannot be taken now is no reason to keep back what is there. */
static int next(PyVM_Map *map, PyObject **object, pyvm_limit *limit, const char *function)
{
    while (!atomic_load(&map->is_closed)) {
        if (map->open)
            return give(map, object, function);
        int code = pyvm_map_take(map, function);
        if (code == PYVM_OK && open_ready(map))
            continue;
        if (code == PYVM_OK && !map->first)
            return finish(map, function);
        if (code == PYVM_OK)
            code = wait(map, limit, function);
        if (code != PYVM_OK)
            return code;
    }
    return pyvm_fail(PYVM_ERROR_CLOSED, function, "the map is closed");
}

static int check(PyVM *vm, PyVM_Map *map, PyObject **object, const char *function)
{
    int code = pyvm_map_check(map, function);
    if (object)
        *object = NULL;
    if (code != PYVM_OK)
        return code;
    if (!object || vm != map->vm)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, function, "%s",
                         object ? "the VM is not the one that the map was made with" : "`object` is NULL");
    if (atomic_exchange(&map->is_in_use, true))
        return pyvm_fail(PYVM_ERROR_ORDER, function,
                         "another thread is in this function with the same map, or the map's iterable calls it");
    return PYVM_OK;
}

int PyVM_MapNext(PyVM *vm, PyVM_Map *map, PyObject **object, long long timeout_ns)
{
    PyVM_Callback frame;
    pyvm_limit limit = {timeout_ns, 0};
    int code = check(vm, map, object, __func__);
    if (code != PYVM_OK)
        return code;
    code = pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL);
    if (code != PYVM_OK) {
        atomic_store(&map->is_in_use, false);
        return pyvm_frame_fail(code, vm, __func__);
    }
    code = pyvm_reply_raised(next(map, object, &limit, __func__), __func__);
    atomic_store(&map->is_in_use, false);
    pyvm_frame_pop(pyvm_self);
    return code;
}
