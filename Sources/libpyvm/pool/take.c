/*
 * take.c: a worker takes tasks from the backlog, and strands from other workers.
 */
#include "libpyvm/pool/take.h"

#include "libpyvm/pool/pool.h"
#include "libpyvm/pool/steal.h"

static PyVM_Future *take_task(PyVM_Pool *pool)
{
    pyvm_wakes wakes = {.count = 0};
    pthread_mutex_lock(&pool->lock);
    PyVM_Future *task = pyvm_backlog_take(&pool->backlog);
    if (task) {
        pool->running++;
        pyvm_waiters_claim_one(&pool->room, &wakes);
    }
    pthread_mutex_unlock(&pool->lock);
    pyvm_waiter_wake(&wakes);
    return task;
}

static unsigned next_random(pyvm_worker *worker)
{
    worker->random ^= worker->random << 13;
    worker->random ^= worker->random >> 7;
    worker->random ^= worker->random << 17;
    return (unsigned)(worker->random >> 33);
}

/* From each other worker in turn, beginning anywhere. */
static PyVM_Strand *steal(pyvm_worker *worker)
{
    const pyvm_workers *workers = &worker->pool->workers;
    unsigned slots = atomic_load_explicit(&workers->slots, memory_order_acquire), first = next_random(worker) % slots;
    for (unsigned i = 0; i < slots; i++) {
        pyvm_worker *victim = pyvm_workers_at(workers, (first + i) % slots);
        PyVM_Strand *strand = victim && victim != worker ? pyvm_steal_from(victim) : NULL;
        if (strand)
            return strand;
    }
    return NULL;
}

bool pyvm_take(pyvm_worker *worker, pyvm_work *work)
{
    work->task = take_task(worker->pool);
    work->strand = work->task ? NULL : steal(worker);
    return work->task || work->strand;
}
