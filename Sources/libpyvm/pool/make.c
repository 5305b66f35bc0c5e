/*
 * make.c: making pools.
 */
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "libpyvm/base/text.h"
#include "libpyvm/channels/limit.h"
#include "libpyvm/channels/rest.h"
#include "libpyvm/pool/abandon.h"
#include "libpyvm/pool/pool.h"
#include "libpyvm/pool/renew.h"
#include "libpyvm/pool/search.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/vms/sized.h"

enum { PATIENCE_NS = 1000000000 };

static void in_child(void)
{
    pyvm_pool_generation++;
    pyvm_pool_worker = NULL;
}

static void prepare(void)
{
    pthread_atfork(NULL, NULL, in_child);
    pyvm_barrier_begin();
}

/* ---- The config -------------------------------------------------------------------------------------------------- */

static unsigned processors(void)
{
    cpu_set_t set;
    return sched_getaffinity(0, sizeof set, &set) == 0 ? (unsigned)CPU_COUNT(&set) : 1;
}

static bool configure(const PyVM_PoolConfig *given, PyVM_PoolConfig *config, const char *function)
{
    static const pyvm_sized sized = {sizeof *config, _Alignof(PyVM_PoolConfig), offsetof(PyVM_PoolConfig, abandon_ns),
                                     "PYVM_POOL_CONFIG_INIT"};
    *config = (PyVM_PoolConfig)PYVM_POOL_CONFIG_INIT;
    if (given && !pyvm_sized_read(given, config, &sized, function))
        return false;
    if (config->workers == 0)
        config->workers = processors();
    if (config->workers > PYVM_WORKERS_MOST)
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "config->workers is %u, but a pool has at most %d workers",
                  config->workers, PYVM_WORKERS_MOST);
    else if (config->least_workers > config->workers)
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "config->least_workers is %u, more than the %u of config->workers",
                  config->least_workers, config->workers);
    else if (config->vm && config->vm->kind == PYVM_KIND_MAIN)
        pyvm_fail(PYVM_ERROR_ARGUMENT, function,
                  "config->vm->kind is PYVM_KIND_MAIN, but there is only one such VM: choose another kind");
    else if (config->max_growth && config->vm && config->vm->kind == PYVM_KIND_SHARED_GIL)
        pyvm_fail(PYVM_ERROR_ARGUMENT, function,
                  "config->max_growth is set, but VMs of PYVM_KIND_SHARED_GIL share their memory: choose another kind");
    else
        return true;
    return false;
}

/* ---- Making ------------------------------------------------------------------------------------------------------ */

static PyVM_Pool *new_pool(const PyVM_PoolConfig *config)
{
    PyVM_Pool *pool = calloc(1, sizeof *pool);
    if (!pool)
        return NULL;
    pool->config = *config;
    pool->vm_config = config->vm ? *config->vm : (PyVM_Config)PYVM_CONFIG_INIT;
    pool->config.vm = &pool->vm_config;
    if (config->max_growth && !pool->vm_config.memory_limit)
        pool->vm_config.memory_limit = SIZE_MAX / 2; /* without a limit, some copies of CPython 3.12 do not count */
    pool->keeper.patience_ns = config->abandon_ns ? config->abandon_ns : PATIENCE_NS;
    pyvm_keeper_make(&pool->keeper);
    pyvm_elastic_make(&pool->elastic, config);
    pool->elastic.start = pyvm_workers_start;
    pool->elastic.remove = pyvm_workers_remove;
    pool->holders = 1;
    pool->work = pyvm_worker_run;
    pool->renews = pyvm_renew_is_asked_for(config);
    pool->generation = pyvm_pool_generation;
    pthread_mutex_init(&pool->lock, NULL);
    pthread_cond_init(&pool->maker.changed, NULL);
    pool->room.lock = pool->changes.lock = &pool->lock;
    return pool;
}

/* Needs the lock. */
static void note_error(PyVM_Pool *pool, int error)
{
    if (pool->failure != PYVM_OK)
        return;
    pool->failure = PYVM_ERROR_MEMORY;
    pool->message = pyvm_text_format("a thread of the pool could not be made: %s", strerror(error));
}

/* A worker without a thread counts as started, and ended. Needs the lock. */
static void note_failure(PyVM_Pool *pool, int error)
{
    pool->started++;
    pool->alive--;
    note_error(pool, error);
}

/* With the lock, which their threads wait for. */
static void start_workers(PyVM_Pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    pool->alive = pool->elastic.least;
    for (unsigned i = 0; i < pool->elastic.least; i++) {
        int error = pyvm_workers_start(pool);
        if (error)
            note_failure(pool, error);
    }
    pthread_mutex_unlock(&pool->lock);
}

/* For the keeper. */
static long long look(void *pool)
{
    long long first = pyvm_abandon_look(pool), second = pyvm_elastic_look(pool);
    return first < second ? first : second;
}

/* The threads that look after the workers. */
static void start_others(PyVM_Pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    int error = pyvm_keeper_start(&pool->keeper, look, pool);
    if (error == 0 && pool->renews)
        error = pyvm_maker_start(pool);
    if (error)
        note_error(pool, error);
    pthread_mutex_unlock(&pool->lock);
}

static void wait_until_started(PyVM_Pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    pyvm_wakes wakes = {.count = 0};
    while (pool->started < pool->elastic.least) {
        pyvm_waiters_wait(&pool->changes, PYVM_LIMIT_NEVER);
        pthread_mutex_lock(&pool->lock);
    }
    pyvm_elastic_note(pool, &wakes);
    pthread_mutex_unlock(&pool->lock);
}

static PyVM_Pool *make(const PyVM_PoolConfig *config, const char *function)
{
    PyVM_Pool *pool = new_pool(config);
    if (!pool) {
        pyvm_fail_memory(function);
        return NULL;
    }
    start_workers(pool);
    start_others(pool);
    wait_until_started(pool);
    if (pool->failure == PYVM_OK)
        return pool;
    pyvm_fail((PyVM_Status)pool->failure, function, "%s", pool->message ? pool->message : "out of memory");
    PyVM_PoolFree(pool);
    return NULL;
}

/* Some 11 isolated VMs fit into a process: with more processors the pool takes most of the room, and leaves some. */
static PyVM_Pool *make_fewer(PyVM_PoolConfig *config, const char *function)
{
    enum { MOST_ISOLATED = 8 };
    if (PyVM_LastError()->code != PYVM_ERROR_COPIES || config->workers <= MOST_ISOLATED ||
        config->least_workers > MOST_ISOLATED)
        return NULL;
    config->workers = MOST_ISOLATED;
    return make(config, function);
}

PyVM_Pool *PyVM_PoolNew(const PyVM_PoolConfig *given)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    PyVM_PoolConfig config;
    if (!configure(given, &config, __func__))
        return NULL;
    pthread_once(&once, prepare);
    PyVM_Pool *pool = make(&config, __func__);
    bool is_chosen = !given || given->workers == 0;
    return pool || !is_chosen ? pool : make_fewer(&config, __func__);
}
