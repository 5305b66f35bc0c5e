/*
 * submit.c: making tasks, and putting them into the backlog.
 */
#include "libpyvm/pool/submit.h"

#include <stddef.h>
#include <string.h>

#include "contract/engine.h"
#include "libpyvm/channels/limit.h"
#include "libpyvm/channels/reply.h"
#include "libpyvm/channels/rest.h"
#include "libpyvm/pool/call.h"
#include "libpyvm/pool/references.h"
#include "libpyvm/pool/future.h"
#include "libpyvm/pool/options.h"
#include "libpyvm/pool/pool.h"
#include "libpyvm/pool/search.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"

/* ---- Into the backlog -------------------------------------------------------------------------------------------- */

/* A task of the pool's own does not wait for room: maybe nobody else could make it. */
static bool is_full(const PyVM_Pool *pool)
{
    bool is_own = pyvm_pool_worker && pyvm_pool_worker->pool == pool;
    return pool->config.max_waiting && pool->backlog.tasks >= pool->config.max_waiting && !is_own;
}

/* Needs the lock, which is held again when it returns. PYVM_OK: there is room. */
static int wait_for_room(PyVM_Pool *pool, const char *function)
{
    int code = PYVM_OK;
    while (!pool->is_closing && is_full(pool) && (code == PYVM_OK || code == PYVM_REST_AGAIN)) {
        code = pyvm_waiters_wait(&pool->room, PYVM_LIMIT_NEVER);
        pthread_mutex_lock(&pool->lock);
    }
    if (code == PYVM_ERROR_CLOSED)
        return pyvm_reply_leave(function);
    if (code == PYVM_ERROR_RAISED)
        return code;
    return pool->is_closing ? pyvm_fail(PYVM_ERROR_CLOSED, function, "the pool is being ended") : PYVM_OK;
}

static int add(PyVM_Pool *pool, PyVM_Future *task, const char *function)
{
    pyvm_wakes wakes = {.count = 0};
    pthread_mutex_lock(&pool->lock);
    int code = wait_for_room(pool, function);
    if (code == PYVM_OK && !pyvm_backlog_add(&pool->backlog, task))
        code = pyvm_fail_memory(function);
    if (code == PYVM_OK) {
        PyVM_FutureHold(task); /* the pool */
        pyvm_search_wake_one(pool, &wakes);
    }
    pthread_mutex_unlock(&pool->lock);
    pyvm_waiter_wake(&wakes);
    return code;
}

/* Takes the task, and what it has but for `call`, unless it succeeds. `task` may be NULL: out of memory. */
static PyVM_Future *submit(PyVM_Pool *pool, PyVM_Future *task, const char *function)
{
    if (!task)
        pyvm_fail_memory(function);
    else if (add(pool, task, function) != PYVM_OK) {
        task->call = NULL;
        PyVM_FutureFree(task);
        task = NULL;
    }
    return task;
}

/* ---- Tasks ------------------------------------------------------------------------------------------------------- */

/* Defaults for what is not given. False: they cannot be, noted for `function`. */
static bool read_options(const PyVM_TaskOptions *given, PyVM_TaskOptions *options, const char *function)
{
    static const pyvm_sized sized = {sizeof *options, _Alignof(PyVM_TaskOptions), offsetof(PyVM_TaskOptions, name),
                                     "PYVM_TASK_OPTIONS_INIT"};
    *options = (PyVM_TaskOptions)PYVM_TASK_OPTIONS_INIT;
    return pyvm_options_read(given, options, &sized, &options->timeout_ns, function);
}

/* `what` is the name of `needed`, which may not be NULL. */
static bool check(PyVM_Pool *pool, const void *needed, const char *what, const PyVM_TaskOptions *given,
                  PyVM_TaskOptions *options, const char *function)
{
    if (pyvm_pool_check(pool, function) != PYVM_OK)
        return false;
    if (!needed)
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "the %s is NULL", what);
    return needed && read_options(given, options, function);
}

/* NULL: out of memory. */
static PyVM_Future *new_task(PyVM_Pool *pool, pyvm_task_kind kind, const PyVM_TaskOptions *options)
{
    PyVM_Future *task = pyvm_future_new(pool, kind, options->priority);
    if (!task)
        return NULL;
    task->timeout_ns = options->timeout_ns;
    if (options->name && !(task->name = strdup(options->name))) {
        PyVM_FutureFree(task);
        return NULL;
    }
    return task;
}

PyVM_Future *pyvm_submit_function(PyVM_Pool *pool, PyVM_TaskFunction function, void *data,
                                  const PyVM_TaskOptions *given, const char *name)
{
    PyVM_TaskOptions options;
    if (!check(pool, (const void *)(size_t)function, "function", given, &options, name))
        return NULL;
    PyVM_Future *task = new_task(pool, PYVM_TASK_FUNCTION, &options);
    if (task) {
        task->function = function;
        task->data = data;
    }
    return submit(pool, task, name);
}

bool pyvm_submit_is_over(PyVM_Pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    bool is_over = pool->is_closing;
    pthread_mutex_unlock(&pool->lock);
    return is_over;
}

PyVM_Future *PyVM_PoolSubmit(PyVM_Pool *pool, PyVM_TaskFunction function, void *data, const PyVM_TaskOptions *options)
{
    return pyvm_submit_function(pool, function, data, options, __func__);
}

static PyVM_Future *submit_text(PyVM_Pool *pool, pyvm_task_kind kind, const char *text, PyVM_Parcel *arguments,
                                const PyVM_TaskOptions *options, const char *function)
{
    PyVM_Future *task = new_task(pool, kind, options);
    if (task && !(task->text = strdup(text))) {
        PyVM_FutureFree(task);
        task = NULL;
    }
    if (task)
        task->call = arguments;
    return submit(pool, task, function);
}

PyVM_Future *PyVM_PoolSubmitName(PyVM_Pool *pool, const char *name, PyVM_Parcel *arguments,
                                 const PyVM_TaskOptions *given)
{
    PyVM_TaskOptions options;
    if (!check(pool, name, "name", given, &options, __func__))
        return NULL;
    return submit_text(pool, PYVM_TASK_NAME, name, arguments, &options, __func__);
}

PyVM_Future *PyVM_PoolSubmitSource(PyVM_Pool *pool, const char *source, PyVM_Parcel *arguments,
                                   const PyVM_TaskOptions *given)
{
    PyVM_TaskOptions options;
    if (!check(pool, source, "source", given, &options, __func__))
        return NULL;
    return submit_text(pool, PYVM_TASK_SOURCE, source, arguments, &options, __func__);
}

/* ---- Calls of objects -------------------------------------------------------------------------------------------- */

/* A tuple of new references to both and to the keywords, or None; NULL with an exception. */
static PyObject *call_of(const PyVM_API *api, PyObject *callable, PyObject *arguments, PyObject *keywords)
{
    PyObject *call = api->PyVMTuple_New(3);
    PyObject *positional = call && !arguments ? api->PyVMTuple_New(0) : arguments;
    if (!positional) {
        pyvm_references_drop(api, call);
        return NULL;
    }
    /* These steal the references. */
    api->PyVMTuple_SetItem(call, 0, pyvm_references_new(api, callable));
    api->PyVMTuple_SetItem(call, 1, arguments ? pyvm_references_new(api, arguments) : positional);
    api->PyVMTuple_SetItem(call, 2, pyvm_references_new(api, keywords ? keywords : api->PyVM_None()));
    return call;
}

/* Needs the VM attached. NULL with an exception. *moved is for the engine's `settle`. */
static PyVM_Parcel *pack(const PyVM_Pool *pool, const PyVM *vm, PyObject *callable, PyObject *arguments,
                         PyObject *keywords, PyObject **moved)
{
    PyObject *call = call_of(vm->api, callable, arguments, keywords);
    PyVM_Parcel *parcel = call ? pyvm_call_parcel(pool->config.lend_from, false) : NULL;
    if (call && !parcel)
        vm->api->PyVMErr_NoMemory();
    if (parcel && vm->engine->pack(parcel, call, PYVM_MODE_COPY, false, moved) < 0) {
        PyVM_ParcelFree(parcel);
        parcel = NULL;
    }
    pyvm_references_drop(vm->api, call);
    return parcel;
}

static bool are_fitting(PyVM *vm, PyObject *arguments, PyObject *keywords, const char *function)
{
    if (arguments && !vm->api->PyVMTuple_Check(arguments))
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "`arguments` is no tuple");
    else if (keywords && !vm->api->PyVMDict_Check(keywords))
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "`keywords` is no dict");
    else
        return true;
    return false;
}

static PyVM_Future *submit_parcel(PyVM_Pool *pool, PyVM_Parcel *parcel, const PyVM_TaskOptions *options,
                                  const char *function)
{
    PyVM_Future *task = new_task(pool, PYVM_TASK_CALL, options);
    if (task)
        task->call = parcel;
    task = submit(pool, task, function);
    if (!task)
        PyVM_ParcelFree(parcel);
    return task;
}

/* With the VM attached. What is moved is emptied when the task is the pool's. */
static PyVM_Future *submit_call(PyVM_Pool *pool, const PyVM *vm, PyObject *callable, PyObject *arguments,
                                PyObject *keywords, const PyVM_TaskOptions *options, const char *function)
{
    PyObject *moved = NULL;
    PyVM_Parcel *parcel = pack(pool, vm, callable, arguments, keywords, &moved);
    if (!parcel) {
        pyvm_fail(PYVM_ERROR_RAISED, function, "the call cannot be packed: there is an exception in the VM");
        return NULL;
    }
    PyVM_Future *task = submit_parcel(pool, parcel, options, function);
    if (moved)
        vm->engine->settle(moved, task != NULL);
    return task;
}

PyVM_Future *PyVM_PoolSubmitCall(PyVM_Pool *pool, PyVM *vm, PyObject *callable, PyObject *arguments, PyObject *keywords,
                                 const PyVM_TaskOptions *given)
{
    PyVM_TaskOptions options;
    PyVM_Callback frame;
    if (!check(pool, callable, "callable", given, &options, __func__))
        return NULL;
    int code = pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL);
    if (code != PYVM_OK) {
        pyvm_frame_fail(code, vm, __func__);
        return NULL;
    }
    PyVM_Future *task = NULL;
    if (are_fitting(vm, arguments, keywords, __func__))
        task = submit_call(pool, vm, callable, arguments, keywords, &options, __func__);
    pyvm_frame_pop(pyvm_self);
    return task;
}
