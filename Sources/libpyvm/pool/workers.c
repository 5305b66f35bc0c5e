/*
 * workers.c: workers come and go.
 */
#include "libpyvm/pool/workers.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "libpyvm/base/silent_thread.h"
#include "libpyvm/pool/future.h"
#include "libpyvm/pool/pool.h"

/* Of one whose thread has ended. What others may just be looking at stays as it is. NULL: there is none. */
static pyvm_worker *old_worker(const pyvm_workers *workers)
{
    pyvm_worker *worker = workers->made;
    while (worker && !worker->is_free)
        worker = worker->made_before;
    if (!worker)
        return NULL;
    worker->vm = NULL;
    atomic_store_explicit(&worker->gauge.vm, NULL, memory_order_relaxed);
    worker->is_free = worker->has_left = worker->is_leaving = worker->is_of_maker = false;
    pyvm_overseer_renew(&worker->overseer);
    pyvm_packer_renew(&worker->packer);
    return worker;
}

/* NULL: out of memory. */
static pyvm_worker *new_worker(PyVM_Pool *pool)
{
    pyvm_worker *worker = aligned_alloc(_Alignof(pyvm_worker), sizeof *worker);
    if (!worker)
        return NULL;
    memset(worker, 0, sizeof *worker);
    if (!pyvm_deque_begin(&worker->strands)) {
        free(worker);
        return NULL;
    }
    pyvm_trace_make(&worker->trace);
    pyvm_hatch_make(&worker->hatch);
    worker->pool = pool;
    pyvm_overseer_make(&worker->overseer, &pool->keeper);
    pyvm_packer_make(&worker->packer);
    worker->made_before = pool->workers.made;
    pool->workers.made = worker;
    return worker;
}

static void free_worker(pyvm_worker *worker)
{
    pyvm_overseer_unmake(&worker->overseer);
    pyvm_packer_unmake(&worker->packer);
    pyvm_trace_unmake(&worker->trace);
    pyvm_hatch_unmake(&worker->hatch);
    pyvm_deque_end(&worker->strands);
    free(worker);
}

/* PYVM_WORKERS_MOST: all are in use. */
static unsigned free_slot(const pyvm_workers *workers)
{
    unsigned slot = 0;
    while (slot < PYVM_WORKERS_MOST && pyvm_workers_at(workers, slot))
        slot++;
    return slot;
}

pyvm_worker *pyvm_workers_add(PyVM_Pool *pool)
{
    pyvm_workers *workers = &pool->workers;
    unsigned slot = free_slot(workers);
    pyvm_worker *worker = slot < PYVM_WORKERS_MOST ? old_worker(workers) : NULL;
    if (!worker && slot < PYVM_WORKERS_MOST)
        worker = new_worker(pool);
    if (!worker)
        return NULL;
    worker->random = (slot + 1) * UINT64_C(0x9E3779B97F4A7C15);
    atomic_store_explicit(&workers->slot[slot], worker, memory_order_release);
    if (slot >= atomic_load_explicit(&workers->slots, memory_order_relaxed))
        atomic_store_explicit(&workers->slots, slot + 1, memory_order_release);
    return worker;
}

int pyvm_workers_start(PyVM_Pool *pool)
{
    pyvm_worker *worker = pyvm_workers_add(pool);
    int error = worker ? pyvm_silent_thread_start(&worker->thread, pool->work, worker) : ENOMEM;
    if (worker && error) {
        pyvm_workers_remove(worker);
        worker->is_free = true;
    } else if (worker) {
        worker->has_thread = true;
        pool->elastic.starting++;
    }
    return error;
}

void pyvm_workers_remove(pyvm_worker *worker)
{
    pyvm_workers *workers = &worker->pool->workers;
    for (unsigned slot = 0; slot < workers->slots; slot++)
        if (pyvm_workers_at(workers, slot) == worker)
            atomic_store_explicit(&workers->slot[slot], NULL, memory_order_release);
}

/* Nobody is left to run them. */
static void lose_tasks(PyVM_Pool *pool)
{
    pool->is_closing = true;
    for (PyVM_Future *task; (task = pyvm_backlog_take(&pool->backlog)) != NULL;) {
        atomic_fetch_add_explicit(&pool->done, 1, memory_order_relaxed);
        pthread_mutex_unlock(&pool->lock);
        pyvm_future_finish(task, PYVM_FUTURE_LOST, NULL);
        PyVM_FutureFree(task);
        pthread_mutex_lock(&pool->lock);
    }
}

void pyvm_workers_leave(PyVM_Pool *pool, pyvm_wakes *wakes)
{
    if (--pool->alive > 0)
        return;
    lose_tasks(pool);
    pthread_cond_signal(&pool->maker.changed);
    pyvm_waiters_claim_all(&pool->room, wakes);
    pyvm_waiters_claim_all(&pool->changes, wakes);
}

void pyvm_workers_free(pyvm_workers *workers)
{
    while (workers->made) {
        pyvm_worker *worker = workers->made;
        workers->made = worker->made_before;
        free_worker(worker);
    }
}
