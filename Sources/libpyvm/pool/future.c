/*
 * future.c: making, holding and ending futures, and what can be asked of them without waiting.
 */
#include "libpyvm/pool/future.h"

#include <stdlib.h>

#include "libpyvm/channels/limit.h"
#include "libpyvm/threads/fail.h"

PyVM_Future *pyvm_future_new(PyVM_Pool *pool, pyvm_task_kind kind, int priority)
{
    PyVM_Future *future = calloc(1, sizeof *future);
    if (!future)
        return NULL;
    atomic_init(&future->holders, 1);
    future->pool = pool;
    future->kind = kind;
    future->priority = priority;
    future->due = PYVM_LIMIT_NEVER;
    pthread_mutex_init(&future->lock, NULL);
    future->waiters.lock = &future->lock;
    return future;
}

PyVM_Future *PyVM_FutureHold(PyVM_Future *future)
{
    if (future)
        atomic_fetch_add_explicit(&future->holders, 1, memory_order_relaxed);
    return future;
}

void PyVM_FutureFree(PyVM_Future *future)
{
    if (!future || atomic_fetch_sub(&future->holders, 1) != 1)
        return;
    PyVM_ParcelFree(future->call);
    PyVM_ParcelFree(future->result);
    pthread_mutex_destroy(&future->lock);
    free(future->text);
    free(future->name);
    free(future);
}

static void tell(PyVM_Future *future, pyvm_notice *notices)
{
    while (notices) {
        pyvm_notice *notice = notices;
        notices = notice->next;
        notice->function(future, notice->data);
        free(notice);
    }
}

static void end(PyVM_Future *future, PyVM_FutureState state, PyVM_Parcel *result, PyVM_Parcel **call)
{
    pyvm_wakes wakes = {.count = 0};
    pthread_mutex_lock(&future->lock);
    pyvm_notice *notices = future->notices;
    if (call) {
        *call = future->call;
        future->call = NULL;
    }
    future->notices = NULL;
    future->result = result;
    future->pool = NULL;
    atomic_store_explicit(&future->state, (int)state, memory_order_release);
    pyvm_waiters_claim_all(&future->waiters, &wakes);
    pthread_mutex_unlock(&future->lock);
    pyvm_waiter_wake(&wakes);
    tell(future, notices);
}

/* What the task was made of is freed now: a future may be kept for long. */
void pyvm_future_finish(PyVM_Future *future, PyVM_FutureState state, PyVM_Parcel *result)
{
    PyVM_Parcel *call = NULL;
    end(future, state, result, &call);
    PyVM_ParcelFree(call);
}

void pyvm_future_abandon(PyVM_Future *future, long long patience_ns)
{
    future->patience_ns = patience_ns;
    end(future, (PyVM_FutureState)future->abandoned_as, NULL, NULL);
}

PyVM_FutureState PyVM_FutureGetState(PyVM_Future *future)
{
    return future ? (PyVM_FutureState)atomic_load_explicit(&future->state, memory_order_acquire)
                  : PYVM_FUTURE_CANCELLED;
}

/* In the order in which they were asked for. */
static bool add_notice(PyVM_Future *future, pyvm_notice *notice)
{
    pthread_mutex_lock(&future->lock);
    bool has_ended = pyvm_future_has_ended(future);
    pyvm_notice **end = &future->notices;
    while (!has_ended && *end)
        end = &(*end)->next;
    if (!has_ended)
        *end = notice;
    pthread_mutex_unlock(&future->lock);
    return !has_ended;
}

int PyVM_FutureNotify(PyVM_Future *future, void (*function)(PyVM_Future *future, void *data), void *data)
{
    if (!future || !function)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the %s is NULL", future ? "function" : "future");
    pyvm_notice *notice = malloc(sizeof *notice);
    if (!notice)
        return pyvm_fail_memory(__func__);
    *notice = (pyvm_notice){function, data, NULL};
    if (!add_notice(future, notice))
        tell(future, notice);
    return PYVM_OK;
}
