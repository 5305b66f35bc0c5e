/*
 * pools.h: what libpyvm does for the pools of Python code: a part of contract/exchange.h, whose rules hold here.
 */
#ifndef PYVM_CONTRACT_POOLS_H
#define PYVM_CONTRACT_POOLS_H

#include <stdbool.h>
#include <stddef.h>
#ifndef Py_PYTHON_H
#include "pyvm/types.h"
#endif
#include "contract/block.h"

/* PyVM_PoolConfig, as Python code says it. Strings and blocks are the caller's; they are copied, or held. */
typedef struct pyvm_pool_recipe {
    const char *kind;   /* "own-gil" */
    const char *python; /* PyVM_Config.python; NULL: the CPython of the calling VM */
    size_t memory_limit;
    unsigned workers, least_workers;
    long long idle_ns, abandon_ns, max_age_ns;
    size_t max_waiting, max_growth, lend_from;
    unsigned long long max_tasks;
    /* A parcel of (callable, tuple, dict or None), which each VM calls when it is made. NULL: nothing is called. */
    pyvm_block *begin;
} pyvm_pool_recipe;

/* PyVM_PoolInfo. */
typedef struct pyvm_pool_look {
    unsigned long long workers, idle, waiting, running, done, forked, stolen, abandoned, renewed, blocking;
} pyvm_pool_look;

/* PyVM_WorkerInfo. */
typedef struct pyvm_worker_look {
    bool is_there;
    pyvm_block *vm; /* new; NULL: it has none yet */
    unsigned long long tasks, forked, stolen, bytes_in, bytes_out;
    long long busy_ns, asleep_ns, gil_ns;
    size_t memory;
} pyvm_worker_look;

/* A call, of objects of the calling VM, which are borrowed: see PyVM_PoolSubmitCall. */
typedef struct pyvm_pool_call {
    PyObject *callable, *arguments, *keywords; /* the last two may be NULL */
    int priority;
    long long timeout_ns; /* 0: no limit */
} pyvm_pool_call;

typedef struct pyvm_pools {
    pyvm_block *(*make)(const pyvm_pool_recipe *recipe);
    /* PyVM_PoolClose: a PyVM_Status. */
    int (*close)(const pyvm_block *pool, bool cancels, long long timeout_ns);
    pyvm_pool_look (*look)(const pyvm_block *pool);
    /* False: no worker has ever been at this place. */
    bool (*look_at_worker)(const pyvm_block *pool, unsigned index, pyvm_worker_look *look);
    /* PyVM_PoolTraceStart, or, with a path, PyVM_PoolWriteTrace: a PyVM_Status. */
    int (*trace)(const pyvm_block *pool, size_t events, const char *path);

    /* Tasks. NULL, or a new block; where it cannot be packed there is an exception. */
    pyvm_block *(*submit)(const pyvm_block *pool, const pyvm_pool_call *call);
    int (*state)(const pyvm_block *task); /* a PyVM_FutureState. Needs no GIL */
    /* PyVM_FutureWait and PyVM_FutureGet: a PyVM_Status. */
    int (*wait)(const pyvm_block *task, long long timeout_ns);
    int (*get)(const pyvm_block *task, PyObject **object, long long timeout_ns);
    /* Raises what a task has raised that has ended, also if it was interrupted. False: nothing, or it is not known. */
    bool (*raise)(const pyvm_block *task);
    /* Runs a task that has not begun, if this is a task of the same pool. False: it does not. */
    bool (*help)(const pyvm_block *task);
    /* PyVM_FutureInterrupt, or PyVM_FutureCancel. */
    bool (*cancel)(const pyvm_block *task, bool interrupts);
    /* Puts the object into the channel, without waiting, when the task has ended: a PyVM_Status. */
    int (*notify)(const pyvm_block *task, const pyvm_block *channel, PyObject *object);
} pyvm_pools;

#endif
