/*
 * worker.c: a worker's thread: makes its VM, works, closes the VM.
 */
#include "libpyvm/pool/worker.h"

#include <string.h>

#include "libpyvm/pool/future.h"
#include "libpyvm/pool/pool.h"
#include "libpyvm/pool/prepare.h"
#include "libpyvm/pool/run.h"
#include "libpyvm/pool/search.h"
#include "libpyvm/pool/strand.h"
#include "libpyvm/threads/fail.h"

/* ---- The VM ------------------------------------------------------------------------------------------------------ */

/* Somebody may have closed it: then the worker gets another. */
static bool has_vm(pyvm_worker *worker)
{
    if (worker->vm && PyVM_IsInitialized(worker->vm))
        return true;
    worker->vm = pyvm_prepare_vm(worker->pool);
    return worker->vm;
}

static void start(pyvm_worker *worker)
{
    PyVM_Pool *pool = worker->pool;
    pyvm_wakes wakes = {.count = 0};
    worker->is_overseen = pyvm_overseer_start(&worker->overseer) == 0;
    if (worker->is_overseen)
        worker->vm = pyvm_prepare_vm(pool);
    else
        pyvm_fail(PYVM_ERROR_MEMORY, "PyVM_PoolNew", "the thread that oversees a worker could not be made");
    const PyVM_Error *error = PyVM_LastError();
    pthread_mutex_lock(&pool->lock);
    if (!worker->vm && pool->failure == PYVM_OK) {
        pool->failure = (int)error->code;
        pool->message = strdup(error->message);
    }
    if (++pool->started == pool->config.workers)
        pyvm_waiters_claim_all(&pool->changes, &wakes);
    pthread_mutex_unlock(&pool->lock);
    pyvm_waiter_wake(&wakes);
}

/* ---- Work -------------------------------------------------------------------------------------------------------- */

/* With the VM attached. */
static void work_on(pyvm_worker *worker)
{
    pyvm_work work;
    for (bool is_first = true; pyvm_search_take(worker, &work); is_first = false) {
        if (is_first)
            pyvm_search_share(worker);
        if (work.task)
            pyvm_run_task(worker, work.task);
        else
            pyvm_strand_run(worker, work.strand);
    }
}

static void work(pyvm_worker *worker)
{
    while (has_vm(worker) && pyvm_search_wait(worker)) {
        if (PyVM_Attach(worker->vm) != PYVM_OK)
            continue;
        work_on(worker);
        PyVM_Detach(worker->vm);
    }
}

/* Nobody is left to run them. Needs the lock, which is let go of meanwhile. */
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

static void end(pyvm_worker *worker)
{
    PyVM_Pool *pool = worker->pool;
    pyvm_wakes wakes = {.count = 0};
    if (worker->is_overseen)
        pyvm_overseer_stop(&worker->overseer);
    if (worker->vm)
        PyVM_Close(worker->vm);
    pthread_mutex_lock(&pool->lock);
    if (--pool->alive == 0) {
        lose_tasks(pool);
        pyvm_waiters_claim_all(&pool->room, &wakes);
        pyvm_waiters_claim_all(&pool->changes, &wakes);
    }
    pthread_mutex_unlock(&pool->lock);
    pyvm_waiter_wake(&wakes);
}

void *pyvm_worker_run(void *argument)
{
    pyvm_worker *worker = argument;
    pyvm_pool_worker = worker;
    start(worker);
    if (worker->vm)
        work(worker);
    end(worker);
    return NULL;
}
