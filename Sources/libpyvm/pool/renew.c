/*
 * renew.c: a worker's VM is renewed when it has run many tasks, has taken more memory, is old, or when the program says
 * so. When it is near that, another is ordered, which is made meanwhile.
 */
#include "libpyvm/pool/renew.h"

#include "contract/engine.h"
#include "libpyvm/channels/limit.h"
#include "libpyvm/pool/pool.h"
#include "libpyvm/pool/prepare.h"
#include "libpyvm/pool/search.h"

static const double nearly = 0.75; /* of a limit */

bool pyvm_renew_is_asked_for(const PyVM_PoolConfig *config)
{
    return config->max_tasks || config->max_growth || config->max_age_ns > 0 || config->renew;
}

static size_t memory_of(const PyVM *vm)
{
    return vm->engine->memory(vm->interpreter);
}

void pyvm_renew_begin(pyvm_worker *worker)
{
    const PyVM_PoolConfig *config = &worker->pool->config;
    worker->worn = (pyvm_worn){.has_ordered = false};
    if (config->max_growth && worker->vm)
        worker->worn.memory = memory_of(worker->vm);
    if (config->max_age_ns > 0)
        worker->worn.ready_at = pyvm_limit_now();
}

static bool has_reached(const pyvm_worker *worker, double share)
{
    const PyVM_PoolConfig *config = &worker->pool->config;
    const pyvm_worn *worn = &worker->worn;
    return (config->max_tasks && (double)worn->tasks >= (double)config->max_tasks * share) ||
           (config->max_growth &&
            (double)memory_of(worker->vm) - (double)worn->memory >= (double)config->max_growth * share) ||
           (config->max_age_ns > 0 &&
            (double)(pyvm_limit_now() - worn->ready_at) >= (double)config->max_age_ns * share);
}

/* What it raises is nobody's. */
static bool is_wanted(const pyvm_worker *worker)
{
    const PyVM_PoolConfig *config = &worker->pool->config;
    bool is_so = config->renew && config->renew(worker->vm, config->renew_data) != 0;
    if (config->renew)
        worker->vm->api->PyVMErr_Clear();
    return is_so;
}

bool pyvm_renew_is_due(pyvm_worker *worker)
{
    if (!worker->pool->renews)
        return false;
    worker->worn.tasks++;
    bool is_near = has_reached(worker, nearly);
    if (is_near && !worker->worn.has_ordered) {
        worker->worn.has_ordered = true;
        pyvm_maker_order(worker->pool);
    }
    return (is_near && has_reached(worker, 1)) || is_wanted(worker);
}

/* Others may do meanwhile what there is to do. */
void pyvm_renew(pyvm_worker *worker)
{
    PyVM_Pool *pool = worker->pool;
    pyvm_search_share(worker);
    PyVM *vm = pyvm_maker_take(pool);
    worker->is_of_maker = vm;
    if (!vm)
        vm = pyvm_prepare_vm(pool);
    if (vm) {
        pyvm_maker_close(pool, worker->vm);
        worker->vm = vm;
        atomic_fetch_add_explicit(&pool->renewed, 1, memory_order_relaxed);
    }
    pyvm_renew_begin(worker);
}

/* What its imports and the initializer have left for a thread is this one's. */
void pyvm_renew_arrive(pyvm_worker *worker)
{
    if (worker->is_of_maker)
        worker->vm->engine->become_main();
    worker->is_of_maker = false;
}
