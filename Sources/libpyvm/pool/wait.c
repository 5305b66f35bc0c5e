/*
 * wait.c: waiting for tasks, getting their results, and cancelling them.
 */
#include "libpyvm/pool/wait.h"

#include "contract/engine.h"
#include "libpyvm/channels/limit.h"
#include "libpyvm/channels/reply.h"
#include "libpyvm/channels/rest.h"
#include "libpyvm/pool/future.h"
#include "libpyvm/pool/pool.h"
#include "libpyvm/pool/root.h"
#include "libpyvm/pool/run.h"
#include "libpyvm/pool/search.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"

/* ---- Tasks that have not begun ----------------------------------------------------------------------------------- */

/*
 * Takes it out of the backlog, so that nobody else runs it. False: it has begun, or ended. A task in the backlog keeps
 * its pool; this one is there until it is taken out.
 */
static bool claim(PyVM_Future *future, bool to_run)
{
    if (!pyvm_future_leave_waiting(future, PYVM_FUTURE_RUNNING))
        return false;
    PyVM_Pool *pool = future->pool;
    pyvm_wakes wakes = {.count = 0};
    pthread_mutex_lock(&pool->lock);
    pyvm_backlog_remove(&pool->backlog, future);
    if (to_run)
        pool->running++;
    else
        pool->done++;
    pyvm_waiters_claim_one(&pool->room, &wakes);
    if (pool->is_closing && pool->backlog.tasks == 0)
        pyvm_search_wake_all(pool, &wakes);
    pthread_mutex_unlock(&pool->lock);
    pyvm_waiter_wake(&wakes);
    return true;
}

int PyVM_FutureCancel(PyVM_Future *future)
{
    if (!future)
        return 0;
    if (claim(future, false)) {
        pyvm_future_finish(future, PYVM_FUTURE_CANCELLED, NULL);
        PyVM_FutureFree(future); /* the pool's hold */
    }
    return PyVM_FutureGetState(future) == PYVM_FUTURE_CANCELLED;
}

int PyVM_FutureInterrupt(PyVM_Future *future)
{
    return future && (PyVM_FutureCancel(future) || pyvm_root_interrupt(future, PYVM_FUTURE_CANCELLED));
}

bool pyvm_wait_run_here(PyVM_Future *future)
{
    pyvm_worker *worker = pyvm_pool_worker;
    if (!worker || atomic_load(&worker->is_abandoned) || PyVM_FutureGetState(future) != PYVM_FUTURE_WAITING ||
        worker->pool != future->pool || !claim(future, true))
        return false;
    pyvm_run_task(worker, future);
    return true;
}

/* ---- Waiting ----------------------------------------------------------------------------------------------------- */

/* PYVM_OK: it has ended. */
static int wait_once(PyVM_Future *future, pyvm_limit *limit)
{
    pthread_mutex_lock(&future->lock);
    if (pyvm_future_has_ended(future)) {
        pthread_mutex_unlock(&future->lock);
        return PYVM_OK;
    }
    return pyvm_waiters_wait(&future->waiters, pyvm_limit_moment(limit));
}

/* The worker that waits has nothing to do with it. The pool may be gone: only its address counts. */
static bool is_of_another_pool(const PyVM_Future *future)
{
    return pyvm_pool_worker && pyvm_pool_worker->pool != future->pool;
}

static int wait_for(PyVM_Future *future, long long timeout_ns, const char *function)
{
    pyvm_limit limit = {timeout_ns, 0};
    int code = PYVM_OK;
    if (timeout_ns != 0)
        pyvm_wait_run_here(future);
    if (!pyvm_future_has_ended(future) && timeout_ns == 0)
        code = PYVM_ERROR_TIMEOUT;
    bool blocks = code == PYVM_OK && !pyvm_future_has_ended(future) && is_of_another_pool(future);
    if (blocks)
        PyVM_BlockingBegin();
    while (code == PYVM_REST_AGAIN || (code == PYVM_OK && !pyvm_future_has_ended(future)))
        code = wait_once(future, &limit);
    if (blocks)
        PyVM_BlockingEnd();
    return pyvm_reply_other(code, function, "the time is up, and the task has not ended");
}

int PyVM_FutureWait(PyVM_Future *future, long long timeout_ns)
{
    if (!future)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the future is NULL");
    return wait_for(future, timeout_ns, __func__);
}

/* ---- Results ----------------------------------------------------------------------------------------------------- */

static int tell_abandoned(const PyVM_Future *future, const char *function)
{
    switch (future->abandoned_as) {
    case PYVM_FUTURE_CANCELLED:
        return pyvm_fail(PYVM_ERROR_CANCELLED, function,
                         "the task was cancelled, but it did not end in %lld ns: its worker was abandoned",
                         future->patience_ns);
    case PYVM_FUTURE_TIMED_OUT:
        return pyvm_fail(PYVM_ERROR_TIMEOUT, function,
                         "the task did not end within its own time limit, of %lld ns, and was interrupted, but it did "
                         "not end in another %lld ns: its worker was abandoned",
                         future->timeout_ns, future->patience_ns);
    default:
        return pyvm_fail(PYVM_ERROR_CLOSED, function,
                         "the task is lost: a worker that it needs was abandoned, as another task there did not end");
    }
}

/* Needs the VM attached, and a task that has ended. */
static int take_result(PyVM *vm, PyVM_Future *future, PyObject **object, const char *function)
{
    if (future->abandoned_as)
        return tell_abandoned(future, function);
    switch (PyVM_FutureGetState(future)) {
    case PYVM_FUTURE_DONE:
        *object = vm->engine->unpack(future->result, false);
        return *object ? PYVM_OK : PYVM_ERROR_RAISED;
    case PYVM_FUTURE_RAISED:
        vm->engine->unpack_raised(future->result);
        return PYVM_ERROR_RAISED;
    case PYVM_FUTURE_CANCELLED:
        return pyvm_fail(PYVM_ERROR_CANCELLED, function, "the task was cancelled");
    case PYVM_FUTURE_TIMED_OUT:
        return pyvm_fail(PYVM_ERROR_TIMEOUT, function,
                         "the task did not end within its own time limit, of %lld ns, and was interrupted",
                         future->timeout_ns);
    default:
        return pyvm_fail(
            PYVM_ERROR_CLOSED, function,
            "the task is lost: its worker's VM was closed, or could not be made again, or a worker that it "
            "needs was abandoned");
    }
}

bool pyvm_wait_raise(PyVM *vm, PyVM_Future *future)
{
    bool is_known = pyvm_future_has_ended(future) && !future->abandoned_as && future->has_raised && future->result;
    if (is_known)
        vm->engine->unpack_raised(future->result);
    return is_known;
}

int PyVM_FutureGet(PyVM *vm, PyVM_Future *future, PyObject **object, long long timeout_ns)
{
    PyVM_Callback frame;
    if (object)
        *object = NULL;
    if (!future || !object)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "`%s` is NULL", future ? "object" : "future");
    int code = pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL);
    if (code != PYVM_OK)
        return pyvm_frame_fail(code, vm, __func__);
    code = wait_for(future, timeout_ns, __func__);
    if (code == PYVM_OK)
        code = pyvm_reply_raised(take_result(vm, future, object, __func__), __func__);
    pyvm_frame_pop(pyvm_self);
    return code;
}
