/*
 * search.c: a worker that finds nothing to do goes on looking for some microseconds, then it sleeps.
 *
 * Nothing is overlooked: tasks and the list of sleepers have the same lock. Of strands there is no lock. A worker that
 * forks one stores it and then looks for sleepers; one that goes to sleep lists itself and then looks for strands. For
 * that each needs its own store to be seen before its load. The sleeper has the kernel make all threads of the process
 * pass a barrier, so that a fork, of which there are far more, needs none; where the kernel cannot, a fork has one.
 */
#include "libpyvm/pool/search.h"

#include "libpyvm/channels/limit.h"

enum { LOOK_NS = 20000 };

/* ---- Finding ----------------------------------------------------------------------------------------------------- */

static bool has_tasks(PyVM_Pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    bool has_some = pool->backlog.tasks > 0;
    pthread_mutex_unlock(&pool->lock);
    return has_some;
}

static bool look(PyVM_Pool *pool)
{
    for (long long end = pyvm_limit_now() + LOOK_NS; pyvm_limit_now() < end;) {
        if (pyvm_workers_have_strands(&pool->workers) || has_tasks(pool))
            return true;
        for (int i = 0; i < 32; i++)
            pyvm_waiter_relax();
    }
    return false;
}

/* ---- Sleeping ---------------------------------------------------------------------------------------------------- */

/* With tasks waiting, nobody sleeps. False: the pool is over. */
static bool list(pyvm_worker *worker, long long *deadline)
{
    PyVM_Pool *pool = worker->pool;
    pthread_mutex_lock(&pool->lock);
    bool is_over = pool->is_closing && pool->backlog.tasks == 0;
    atomic_init(&worker->waiter.state, pool->backlog.tasks > 0 ? PYVM_WAITER_CLAIMED : PYVM_WAITER_LOOKS);
    *deadline = pyvm_elastic_deadline(pool);
    if (!is_over) {
        worker->is_idle = true;
        worker->next = pool->idle;
        pool->idle = worker;
        atomic_fetch_add(&pool->sleeping, 1);
    }
    pthread_mutex_unlock(&pool->lock);
    return !is_over;
}

/* Needs the lock. */
static void unlist(pyvm_worker *worker)
{
    PyVM_Pool *pool = worker->pool;
    pyvm_worker **place = &pool->idle;
    while (*place != worker)
        place = &(*place)->next;
    *place = worker->next;
    worker->is_idle = false;
    atomic_fetch_sub(&pool->sleeping, 1);
}

/* True: it has been idle for so long that it ends. */
static bool unlist_self(pyvm_worker *worker, pyvm_waiter_end end)
{
    PyVM_Pool *pool = worker->pool;
    pyvm_wakes wakes = {.count = 0};
    pthread_mutex_lock(&pool->lock);
    bool leaves = worker->is_idle && end == PYVM_WAITER_TIME_IS_UP && pyvm_elastic_leave(worker);
    if (worker->is_idle)
        unlist(worker);
    if (leaves)
        pyvm_elastic_note(pool, &wakes);
    pthread_mutex_unlock(&pool->lock);
    pyvm_waiter_wake(&wakes);
    return leaves;
}

/* False: the pool is over, or the worker ends. */
static bool sleep_until_woken(pyvm_worker *worker)
{
    static atomic_int patience;
    PyVM_Pool *pool = worker->pool;
    pyvm_waiter_end end = PYVM_WAITER_DONE;
    long long deadline;
    if (!list(worker, &deadline))
        return false;
    atomic_fetch_sub(&pool->searching, 1);
    pyvm_barrier_pass();
    pyvm_gauge_enter(&worker->gauge, PYVM_GAUGE_SLEEPS);
    if (!pyvm_workers_have_strands(&pool->workers))
        end = pyvm_waiter_sleep(&worker->waiter, &patience, deadline, false);
    pyvm_gauge_enter(&worker->gauge, PYVM_GAUGE_LOOKS);
    atomic_fetch_add(&pool->searching, 1);
    return !unlist_self(worker, end);
}

bool pyvm_search_wait(pyvm_worker *worker)
{
    PyVM_Pool *pool = worker->pool;
    atomic_fetch_add(&pool->searching, 1);
    bool is_alive = true;
    while (is_alive && !look(pool))
        is_alive = sleep_until_woken(worker);
    atomic_fetch_sub(&pool->searching, 1);
    return is_alive;
}

/* ---- Waking ------------------------------------------------------------------------------------------------------ */

void pyvm_search_wake_one(PyVM_Pool *pool, pyvm_wakes *wakes)
{
    pyvm_worker *worker = pool->idle;
    if (!worker) {
        pyvm_elastic_want(pool, wakes);
        return;
    }
    unlist(worker);
    pyvm_waiter_claim(&worker->waiter, PYVM_WAITER_CLAIMED, wakes);
}

void pyvm_search_wake_all(PyVM_Pool *pool, pyvm_wakes *wakes)
{
    while (pool->idle)
        pyvm_search_wake_one(pool, wakes);
    pyvm_elastic_wake_all(pool, wakes);
}

void pyvm_search_wake_for_strand(PyVM_Pool *pool)
{
    pyvm_wakes wakes = {.count = 0};
    if (!pyvm_search_is_wanted(pool))
        return;
    pthread_mutex_lock(&pool->lock);
    pyvm_search_wake_one(pool, &wakes);
    pthread_mutex_unlock(&pool->lock);
    pyvm_waiter_wake(&wakes);
}

void pyvm_search_share(pyvm_worker *worker)
{
    PyVM_Pool *pool = worker->pool;
    if (pyvm_search_is_wanted(pool) && (pyvm_workers_have_strands(&pool->workers) || has_tasks(pool)))
        pyvm_search_wake_for_strand(pool);
}
