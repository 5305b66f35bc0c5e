/*
 * worker.c: a worker's thread: makes its VM, works, closes the VM.
 */
#include "libpyvm/pool/worker.h"

#include <string.h>

#include "libpyvm/channels/limit.h"
#include "libpyvm/pool/blocking.h"
#include "libpyvm/pool/maker.h"
#include "libpyvm/pool/pool.h"
#include "libpyvm/pool/prepare.h"
#include "libpyvm/pool/renew.h"
#include "libpyvm/pool/run.h"
#include "libpyvm/pool/search.h"
#include "libpyvm/pool/strand.h"
#include "libpyvm/pool/take.h"
#include "libpyvm/pool/value.h"
#include "libpyvm/threads/fail.h"

/* ---- The VM ------------------------------------------------------------------------------------------------------ */

static bool is_abandoned(const pyvm_worker *worker)
{
    return atomic_load_explicit(&worker->is_abandoned, memory_order_acquire);
}

/* Somebody may have closed it: then the worker gets another. */
static bool has_vm(pyvm_worker *worker)
{
    if (is_abandoned(worker))
        return false;
    if (worker->vm && PyVM_IsInitialized(worker->vm))
        return true;
    if (worker->vm)
        pyvm_value_end(worker->pool, worker->vm);
    worker->vm = pyvm_prepare_vm(worker->pool);
    pyvm_renew_begin(worker);
    return worker->vm;
}

/* Of the first one; the next is tried some time later. Needs the lock. */
static void note_failure(PyVM_Pool *pool, const PyVM_Error *error)
{
    enum { AGAIN_NS = 1000000000 };
    pool->elastic.not_before = pyvm_limit_now() + AGAIN_NS;
    if (pool->failure != PYVM_OK)
        return;
    pool->failure = (int)error->code;
    pool->message = strdup(error->message);
}

static void start(pyvm_worker *worker)
{
    PyVM_Pool *pool = worker->pool;
    pyvm_wakes wakes = {.count = 0};
    worker->is_overseen = pyvm_overseer_start(&worker->overseer) == 0;
    if (worker->is_overseen)
        has_vm(worker);
    else
        pyvm_fail(PYVM_ERROR_MEMORY, "PyVM_PoolNew", "the thread that oversees a worker could not be made");
    const PyVM_Error *error = PyVM_LastError();
    pthread_mutex_lock(&pool->lock);
    if (!worker->vm)
        note_failure(pool, error);
    pool->elastic.starting--;
    if (++pool->started == pool->elastic.least)
        pyvm_waiters_claim_all(&pool->changes, &wakes);
    pthread_mutex_unlock(&pool->lock);
    pyvm_waiter_wake(&wakes);
}

/* ---- Work -------------------------------------------------------------------------------------------------------- */

/* With the VM attached, until there is no more, or too many do so. True: it is to be renewed. */
static bool work_on(pyvm_worker *worker)
{
    pyvm_work work;
    const atomic_bool *has_excess = &worker->pool->elastic.has_excess;
    bool is_worn = false;
    for (bool is_first = true; !is_worn && !is_abandoned(worker) && pyvm_take(worker, &work); is_first = false) {
        if (is_first)
            pyvm_search_share(worker);
        if (work.task)
            pyvm_run_task(worker, work.task);
        else
            pyvm_strand_run(worker, work.strand);
        pyvm_blocking_clear(worker);
        is_worn = pyvm_renew_is_due(worker);
        if (atomic_load_explicit(has_excess, memory_order_relaxed))
            break;
    }
    return is_worn;
}

enum { SHORT_NS = 1000 }; /* what nobody wants to see in a trace */

/* PyVM_Attach, whose wait for the GIL is counted. */
static int attach(pyvm_worker *worker)
{
    size_t traced = atomic_load_explicit(&worker->pool->traced, memory_order_relaxed);
    pyvm_gauge_enter(&worker->gauge, PYVM_GAUGE_WAITS);
    int code = PyVM_Attach(worker->vm);
    long long waited = pyvm_gauge_enter(&worker->gauge, PYVM_GAUGE_WORKS), now = worker->gauge.since;
    if (traced && waited > SHORT_NS)
        pyvm_trace_note(&worker->trace, traced,
                        &(pyvm_trace_event){"wait", now - waited, now, 0, 0, -1, "waits for the GIL"});
    return code;
}

/* True: it is to be renewed. */
static bool work_attached(pyvm_worker *worker)
{
    worker->interpreter = worker->vm->interpreter;
    pyvm_renew_arrive(worker);
    bool is_worn = work_on(worker);
    worker->interpreter = NULL;
    PyVM_Detach(worker->vm);
    return is_worn;
}

static void work(pyvm_worker *worker)
{
    pyvm_gauge_enter(&worker->gauge, PYVM_GAUGE_LOOKS);
    while (has_vm(worker)) {
        atomic_store_explicit(&worker->gauge.vm, worker->vm, memory_order_relaxed);
        worker->value = pyvm_value_find(worker->pool, worker->vm);
        if (!pyvm_elastic_stay(worker) || !pyvm_search_wait(worker))
            break;
        bool is_worn = attach(worker) == PYVM_OK && work_attached(worker);
        worker->value = NULL; /* the VM may be another's soon */
        pyvm_gauge_enter(&worker->gauge, PYVM_GAUGE_LOOKS);
        if (is_worn && !is_abandoned(worker))
            pyvm_renew(worker);
    }
}

static void end(pyvm_worker *worker)
{
    PyVM_Pool *pool = worker->pool;
    pyvm_wakes wakes = {.count = 0};
    if (worker->is_overseen)
        pyvm_overseer_stop(&worker->overseer);
    pyvm_packer_stop(&worker->packer);
    if (worker->vm)
        pyvm_prepare_close(pool, worker->vm);
    if (worker->worn.has_ordered)
        pyvm_maker_cancel(pool);
    if (is_abandoned(worker)) {
        pyvm_pool_let_go(pool);
        return;
    }
    pthread_mutex_lock(&pool->lock);
    pyvm_elastic_left(worker);
    pyvm_workers_leave(pool, &wakes);
    pyvm_elastic_note(pool, &wakes);
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
