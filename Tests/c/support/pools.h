/*
 * pools.h: what tests of pools share.
 */
#ifndef PYVM_TESTS_POOLS_H
#define PYVM_TESTS_POOLS_H

#include <stdbool.h>
#include <string.h>

#include "support/kinds.h"

/* A pool by this config, but that its VMs are of the kind. */
static inline PyVM_Pool *new_pool_by(PyVM_Kind kind, const PyVM_PoolConfig *given)
{
    PyVM_Config vm_config = PYVM_CONFIG_INIT;
    PyVM_PoolConfig config = *given;
    vm_config.kind = kind;
    config.vm = &vm_config; /* a pool copies the struct, which points to nothing here */
    PyVM_Pool *pool = PyVM_PoolNew(&config);
    REQUIRE(pool);
    return pool;
}

static inline PyVM_Pool *new_pool_of(PyVM_Kind kind, unsigned workers)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.workers = workers;
    return new_pool_by(kind, &config);
}

/* A pool whose workers are of the same kind as `vm`. */
static inline PyVM_Pool *new_pool_like(PyVM *vm, unsigned workers)
{
    return new_pool_of(info_of(vm).kind, workers);
}

/* CPython's own until 3.12: a thread that runs code in a shared-gil VM lets no other VM's thread have the GIL. */
static inline bool lets_nobody_in(PyVM *vm)
{
    PyVM_Info info = info_of(vm);
    return info.kind == PYVM_KIND_SHARED_GIL && strcmp(info.version, "3.13") < 0;
}

static inline PyVM_PoolInfo pool_info(PyVM_Pool *pool)
{
    PyVM_PoolInfo info = {.size = sizeof info};
    REQUIRE(PyVM_PoolGetInfo(pool, &info) == PYVM_OK);
    return info;
}

/* The result of a task, an int, and the end of the future. -1, with a failed check: it has none. */
static inline long take_long(PyVM *vm, PyVM_Future *future)
{
    PyObject *object;
    long number = -1;
    REQUIRE(future);
    int code = PyVM_FutureGet(vm, future, &object, -1);
    CHECK(code == PYVM_OK);
    if (code == PYVM_OK) {
        REQUIRE(PyVM_Attach(vm) == PYVM_OK);
        number = PyVMLong_AsLong(vm, object);
        PyVM_DecRef(vm, object);
        PyVM_Detach(vm);
    } else if (code == PYVM_ERROR_RAISED) {
        PyVMErr_Print(vm);
    }
    PyVM_FutureFree(future);
    return number;
}

/* With a limit for its time, in milliseconds; 0: none. */
static inline PyVM_Future *submit_limited(PyVM_Pool *pool, const char *source, long limit_ms)
{
    PyVM_TaskOptions options = PYVM_TASK_OPTIONS_INIT;
    options.timeout_ns = limit_ms * 1000000LL;
    PyVM_Future *future = PyVM_PoolSubmitSource(pool, source, NULL, &options);
    REQUIRE(future);
    return future;
}

static inline PyVM_Future *submit_source(PyVM_Pool *pool, const char *source)
{
    PyVM_Future *future = PyVM_PoolSubmitSource(pool, source, NULL, NULL);
    REQUIRE(future);
    return future;
}

#endif
