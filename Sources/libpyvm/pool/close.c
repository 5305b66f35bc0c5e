/*
 * close.c: ending pools, and looking at them.
 */
#include <stddef.h>
#include <string.h>

#include "libpyvm/channels/limit.h"
#include "libpyvm/channels/reply.h"
#include "libpyvm/channels/rest.h"
#include "libpyvm/pool/future.h"
#include "libpyvm/pool/map/links.h"
#include "libpyvm/pool/pool.h"
#include "libpyvm/pool/search.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/pause.h"

/* ---- Ending ------------------------------------------------------------------------------------------------------ */

/* Needs the lock, which is let go of meanwhile. */
static void cancel_tasks(PyVM_Pool *pool)
{
    for (PyVM_Future *task; (task = pyvm_backlog_take(&pool->backlog)) != NULL;) {
        atomic_fetch_add_explicit(&pool->done, 1, memory_order_relaxed);
        pthread_mutex_unlock(&pool->lock);
        pyvm_future_finish(task, PYVM_FUTURE_CANCELLED, NULL);
        PyVM_FutureFree(task);
        pthread_mutex_lock(&pool->lock);
    }
}

/* Needs the lock, which is let go of meanwhile. */
static void begin(PyVM_Pool *pool, PyVM_PoolEnd how)
{
    pyvm_wakes wakes = {.count = 0};
    pool->is_closing = true;
    if (how == PYVM_POOL_CANCEL)
        cancel_tasks(pool);
    pyvm_waiters_claim_all(&pool->room, &wakes);
    pyvm_search_wake_all(pool, &wakes);
    pthread_mutex_unlock(&pool->lock);
    pyvm_waiter_wake(&wakes);
    pthread_mutex_lock(&pool->lock);
}

static bool has_ended(const PyVM_Pool *pool)
{
    return pool->alive == 0 && !pool->maker.is_running;
}

/* Needs the lock, which is not held when it returns. */
static int wait_until_ended(PyVM_Pool *pool, long long timeout_ns)
{
    pyvm_limit limit = {timeout_ns, 0};
    int code = !has_ended(pool) && timeout_ns == 0 ? PYVM_ERROR_TIMEOUT : PYVM_OK;
    while (!has_ended(pool) && (code == PYVM_OK || code == PYVM_REST_AGAIN)) {
        code = pyvm_waiters_wait(&pool->changes, pyvm_limit_moment(&limit));
        pthread_mutex_lock(&pool->lock);
    }
    if (has_ended(pool))
        code = PYVM_OK;
    pthread_mutex_unlock(&pool->lock);
    return code;
}

/* They are at their end, or nearly. */
static void join_workers(PyVM_Pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    bool is_first = !pool->is_joined;
    pool->is_joined = true;
    pthread_mutex_unlock(&pool->lock);
    pyvm_pause pause = pyvm_pause_begin();
    if (is_first)
        pyvm_keeper_stop(&pool->keeper);
    if (is_first && pool->maker.has_thread)
        pthread_join(pool->maker.thread, NULL);
    for (pyvm_worker *worker = is_first ? pool->workers.made : NULL; worker; worker = worker->made_before)
        if (worker->has_thread)
            pthread_join(worker->thread, NULL);
    pyvm_pause_end(&pause);
}

static bool is_own(const PyVM_Pool *pool, const char *function)
{
    if (!pyvm_pool_worker || pyvm_pool_worker->pool != pool)
        return false;
    pyvm_fail(PYVM_ERROR_ORDER, function, "this is a task of the pool, which would wait for itself");
    return true;
}

static int close_pool(PyVM_Pool *pool, PyVM_PoolEnd how, long long timeout_ns)
{
    pthread_mutex_lock(&pool->lock);
    begin(pool, how);
    int code = wait_until_ended(pool, timeout_ns);
    if (code == PYVM_OK)
        join_workers(pool);
    return code;
}

int PyVM_PoolClose(PyVM_Pool *pool, PyVM_PoolEnd how, long long timeout_ns)
{
    int code = pyvm_pool_check(pool, __func__);
    if (code != PYVM_OK)
        return code;
    if (how != PYVM_POOL_FINISH && how != PYVM_POOL_CANCEL)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "%d is no PyVM_PoolEnd", (int)how);
    if (is_own(pool, __func__))
        return PYVM_ERROR_ORDER;
    code = close_pool(pool, how, timeout_ns);
    return pyvm_reply_other(code, __func__, "the time is up, and the pool has not ended: it goes on to its end");
}

/* Whatever calls it away from waiting: the pool's memory is in use until the workers have ended. */
void PyVM_PoolFree(PyVM_Pool *pool)
{
    if (!pool || pool->generation != pyvm_pool_generation || is_own(pool, __func__))
        return;
    while (close_pool(pool, PYVM_POOL_CANCEL, -1) != PYVM_OK)
        ;
    pyvm_map_links_end(pool);
    pyvm_pool_let_go(pool);
}

/* ---- Looking ----------------------------------------------------------------------------------------------------- */

static void fill(PyVM_Pool *pool, PyVM_PoolInfo *info)
{
    info->done = atomic_load(&pool->done);
    pthread_mutex_lock(&pool->lock);
    info->idle = atomic_load(&pool->sleeping) - pool->elastic.is_listed + atomic_load(&pool->searching) +
                 pool->elastic.aside_count;
    info->blocking = pool->elastic.blocking;
    info->workers = pool->alive;
    info->waiting = pool->backlog.tasks;
    info->running = pool->running;
    info->abandoned = pool->abandoned;
    info->renewed = atomic_load(&pool->renewed);
    for (pyvm_worker *worker = pool->workers.made; worker; worker = worker->made_before) {
        info->forked += atomic_load_explicit(&worker->forked, memory_order_relaxed);
        info->stolen += atomic_load_explicit(&worker->stolen, memory_order_relaxed);
    }
    pthread_mutex_unlock(&pool->lock);
}

int PyVM_PoolGetInfo(PyVM_Pool *pool, PyVM_PoolInfo *info)
{
    int code = pyvm_pool_check(pool, __func__);
    if (code != PYVM_OK)
        return code;
    if (!info || info->size < offsetof(PyVM_PoolInfo, abandoned))
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "info is NULL, or info->size is not sizeof(PyVM_PoolInfo)");
    PyVM_PoolInfo full = {.size = info->size};
    size_t known = info->size < sizeof full ? info->size : sizeof full;
    fill(pool, &full);
    memset((char *)info + known, 0, info->size - known); /* a newer header's members */
    memcpy(info, &full, known);
    return PYVM_OK;
}
