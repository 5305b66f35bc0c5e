/*
 * gauge.c: tells of a worker's counters.
 */
#include "libpyvm/pool/gauge.h"

#include "libpyvm/pool/pool.h"
#include "libpyvm/threads/fail.h"
#include "pyvm/vm/info.h"
#include "pyvm/vm/workers.h"

static long long spent(const pyvm_gauge *gauge, pyvm_gauge_phase phase, long long now)
{
    long long sum = atomic_load_explicit(&gauge->spent[phase], memory_order_relaxed);
    long long since = atomic_load_explicit(&gauge->since, memory_order_relaxed);
    bool is_now = atomic_load_explicit(&gauge->phase, memory_order_relaxed) == (int)phase;
    return is_now && since && now > since ? sum + now - since : sum;
}

static size_t memory_of(PyVM *vm)
{
    PyVM_Info info = {.size = sizeof info};
    return vm && PyVM_IsInitialized(vm) && PyVM_GetInfo(vm, &info) == PYVM_OK ? info.memory : 0;
}

static void fill(const pyvm_worker *worker, PyVM_WorkerInfo *info)
{
    const pyvm_gauge *gauge = &worker->gauge;
    long long now = pyvm_limit_now();
    info->is_there = 1;
    info->vm = atomic_load_explicit(&gauge->vm, memory_order_relaxed);
    info->tasks = atomic_load_explicit(&gauge->tasks, memory_order_relaxed);
    info->forked = atomic_load_explicit(&worker->forked, memory_order_relaxed);
    info->stolen = atomic_load_explicit(&worker->stolen, memory_order_relaxed);
    info->bytes_in = atomic_load_explicit(&gauge->bytes_in, memory_order_relaxed);
    info->bytes_out = atomic_load_explicit(&gauge->bytes_out, memory_order_relaxed);
    info->busy_ns = spent(gauge, PYVM_GAUGE_WORKS, now);
    info->asleep_ns = spent(gauge, PYVM_GAUGE_SLEEPS, now);
    info->gil_ns = spent(gauge, PYVM_GAUGE_WAITS, now);
    info->memory = memory_of(info->vm);
}

int PyVM_PoolGetWorker(PyVM_Pool *pool, unsigned index, PyVM_WorkerInfo *info)
{
    int code = pyvm_pool_check(pool, __func__);
    if (code != PYVM_OK)
        return code;
    unsigned slots = atomic_load_explicit(&pool->workers.slots, memory_order_acquire);
    if (!info || info->size != sizeof *info)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "info is NULL, or info->size is not sizeof(PyVM_WorkerInfo)");
    if (index >= slots)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "there is no worker %u: the pool has places 0 to %u", index,
                         slots - 1);
    *info = (PyVM_WorkerInfo){.size = sizeof *info};
    const pyvm_worker *worker = pyvm_workers_at(&pool->workers, index);
    if (worker)
        fill(worker, info);
    return PYVM_OK;
}
