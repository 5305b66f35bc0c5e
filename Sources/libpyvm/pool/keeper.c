/*
 * keeper.c: when a task that was interrupted has not ended in time, its worker is abandoned: whatever runs there ends
 * for those who wait for it, and another worker takes its place. The thread and the VM are left to themselves. Should
 * the code come back, the thread ends what it has begun, closes its VM, and ends: until then it is one of those who
 * hold the pool's memory.
 *
 * This needs a thread that waits for no GIL. The overseer may wait for that of the worker's VM.
 */
#include "libpyvm/pool/keeper.h"

#include "contract/clock.h"
#include "libpyvm/base/silent_thread.h"
#include "libpyvm/channels/limit.h"
#include "libpyvm/pool/future.h"
#include "libpyvm/pool/pool.h"

enum { SECOND = 1000000000 };

/* ---- Abandoning -------------------------------------------------------------------------------------------------- */

/* All of these need the pool's lock. */

/* One that is to end has no successor, unless nobody else is left for the tasks. */
static void replace(PyVM_Pool *pool, pyvm_wakes *wakes)
{
    bool is_needed = !pool->is_closing || pool->backlog.tasks > 0;
    if (!is_needed || pyvm_workers_start(pool) != 0)
        pyvm_workers_leave(pool, wakes);
}

static void count(PyVM_Pool *pool, const PyVM_Future *tasks)
{
    pool->abandoned++;
    for (; tasks; tasks = tasks->next) {
        pool->running--;
        atomic_fetch_add_explicit(&pool->done, 1, memory_order_relaxed);
    }
}

static void abandon(pyvm_worker *worker, const PyVM_Future *tasks, pyvm_wakes *wakes)
{
    PyVM_Pool *pool = worker->pool;
    atomic_store(&worker->is_abandoned, true);
    atomic_fetch_add(&pool->holders, 1); /* the thread */
    pthread_detach(worker->thread);
    worker->has_thread = false;
    pyvm_workers_remove(worker);
    count(pool, tasks);
    replace(pool, wakes);
}

/* One worker that is to be abandoned, if there is one. */
static bool abandon_one(PyVM_Pool *pool, PyVM_Future **tasks, long long *next, pyvm_wakes *wakes)
{
    for (pyvm_worker *worker = pool->workers.made; worker; worker = worker->made_before)
        if (pyvm_overseer_abandon(&worker->overseer, tasks, next)) {
            abandon(worker, *tasks, wakes);
            return true;
        }
    return false;
}

/* ---- The thread -------------------------------------------------------------------------------------------------- */

static void end_tasks(const PyVM_Pool *pool, PyVM_Future *tasks)
{
    while (tasks) {
        PyVM_Future *task = tasks;
        tasks = task->next;
        pyvm_future_abandon(task, pool->keeper.patience_ns);
        PyVM_FutureFree(task);
    }
}

/* Returns when to look again. */
static long long look(PyVM_Pool *pool)
{
    long long next = PYVM_LIMIT_NEVER;
    for (bool is_one = true; is_one;) {
        pyvm_wakes wakes = {.count = 0};
        PyVM_Future *tasks = NULL;
        pthread_mutex_lock(&pool->lock);
        is_one = abandon_one(pool, &tasks, &next, &wakes);
        pthread_mutex_unlock(&pool->lock);
        pyvm_waiter_wake(&wakes);
        end_tasks(pool, tasks);
    }
    return next;
}

static void wait_until_due(pyvm_keeper *keeper)
{
    struct timespec moment = {keeper->wakes_at / SECOND, keeper->wakes_at % SECOND};
    if (keeper->wakes_at == PYVM_LIMIT_NEVER)
        pthread_cond_wait(&keeper->changed, &keeper->lock);
    else
        pthread_cond_timedwait(&keeper->changed, &keeper->lock, &moment);
}

static void *keep(void *argument)
{
    PyVM_Pool *pool = argument;
    pyvm_keeper *keeper = &pool->keeper;
    pthread_mutex_lock(&keeper->lock);
    while (!keeper->is_over) {
        if (keeper->wakes_at > pyvm_limit_now()) {
            wait_until_due(keeper);
            continue;
        }
        keeper->wakes_at = PYVM_LIMIT_NEVER;
        pthread_mutex_unlock(&keeper->lock);
        long long next = look(pool);
        pthread_mutex_lock(&keeper->lock);
        keeper->wakes_at = next < keeper->wakes_at ? next : keeper->wakes_at;
    }
    pthread_mutex_unlock(&keeper->lock);
    return NULL;
}

/* ---- For others -------------------------------------------------------------------------------------------------- */

void pyvm_keeper_expect(pyvm_keeper *keeper, long long moment)
{
    pthread_mutex_lock(&keeper->lock);
    if (moment < keeper->wakes_at) {
        keeper->wakes_at = moment;
        pthread_cond_signal(&keeper->changed);
    }
    pthread_mutex_unlock(&keeper->lock);
}

int pyvm_keeper_start(PyVM_Pool *pool)
{
    pyvm_keeper *keeper = &pool->keeper;
    keeper->wakes_at = PYVM_LIMIT_NEVER;
    pthread_mutex_init(&keeper->lock, NULL);
    pyvm_clock_make_condition(&keeper->changed);
    if (keeper->patience_ns < 0)
        return 0;
    int error = pyvm_silent_thread_start(&keeper->thread, keep, pool);
    keeper->has_thread = error == 0;
    return error;
}

void pyvm_keeper_stop(PyVM_Pool *pool)
{
    pyvm_keeper *keeper = &pool->keeper;
    if (!keeper->has_thread)
        return;
    pthread_mutex_lock(&keeper->lock);
    keeper->is_over = true;
    pthread_cond_signal(&keeper->changed);
    pthread_mutex_unlock(&keeper->lock);
    pthread_join(keeper->thread, NULL);
    keeper->has_thread = false;
}
