/*
 * pools.c: pools as Python code has them. The block has what the pool's config points to.
 */
#include "libpyvm/exchange/pools.h"

#include <stdlib.h>
#include <string.h>

#include "contract/engine.h"
#include "libpyvm/base/silent_thread.h"
#include "libpyvm/exchange/made.h"
#include "libpyvm/exchange/portrait.h"
#include "libpyvm/pool/call.h"
#include "libpyvm/pool/references.h"
#include "libpyvm/threads/fail.h"
#include "pyvm/vm.h"
#include "pyvm/vm/workers.h"

typedef struct pooled {
    pyvm_block block; /* `memory` is this struct */
    PyVM_Pool *pool;  /* NULL: it could not be made */
    char *python;
    pyvm_block *begin;
} pooled;

static const char function[] = "_pyvm.Pool"; /* errors are noted for it: no public function has been called */

static pooled *of(const pyvm_block *pool)
{
    return pool->memory;
}

PyVM_Pool *pyvm_pools_of(const pyvm_block *pool)
{
    return of(pool)->pool;
}

/* ---- Ending ------------------------------------------------------------------------------------------------------ */

static void *free_pooled(void *argument)
{
    pooled *object = argument;
    if (object->pool) { /* else the error that says why there is none stays */
        PyVM_PoolClose(object->pool, PYVM_POOL_FINISH, -1);
        PyVM_PoolFree(object->pool);
    }
    if (object->begin)
        pyvm_block_let_go(object->begin);
    free(object->python);
    free(object);
    return NULL;
}

/* The last holder may be one of the pool's own tasks, or have no time: a thread waits for what still runs. */
static void free_block(pyvm_block *block)
{
    pthread_t thread;
    if (of(block)->pool && pyvm_silent_thread_start(&thread, free_pooled, of(block)) == 0)
        pthread_detach(thread);
    else
        free_pooled(of(block));
}

int pyvm_pools_close(const pyvm_block *pool, bool cancels, long long timeout_ns)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    int code = PYVM_ERROR_ORDER;
    if (vm)
        code = PyVM_PoolClose(pyvm_pools_of(pool), cancels ? PYVM_POOL_CANCEL : PYVM_POOL_FINISH, timeout_ns);
    PyVM_EndCallback(&frame);
    return code;
}

/* ---- Making ------------------------------------------------------------------------------------------------------ */

/* The value of a worker is nothing: what counts is that the call was made. */
static void *begin(PyVM *vm, void *data)
{
    const pyvm_block *parcel = data;
    pyvm_references_drop(vm->api, pyvm_call_unpacked(vm, vm->engine->unpack(parcel->memory, false), NULL));
    return NULL;
}

static pooled *new_pooled(const pyvm_pool_recipe *recipe, const char *python)
{
    pooled *object = calloc(1, sizeof *object);
    char *copy = object ? strdup(python) : NULL;
    if (!copy) {
        free(object);
        pyvm_fail_memory(function);
        return NULL;
    }
    *object = (pooled){{.holders = 1, .free = free_block, .memory = object}, NULL, copy, recipe->begin};
    if (recipe->begin)
        pyvm_block_hold(recipe->begin);
    return object;
}

static PyVM_Pool *make_pool(const pooled *object, const pyvm_pool_recipe *recipe, PyVM_Kind kind)
{
    PyVM_Config vm = PYVM_CONFIG_INIT;
    vm.kind = kind;
    vm.python = object->python;
    vm.memory_limit = recipe->memory_limit;
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.vm = &vm;
    config.workers = recipe->workers;
    config.least_workers = recipe->least_workers;
    config.idle_ns = recipe->idle_ns;
    config.abandon_ns = recipe->abandon_ns;
    config.max_waiting = recipe->max_waiting;
    config.lend_from = recipe->lend_from;
    config.max_tasks = recipe->max_tasks;
    config.max_growth = recipe->max_growth;
    config.max_age_ns = recipe->max_age_ns;
    if (object->begin) {
        config.make_value = begin;
        config.value_data = object->begin;
    }
    return PyVM_PoolNew(&config);
}

static pyvm_block *make(PyVM *maker, const pyvm_pool_recipe *recipe)
{
    PyVM_Kind kind;
    if (!pyvm_made_find_kind(recipe->kind, &kind))
        return NULL;
    pooled *object = new_pooled(recipe, recipe->python ? recipe->python : pyvm_made_python(maker));
    if (!object)
        return NULL;
    object->pool = make_pool(object, recipe, kind);
    if (object->pool)
        return &object->block;
    pyvm_block_let_go(&object->block);
    return NULL;
}

pyvm_block *pyvm_pools_new(const pyvm_pool_recipe *recipe)
{
    PyVM_Callback frame;
    PyVM *maker = PyVM_BeginCallback(&frame);
    pyvm_block *block = maker ? make(maker, recipe) : NULL;
    PyVM_EndCallback(&frame);
    return block;
}

/* ---- Looking ----------------------------------------------------------------------------------------------------- */

pyvm_pool_look pyvm_pools_look(const pyvm_block *pool)
{
    PyVM_PoolInfo info = {.size = sizeof info};
    PyVM_PoolGetInfo(pyvm_pools_of(pool), &info); /* never fails with a pool, but in a child of fork */
    return (pyvm_pool_look){info.workers, info.idle,   info.waiting,   info.running, info.done,
                            info.forked,  info.stolen, info.abandoned, info.renewed, info.blocking};
}

bool pyvm_pools_look_at_worker(const pyvm_block *pool, unsigned index, pyvm_worker_look *look)
{
    PyVM_WorkerInfo info = {.size = sizeof info};
    if (PyVM_PoolGetWorker(pyvm_pools_of(pool), index, &info) != PYVM_OK)
        return false;
    *look = (pyvm_worker_look){
        .is_there = info.is_there,
        .vm = info.vm ? pyvm_portrait_block(info.vm) : NULL,
        .tasks = info.tasks,
        .forked = info.forked,
        .stolen = info.stolen,
        .bytes_in = info.bytes_in,
        .bytes_out = info.bytes_out,
        .busy_ns = info.busy_ns,
        .asleep_ns = info.asleep_ns,
        .gil_ns = info.gil_ns,
        .memory = info.memory,
    };
    return true;
}

int pyvm_pools_trace(const pyvm_block *pool, size_t events, const char *path)
{
    return path ? PyVM_PoolWriteTrace(pyvm_pools_of(pool), path) : PyVM_PoolTraceStart(pyvm_pools_of(pool), events);
}
