/*
 * gates.h: tasks that hold on, until a test lets them go.
 */
#ifndef PYVM_TESTS_GATES_H
#define PYVM_TESTS_GATES_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "support/pools.h"
#include "support/time.h"

enum { PATIENCE_NS = 50000000 };
#define LONG_NS 60000000000 /* nothing that works takes so long */

static inline PyVM_Pool *new_pool_with(PyVM *vm, unsigned workers, long long abandon_ns)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.workers = workers;
    config.abandon_ns = abandon_ns;
    return new_pool_by(info_of(vm).kind, &config);
}

static inline PyVM_Pool *new_impatient_pool(PyVM *vm, unsigned workers)
{
    return new_pool_with(vm, workers, PATIENCE_NS);
}

/* ---- Code that holds on until it is let go ----------------------------------------------------------------------- */

typedef struct gate {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    bool is_open, has_gil, is_waiting;
    PyVM *vm; /* where it waits */
    PyVM_Pool *pool;
    PyVM_Future *future;
    atomic_int passed;
} gate;

static inline void make_gate(gate *gate, bool has_gil)
{
    memset(gate, 0, sizeof *gate);
    pthread_mutex_init(&gate->lock, NULL);
    pthread_cond_init(&gate->changed, NULL);
    gate->has_gil = has_gil;
}

static inline void change(gate *gate, bool *what)
{
    pthread_mutex_lock(&gate->lock);
    *what = true;
    pthread_cond_broadcast(&gate->changed);
    pthread_mutex_unlock(&gate->lock);
}

static inline void wait_until(gate *gate, const bool *what)
{
    pthread_mutex_lock(&gate->lock);
    while (!*what)
        pthread_cond_wait(&gate->changed, &gate->lock);
    pthread_mutex_unlock(&gate->lock);
}

static inline int hold_on(PyVM *vm, void *data, PyObject **result)
{
    gate *gate = data;
    (void)result;
    gate->vm = vm;
    PyThreadState *state = gate->has_gil ? NULL : PyVMEval_SaveThread(vm);
    change(gate, &gate->is_waiting);
    wait_until(gate, &gate->is_open);
    if (state)
        PyVMEval_RestoreThread(vm, state);
    atomic_fetch_add(&gate->passed, 1);
    return 0;
}

static inline void open_gate(gate *gate)
{
    change(gate, &gate->is_open);
    while (!atomic_load(&gate->passed) || PyVM_IsInitialized(gate->vm))
        sleep_ms(1);
}

static inline PyVM_Future *submit_with_limit(PyVM_Pool *pool, PyVM_TaskFunction function, void *data,
                                             long long timeout_ns)
{
    PyVM_TaskOptions options = PYVM_TASK_OPTIONS_INIT;
    options.timeout_ns = timeout_ns;
    PyVM_Future *future = PyVM_PoolSubmit(pool, function, data, &options);
    REQUIRE(future);
    return future;
}

/* Frees the future. */
static inline void expect_end(PyVM *vm, PyVM_Future *future, PyVM_FutureState state, int code, const char *why)
{
    PyObject *object;
    CHECK(PyVM_FutureWait(future, LONG_NS) == PYVM_OK);
    CHECK(PyVM_FutureGetState(future) == state);
    CHECK((int)PyVM_FutureGet(vm, future, &object, -1) == code && !object);
    CHECK(strstr(PyVM_LastError()->message, why));
    CHECK_ERROR((PyVM_Status)code, "PyVM_FutureGet");
    PyVM_FutureFree(future);
}

#endif
