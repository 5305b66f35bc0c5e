/*
 * abandon.c: when a task that was interrupted has not ended in time, its worker is abandoned: whatever runs there ends
 * for those who wait for it, and another worker takes its place. The thread and the VM are left to themselves. Should
 * the code come back, the thread ends what it has begun, closes its VM, and ends: until then it is one of those who
 * hold the pool's memory.
 */
#include "libpyvm/pool/abandon.h"

#include "libpyvm/channels/limit.h"
#include "libpyvm/pool/blocking.h"
#include "libpyvm/pool/future.h"
#include "libpyvm/pool/root.h"

/* These need the pool's lock, up to abandon_one. */

/* One that is to end has no successor, unless nobody else is left for the tasks. */
static void replace(PyVM_Pool *pool, pyvm_wakes *wakes)
{
    bool is_needed = !pool->is_closing || pool->backlog.tasks > 0;
    if (!is_needed || pyvm_workers_start(pool) != 0)
        pyvm_workers_leave(pool, wakes);
    pyvm_elastic_note(pool, wakes);
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
    pyvm_blocking_abandon(worker);
    count(pool, tasks);
    replace(pool, wakes);
}

/* One worker that is to be abandoned, if there is one. */
static pyvm_worker *abandon_one(PyVM_Pool *pool, PyVM_Future **tasks, long long *next, pyvm_wakes *wakes)
{
    pyvm_worker *worker = pool->workers.made;
    while (worker && !pyvm_overseer_abandon(&worker->overseer, tasks, next))
        worker = worker->made_before;
    if (worker)
        abandon(worker, *tasks, wakes);
    return worker;
}

static void end_tasks(const PyVM_Pool *pool, PyVM_Future *tasks)
{
    while (tasks) {
        PyVM_Future *task = tasks;
        tasks = task->next;
        pyvm_future_abandon(task, pool->keeper.patience_ns);
        PyVM_FutureFree(task);
    }
}

/* They wait for a strand that does not end. So they are interrupted, and if need be abandoned in turn. */
static void lose_roots(pyvm_worker *worker)
{
    for (PyVM_Future *root; (root = pyvm_overseer_lose_root(&worker->overseer)) != NULL; PyVM_FutureFree(root))
        pyvm_root_interrupt(root, PYVM_FUTURE_LOST);
}

long long pyvm_abandon_look(void *argument)
{
    PyVM_Pool *pool = argument;
    long long next = PYVM_LIMIT_NEVER;
    pyvm_worker *worker;
    do {
        pyvm_wakes wakes = {.count = 0};
        PyVM_Future *tasks = NULL;
        pthread_mutex_lock(&pool->lock);
        worker = abandon_one(pool, &tasks, &next, &wakes);
        pthread_mutex_unlock(&pool->lock);
        pyvm_waiter_wake(&wakes);
        end_tasks(pool, tasks);
        if (worker)
            lose_roots(worker);
    } while (worker);
    return next;
}
