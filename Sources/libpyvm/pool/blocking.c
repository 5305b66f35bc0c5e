/*
 * blocking.c: while a worker blocks, the pool may have one more: see elastic.c.
 */
#include "libpyvm/pool/blocking.h"

#include "libpyvm/pool/pool.h"

/* Not of one that is abandoned: what it does is no matter of the pool's. */
static void set(pyvm_worker *worker, bool blocks)
{
    pyvm_wakes wakes = {.count = 0};
    PyVM_Pool *pool = worker->pool;
    pthread_mutex_lock(&pool->lock);
    if (worker->blocks != blocks && !atomic_load(&worker->is_abandoned)) {
        worker->blocks = blocks;
        pool->elastic.blocking += blocks ? 1 : -1U;
        pyvm_elastic_note(pool, &wakes);
    }
    pthread_mutex_unlock(&pool->lock);
    pyvm_waiter_wake(&wakes);
}

void PyVM_BlockingBegin(void)
{
    pyvm_worker *worker = pyvm_pool_worker;
    if (worker && worker->overseer.runs && worker->sections++ == 0)
        set(worker, true);
}

void PyVM_BlockingEnd(void)
{
    pyvm_worker *worker = pyvm_pool_worker;
    if (worker && worker->sections > 0 && --worker->sections == 0)
        set(worker, false);
}

void pyvm_blocking_clear(pyvm_worker *worker)
{
    if (worker->sections == 0)
        return;
    worker->sections = 0;
    set(worker, false);
}

void pyvm_blocking_abandon(pyvm_worker *worker)
{
    if (worker->blocks)
        worker->pool->elastic.blocking--;
    worker->blocks = false;
}

void pyvm_blocking_change(bool begins)
{
    if (begins)
        PyVM_BlockingBegin();
    else
        PyVM_BlockingEnd();
}
