/*
 * elastic.c: a pool begins with its least number of workers, has more while work waits, and ends those that are idle.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "support/gates.h"

enum { IDLE_NS = 20000000 };

static atomic_bool fails;

/* A worker's VM can be used, or not. */
static void *make_value(PyVM *vm, void *data)
{
    (void)data;
    if (atomic_load(&fails))
        PyVMErr_SetString(vm, PyVMExc_ValueError(vm), "no more workers");
    return NULL;
}

static PyVM_Pool *new_elastic_pool(PyVM *vm, unsigned least, unsigned most, long long idle_ns)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.workers = most;
    config.least_workers = least;
    config.idle_ns = idle_ns;
    config.abandon_ns = PATIENCE_NS;
    config.make_value = make_value;
    return new_pool_by(info_of(vm).kind, &config);
}

static void wait_for_workers(PyVM_Pool *pool, unsigned count)
{
    for (long end = now_ms() + 60000; pool_info(pool).workers != count; sleep_ms(1))
        REQUIRE(now_ms() < end);
}

/* ---- Tasks that wait for each other ------------------------------------------------------------------------------ */

/* As many have to run at a time. */
typedef struct meeting {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    unsigned missing;
} meeting;

static meeting new_meeting(unsigned count)
{
    return (meeting){PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, count};
}

static void meet_others(PyVM *vm, void *data)
{
    meeting *meeting = data;
    PyThreadState *state = PyVMEval_SaveThread(vm);
    pthread_mutex_lock(&meeting->lock);
    if (--meeting->missing == 0)
        pthread_cond_broadcast(&meeting->changed);
    while (meeting->missing > 0)
        pthread_cond_wait(&meeting->changed, &meeting->lock);
    pthread_mutex_unlock(&meeting->lock);
    PyVMEval_RestoreThread(vm, state);
}

static int meet(PyVM *vm, void *data, PyObject **result)
{
    (void)result;
    meet_others(vm, data);
    return 0;
}

static void expect_done(PyVM_Future *future)
{
    REQUIRE(future);
    CHECK(PyVM_FutureWait(future, LONG_NS) == PYVM_OK);
    CHECK(PyVM_FutureGetState(future) == PYVM_FUTURE_DONE);
    PyVM_FutureFree(future);
}

static void have_meeting(PyVM_Pool *pool, unsigned count)
{
    PyVM_Future *futures[8];
    meeting meeting = new_meeting(count);
    for (unsigned i = 0; i < count; i++)
        futures[i] = PyVM_PoolSubmit(pool, meet, &meeting, NULL);
    for (unsigned i = 0; i < count; i++)
        expect_done(futures[i]);
}

/* ---- More and fewer ---------------------------------------------------------------------------------------------- */

static void come_and_go(PyVM *vm)
{
    PyVM_Pool *pool = new_elastic_pool(vm, 1, 3, IDLE_NS);
    CHECK(pool_info(pool).workers == 1);
    for (int i = 0; i < 3; i++) {
        have_meeting(pool, 3); /* cannot end with fewer workers */
        wait_for_workers(pool, 1);
        CHECK(take_long(vm, submit_source(pool, "6 * 7")) == 42);
    }
    PyVM_PoolInfo info = pool_info(pool);
    CHECK(info.done == 12 && info.running == 0 && info.waiting == 0 && info.abandoned == 0);
    PyVM_PoolFree(pool);
}

/* The least stays. */
static void stay(PyVM *vm)
{
    PyVM_Pool *pool = new_elastic_pool(vm, 2, 4, 1);
    CHECK(pool_info(pool).workers == 2);
    have_meeting(pool, 4);
    wait_for_workers(pool, 2);
    have_meeting(pool, 2);
    PyVM_PoolFree(pool);
}

/* Any number of tasks at one gate. */
static int wait_at(PyVM *vm, void *data, PyObject **result)
{
    gate *gate = data;
    (void)result;
    PyThreadState *state = PyVMEval_SaveThread(vm);
    change(gate, &gate->is_waiting);
    wait_until(gate, &gate->is_open);
    PyVMEval_RestoreThread(vm, state);
    return 0;
}

/* No more than `workers`: the tasks behind them wait. */
static void no_more(PyVM *vm)
{
    PyVM_Pool *pool = new_elastic_pool(vm, 1, 2, -1);
    PyVM_Future *futures[6];
    gate gate;
    make_gate(&gate, false);
    for (size_t i = 0; i < COUNT(futures); i++)
        futures[i] = PyVM_PoolSubmit(pool, wait_at, &gate, NULL);
    for (long end = now_ms() + 60000; pool_info(pool).running < 2; sleep_ms(1))
        REQUIRE(now_ms() < end);
    CHECK(pool_info(pool).workers == 2 && pool_info(pool).waiting == 4);
    change(&gate, &gate.is_open);
    for (size_t i = 0; i < COUNT(futures); i++)
        expect_done(futures[i]);
    CHECK(pool_info(pool).workers == 2); /* idle for ever */
    PyVM_PoolFree(pool);
}

/* ---- Strands ----------------------------------------------------------------------------------------------------- */

/* Nobody sleeps who could be woken for it, and no task waits. */
static int fork_one(PyVM *vm, void *data, PyObject **result)
{
    PyVM_Strand strand;
    (void)result;
    PyVM_StrandFork(&strand, meet_others, data);
    meet_others(vm, data);
    PyVM_StrandJoin(vm, &strand);
    return 0;
}

static void for_strands(PyVM *vm)
{
    PyVM_Pool *pool = new_elastic_pool(vm, 1, 2, IDLE_NS);
    for (int i = 0; i < 2; i++) {
        meeting meeting = new_meeting(2);
        expect_done(PyVM_PoolSubmit(pool, fork_one, &meeting, NULL));
        wait_for_workers(pool, 1);
    }
    CHECK(pool_info(pool).stolen == 2);
    PyVM_PoolFree(pool);
}

/* ---- Faults ------------------------------------------------------------------------------------------------------ */

/* A worker that cannot be made is missing, and no more. */
static void cannot_be_made(PyVM *vm)
{
    PyVM_Pool *pool = new_elastic_pool(vm, 1, 3, IDLE_NS);
    atomic_store(&fails, true);
    PyVM_Future *futures[20];
    gate gate;
    make_gate(&gate, false);
    PyVM_Future *first = PyVM_PoolSubmit(pool, hold_on, &gate, NULL);
    for (size_t i = 0; i < COUNT(futures); i++)
        futures[i] = submit_source(pool, "6 * 7");
    for (long end = now_ms() + 60000; pool_info(pool).workers < 2; sleep_ms(1)) /* it is tried */
        REQUIRE(now_ms() < end);
    wait_for_workers(pool, 1);
    CHECK(pool_info(pool).waiting == COUNT(futures));
    change(&gate, &gate.is_open);
    expect_done(first);
    for (size_t i = 0; i < COUNT(futures); i++)
        CHECK(take_long(vm, futures[i]) == 42);
    atomic_store(&fails, false);
    PyVM_PoolFree(pool);
}

/* One that is abandoned has a successor, and the pool shrinks afterwards. */
static void abandoned(PyVM *vm)
{
    PyVM_Pool *pool = new_elastic_pool(vm, 1, 2, IDLE_NS);
    gate gate;
    make_gate(&gate, false);
    PyVM_Future *future = submit_with_limit(pool, hold_on, &gate, 1000000);
    wait_until(&gate, &gate.is_waiting);
    CHECK(take_long(vm, submit_source(pool, "1 + 1")) == 2);
    CHECK(PyVM_FutureWait(future, LONG_NS) == PYVM_OK);
    CHECK(PyVM_FutureGetState(future) == PYVM_FUTURE_TIMED_OUT);
    PyVM_FutureFree(future);
    open_gate(&gate);
    have_meeting(pool, 2);
    wait_for_workers(pool, 1);
    CHECK(pool_info(pool).abandoned == 1);
    PyVM_PoolFree(pool);
}

/* Whatever just begins or ends. */
static void while_it_ends(PyVM *vm)
{
    for (int i = 0; i < 8; i++) {
        PyVM_Pool *pool = new_elastic_pool(vm, 1, 3, 1);
        meeting meeting = new_meeting(2);
        PyVM_Future *one = PyVM_PoolSubmit(pool, meet, &meeting, NULL);
        PyVM_Future *other = PyVM_PoolSubmit(pool, meet, &meeting, NULL);
        if (i % 2) { /* the second is run, by a worker that is yet to be made */
            CHECK(PyVM_PoolClose(pool, PYVM_POOL_FINISH, LONG_NS) == PYVM_OK);
            CHECK(pool_info(pool).workers == 0);
        }
        expect_done(one);
        expect_done(other);
        PyVM_PoolFree(pool);
    }
}

static void many(PyVM *vm)
{
    PyVM_Pool *pool = new_elastic_pool(vm, 1, 3, 1);
    for (int i = 0; i < 300; i++) {
        PyVM_Future *futures[4];
        for (int j = 0; j < 4; j++)
            futures[j] = submit_source(pool, "sum(range(1000))");
        for (int j = 0; j < 4; j++)
            CHECK(take_long(vm, futures[j]) == 499500);
    }
    CHECK(pool_info(pool).done == 1200);
    PyVM_PoolFree(pool);
}

static void bad_config(void)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.workers = 2;
    config.least_workers = 3;
    CHECK(!PyVM_PoolNew(&config));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_PoolNew");
}

static void each(PyVM *vm)
{
    come_and_go(vm);
    stay(vm);
    no_more(vm);
    for_strands(vm);
    cannot_be_made(vm);
    abandoned(vm);
    while_it_ends(vm);
    many(vm);
}

int main(void)
{
    for_each_kind(each);
    bad_config();
    return 0;
}
