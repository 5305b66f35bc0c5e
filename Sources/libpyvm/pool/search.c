/*
 * search.c: a worker that finds nothing to do goes on looking for some microseconds, then it sleeps.
 *
 * Nothing is overlooked: tasks and the list of sleepers have the same lock. Of strands there is no lock. A worker that
 * forks one stores it and then looks for sleepers; one that goes to sleep lists itself and then looks for strands. For
 * that each needs its own store to be seen before its load. The sleeper has the kernel make all threads of the process
 * pass a barrier, so that a fork, of which there are far more, needs none; where the kernel cannot, a fork has one.
 */
#include "libpyvm/pool/search.h"

#include <linux/membarrier.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "libpyvm/channels/limit.h"

enum { LOOK_NS = 20000 };

/* ---- The barrier ------------------------------------------------------------------------------------------------- */

atomic_bool pyvm_search_has_barrier;

void pyvm_search_begin(void)
{
    if (syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0) == 0)
        atomic_store(&pyvm_search_has_barrier, true);
}

void pyvm_search_pass_barrier(void)
{
    if (atomic_load_explicit(&pyvm_search_has_barrier, memory_order_relaxed))
        syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0);
}

/* ---- Finding ----------------------------------------------------------------------------------------------------- */

static bool has_strands(const PyVM_Pool *pool)
{
    unsigned slots = atomic_load_explicit(&pool->workers.slots, memory_order_acquire);
    for (unsigned i = 0; i < slots; i++) {
        pyvm_worker *worker = pyvm_workers_at(&pool->workers, i);
        if (worker && pyvm_hatch_has_items(worker))
            return true;
    }
    return false;
}

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
        if (has_strands(pool) || has_tasks(pool))
            return true;
        for (int i = 0; i < 32; i++)
            pyvm_waiter_relax();
    }
    return false;
}

/* ---- Sleeping ---------------------------------------------------------------------------------------------------- */

/* With tasks waiting, nobody sleeps. False: the pool is over. */
static bool list(pyvm_worker *worker)
{
    PyVM_Pool *pool = worker->pool;
    pthread_mutex_lock(&pool->lock);
    bool is_over = pool->is_closing && pool->backlog.tasks == 0;
    atomic_init(&worker->waiter.state, pool->backlog.tasks > 0 ? PYVM_WAITER_CLAIMED : PYVM_WAITER_LOOKS);
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

static void unlist_self(pyvm_worker *worker)
{
    pthread_mutex_lock(&worker->pool->lock);
    if (worker->is_idle)
        unlist(worker);
    pthread_mutex_unlock(&worker->pool->lock);
}

/* False: the pool is over. */
static bool sleep_until_woken(pyvm_worker *worker)
{
    static atomic_int patience;
    PyVM_Pool *pool = worker->pool;
    if (!list(worker))
        return false;
    atomic_fetch_sub(&pool->searching, 1);
    pyvm_search_pass_barrier();
    pyvm_gauge_enter(&worker->gauge, PYVM_GAUGE_SLEEPS);
    if (!has_strands(pool))
        pyvm_waiter_sleep(&worker->waiter, &patience, PYVM_LIMIT_NEVER, false);
    pyvm_gauge_enter(&worker->gauge, PYVM_GAUGE_LOOKS);
    atomic_fetch_add(&pool->searching, 1);
    unlist_self(worker);
    return true;
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
    if (!worker)
        return;
    unlist(worker);
    pyvm_waiter_claim(&worker->waiter, PYVM_WAITER_CLAIMED, wakes);
}

void pyvm_search_wake_all(PyVM_Pool *pool, pyvm_wakes *wakes)
{
    while (pool->idle)
        pyvm_search_wake_one(pool, wakes);
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
    if (pyvm_search_is_wanted(pool) && (has_strands(pool) || has_tasks(pool)))
        pyvm_search_wake_for_strand(pool);
}
