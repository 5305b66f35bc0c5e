/*
 * run.c: runs a task, and packs its result, so that the VM can go on to the next.
 */
#include "libpyvm/pool/run.h"

#include <stdio.h>
#include <string.h>

#include "contract/engine.h"
#include "libpyvm/pool/call.h"
#include "libpyvm/pool/offer.h"
#include "libpyvm/pool/pool.h"
#include "libpyvm/pool/references.h"
#include "libpyvm/pool/root.h"
#include "libpyvm/threads/frame.h"

/* ---- What a task calls ------------------------------------------------------------------------------------------- */

/* All return a new reference, or NULL with an exception. */

static PyObject *call_function(const PyVM *vm, const PyVM_Future *task)
{
    const PyVM_API *api = vm->api;
    PyObject *result = NULL;
    if (task->function((PyVM *)vm, task->data, &result) == 0 && !api->PyVMErr_Occurred())
        return result ? result : pyvm_references_new(api, api->PyVM_None());
    pyvm_references_drop(api, result);
    if (!api->PyVMErr_Occurred())
        api->PyVMErr_SetString(api->PyVMExc_SystemError(), "a task in C has returned -1 without an exception");
    return NULL;
}

/* Takes both, which may be NULL with an exception. */
static PyObject *pair(const PyVM_API *api, PyObject *first, PyObject *second)
{
    PyObject *tuple = first && second ? api->PyVMTuple_New(2) : NULL;
    if (!tuple) {
        pyvm_references_drop(api, first);
        pyvm_references_drop(api, second);
        return NULL;
    }
    api->PyVMTuple_SetItem(tuple, 0, first); /* steals it */
    api->PyVMTuple_SetItem(tuple, 1, second);
    return tuple;
}

/* By a function of python/pyvm/_tasks.py, which takes a text and the arguments. */
static PyObject *call_helper(const PyVM *vm, const PyVM_Future *task, const char *name)
{
    const PyVM_API *api = vm->api;
    PyObject *module = api->PyVMImport_ImportModule("pyvm._tasks"), *helper = NULL, *call = NULL, *result = NULL;
    if (module)
        helper = api->PyVMObject_GetAttrString(module, name);
    if (helper)
        call = pair(api, api->PyVMUnicode_FromString(task->text),
                    task->call ? vm->engine->unpack(task->call, true) : api->PyVMTuple_New(0));
    if (call)
        result = api->PyVMObject_Call(helper, call, NULL);
    pyvm_references_drop(api, call);
    pyvm_references_drop(api, helper);
    pyvm_references_drop(api, module);
    return result;
}

/* `name`: as pyvm_call_packed says. */
static PyObject *call(const PyVM *vm, const PyVM_Future *task, char *name)
{
    switch (task->kind) {
    case PYVM_TASK_FUNCTION:
        return call_function(vm, task);
    case PYVM_TASK_CALL:
        return pyvm_call_packed(vm, task->call, name);
    case PYVM_TASK_NAME:
        return call_helper(vm, task, "call");
    default:
        return call_helper(vm, task, "run");
    }
}

/* ---- Its end ----------------------------------------------------------------------------------------------------- */

/* Needs the VM attached. The result or the exception is in the parcel then. */
static PyVM_FutureState fill(pyvm_worker *worker, const PyVM_Future *task, PyVM_Parcel *parcel, char *name)
{
    int64_t bottom = pyvm_deque_bottom(&worker->strands);
    bool is_packed = pyvm_call_pack(worker->vm, call(worker->vm, task, name), parcel);
    pyvm_offer_clear(worker, bottom);
    return is_packed ? PYVM_FUTURE_DONE : PYVM_FUTURE_RAISED;
}

static void count(PyVM_Pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    pool->running--;
    pthread_mutex_unlock(&pool->lock);
    atomic_fetch_add_explicit(&pool->done, 1, memory_order_relaxed);
}

/* A name that is known only when the call is unpacked is in the run. */
static void trace(pyvm_worker *worker, const PyVM_Future *task, const pyvm_run *run, long long begin, size_t bytes_in,
                  size_t bytes_out, PyVM_FutureState state)
{
    pyvm_trace_event event = {"task", begin, pyvm_limit_now(), bytes_in, bytes_out, (int)state, ""};
    if (task->name)
        snprintf(event.name, sizeof event.name, "%s", task->name);
    else if (run->name[0])
        memcpy(event.name, run->name, sizeof event.name);
    else if (task->kind == PYVM_TASK_FUNCTION)
        pyvm_trace_name_function((const void *)(size_t)task->function, event.name);
    else
        snprintf(event.name, sizeof event.name, "%s", task->text ? task->text : "a call");
    size_t room = atomic_load_explicit(&worker->pool->traced, memory_order_relaxed);
    if (room)
        pyvm_trace_note(&worker->trace, room, &event);
}

/* With the VM attached. What was interrupted has no result, whatever it did then. */
static PyVM_FutureState run(pyvm_worker *worker, PyVM_Future *task, PyThreadState *state, PyVM_Parcel *parcel,
                            bool *is_abandoned)
{
    pyvm_run run = {.root = task, .task = task, .worker = worker, .vm = worker->vm, .state = state};
    size_t bytes_in = PyVM_ParcelSize(task->call);
    size_t traced = atomic_load_explicit(&worker->pool->traced, memory_order_relaxed);
    long long begin = traced ? pyvm_limit_now() : 0;
    pyvm_root_begin(&run);
    PyVM_FutureState end = fill(worker, task, parcel, traced ? run.name : NULL);
    bool has_raised = end == PYVM_FUTURE_RAISED;
    int interrupted = pyvm_root_end(&run, is_abandoned);
    if (!*is_abandoned) /* else it has ended, and others read it */
        task->has_raised = has_raised;
    end = interrupted ? (PyVM_FutureState)interrupted : end;
    pyvm_gauge_add(&worker->gauge.tasks, 1);
    pyvm_gauge_add(&worker->gauge.bytes_in, bytes_in);
    pyvm_gauge_add(&worker->gauge.bytes_out, PyVM_ParcelSize(parcel));
    if (traced)
        trace(worker, task, &run, begin, bytes_in, PyVM_ParcelSize(parcel), end);
    return end;
}

/* The VM may have been closed in this moment. What was abandoned has ended before. */
void pyvm_run_task(pyvm_worker *worker, PyVM_Future *task)
{
    PyVM_Callback frame;
    PyVM_FutureState state = PYVM_FUTURE_LOST;
    bool is_abandoned = false;
    PyVM_Parcel *parcel = pyvm_call_parcel(worker->pool->config.lend_from, true);
    if (parcel && pyvm_frame_push(&frame, worker->vm, PYVM_FRAME_BORROW, NULL) == PYVM_OK) {
        state = run(worker, task, frame.state_, parcel, &is_abandoned);
        pyvm_frame_pop(pyvm_self);
    }
    if (is_abandoned) {
        PyVM_ParcelFree(parcel);
    } else {
        count(worker->pool);
        pyvm_future_finish(task, state, parcel);
    }
    PyVM_FutureFree(task);
}
