/*
 * pool.c: whether a pool can be used, and how long its memory stays.
 */
#include "libpyvm/pool/pool.h"

#include <stdlib.h>

#include "libpyvm/threads/fail.h"

unsigned pyvm_pool_generation;
_Thread_local pyvm_worker *pyvm_pool_worker;

int pyvm_pool_check(const PyVM_Pool *pool, const char *function)
{
    if (!pool)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, function, "the pool is NULL");
    if (pool->generation != pyvm_pool_generation)
        return pyvm_fail(PYVM_ERROR_UNSUPPORTED, function,
                         "the pool is the parent's: this process is a child of fork, and has none of its workers");
    return PYVM_OK;
}

void pyvm_pool_let_go(PyVM_Pool *pool)
{
    if (atomic_fetch_sub(&pool->holders, 1) != 1)
        return;
    pyvm_workers_free(&pool->workers);
    free(pool->message);
    pyvm_backlog_end(&pool->backlog);
    pthread_cond_destroy(&pool->maker.changed);
    pthread_mutex_destroy(&pool->lock);
    free(pool);
}
