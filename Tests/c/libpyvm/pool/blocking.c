/*
 * blocking.c: while a task says that it blocks, a spare worker runs what waits.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "support/gates.h"

static PyVM_Pool *new_blocking_pool(PyVM *vm, unsigned workers, int max_spare, long long idle_ns)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.workers = workers;
    config.max_spare = max_spare;
    config.idle_ns = idle_ns;
    config.abandon_ns = PATIENCE_NS;
    return new_pool_by(info_of(vm).kind, &config);
}

static void wait_for(PyVM_Pool *pool, unsigned workers, unsigned blocking)
{
    long end = now_ms() + 60000;
    while (pool_info(pool).workers != workers || pool_info(pool).blocking != blocking) {
        REQUIRE(now_ms() < end);
        sleep_ms(1);
    }
}

static int block(PyVM *vm, void *data, PyObject **result)
{
    PyVM_BlockingBegin();
    int code = hold_on(vm, data, result);
    PyVM_BlockingEnd();
    return code;
}

static void expect_done(PyVM_Future *future)
{
    REQUIRE(future);
    CHECK(PyVM_FutureWait(future, LONG_NS) == PYVM_OK);
    CHECK(PyVM_FutureGetState(future) == PYVM_FUTURE_DONE);
    PyVM_FutureFree(future);
}

/* ---- Spares ------------------------------------------------------------------------------------------------------ */

/* What it waits for comes from a task behind it, which no worker but a spare can run. */
static void spare(PyVM *vm)
{
    PyVM_Pool *pool = new_blocking_pool(vm, 1, 0, 20000000);
    for (int i = 0; i < 3; i++) {
        gate gate;
        make_gate(&gate, false);
        PyVM_Future *future = PyVM_PoolSubmit(pool, block, &gate, NULL);
        wait_until(&gate, &gate.is_waiting);
        CHECK(pool_info(pool).blocking == 1);
        for (int j = 0; j < 3; j++)
            CHECK(take_long(vm, submit_source(pool, "6 * 7")) == 42);
        change(&gate, &gate.is_open);
        expect_done(future);
        wait_for(pool, 1, 0);
    }
    CHECK(take_long(vm, submit_source(pool, "6 * 7")) == 42);
    PyVM_PoolFree(pool);
}

/* One that nobody needs any more stands aside, and steps in again. */
static void again(PyVM *vm)
{
    PyVM_Pool *pool = new_blocking_pool(vm, 1, 0, -1);
    for (int i = 0; i < 20; i++) {
        gate gate;
        make_gate(&gate, false);
        PyVM_Future *future = PyVM_PoolSubmit(pool, block, &gate, NULL);
        wait_until(&gate, &gate.is_waiting);
        CHECK(take_long(vm, submit_source(pool, "6 * 7")) == 42);
        change(&gate, &gate.is_open);
        expect_done(future);
        CHECK(take_long(vm, submit_source(pool, "6 * 7")) == 42);
        CHECK(pool_info(pool).workers == 2);
    }
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

/* No more than max_spare, though two block. */
static void bounded(PyVM *vm)
{
    for (int max_spare = -1; max_spare < 2; max_spare += 2) {
        PyVM_Pool *pool = new_blocking_pool(vm, 2, max_spare, -1);
        gate gates[2], last;
        PyVM_Future *futures[4];
        make_gate(&last, false);
        for (int i = 0; i < 2; i++) {
            make_gate(&gates[i], false);
            futures[i] = PyVM_PoolSubmit(pool, block, &gates[i], NULL);
            wait_until(&gates[i], &gates[i].is_waiting);
        }
        futures[2] = PyVM_PoolSubmit(pool, wait_at, &last, NULL);
        futures[3] = PyVM_PoolSubmit(pool, wait_at, &last, NULL);
        if (max_spare > 0)
            wait_until(&last, &last.is_waiting);
        CHECK(pool_info(pool).workers == 2 + (max_spare > 0));
        CHECK(pool_info(pool).waiting == 2 - (max_spare > 0));
        change(&last, &last.is_open);
        for (int i = 0; i < 2; i++)
            change(&gates[i], &gates[i].is_open);
        for (int i = 0; i < 4; i++)
            expect_done(futures[i]);
        PyVM_PoolFree(pool);
    }
}

static void open_by_strand(PyVM *vm, void *data)
{
    (void)vm;
    change(data, &((gate *)data)->is_open);
}

/* It waits for its own strand. */
static int fork_and_block(PyVM *vm, void *data, PyObject **result)
{
    PyVM_Strand strand;
    PyVM_StrandFork(&strand, open_by_strand, data);
    int code = block(vm, data, result);
    PyVM_StrandJoin(vm, &strand);
    return code;
}

static void for_strands(PyVM *vm)
{
    PyVM_Pool *pool = new_blocking_pool(vm, 1, 0, -1);
    for (int i = 0; i < 10; i++) {
        gate gate;
        make_gate(&gate, false);
        expect_done(PyVM_PoolSubmit(pool, fork_and_block, &gate, NULL));
    }
    CHECK(pool_info(pool).stolen == 10);
    PyVM_PoolFree(pool);
}

/* ---- Waiting for another pool ------------------------------------------------------------------------------------ */

static int wait_for_other(PyVM *vm, void *data, PyObject **result)
{
    (void)vm;
    (void)result;
    CHECK(PyVM_FutureWait(data, LONG_NS) == PYVM_OK);
    return 0;
}

static void other_pool(PyVM *vm)
{
    PyVM_Pool *pool = new_blocking_pool(vm, 1, 0, -1), *other = new_blocking_pool(vm, 1, 0, -1);
    gate gate;
    make_gate(&gate, false);
    PyVM_Future *held = PyVM_PoolSubmit(other, hold_on, &gate, NULL);
    PyVM_Future *waits = PyVM_PoolSubmit(pool, wait_for_other, held, NULL);
    CHECK(take_long(vm, submit_source(pool, "6 * 7")) == 42);
    CHECK(pool_info(pool).blocking == 1 && pool_info(other).blocking == 0);
    change(&gate, &gate.is_open);
    expect_done(waits);
    expect_done(held);
    wait_for(pool, 2, 0);
    PyVM_PoolFree(pool);
    PyVM_PoolFree(other);
}

/* ---- Sections that do not end ------------------------------------------------------------------------------------ */

static int leave_open(PyVM *vm, void *data, PyObject **result)
{
    (void)vm;
    (void)data;
    (void)result;
    PyVM_BlockingEnd(); /* there is none */
    PyVM_BlockingBegin();
    PyVM_BlockingBegin();
    PyVM_BlockingEnd();
    return 0;
}

/* The next task may come before the section has ended with the last one: then a spare is made, and ends. */
static void open_end(PyVM *vm)
{
    PyVM_Pool *pool = new_blocking_pool(vm, 1, 0, 20000000);
    PyVM_BlockingBegin(); /* no worker */
    PyVM_BlockingEnd();
    for (int i = 0; i < 3; i++)
        expect_done(PyVM_PoolSubmit(pool, leave_open, NULL, NULL));
    wait_for(pool, 1, 0);
    PyVM_PoolFree(pool);
}

/* An abandoned worker blocks no more, whether its code comes back or not. */
static void abandoned(PyVM *vm)
{
    PyVM_Pool *pool = new_blocking_pool(vm, 1, 0, -1);
    gate gate;
    make_gate(&gate, false);
    PyVM_Future *future = submit_with_limit(pool, block, &gate, 1000000);
    CHECK(PyVM_FutureWait(future, LONG_NS) == PYVM_OK);
    CHECK(PyVM_FutureGetState(future) == PYVM_FUTURE_TIMED_OUT);
    PyVM_FutureFree(future);
    wait_for(pool, 1, 0);
    open_gate(&gate);
    CHECK(take_long(vm, submit_source(pool, "6 * 7")) == 42);
    wait_for(pool, 1, 0);
    PyVM_PoolFree(pool);
}

/* What waits is run by the spare; then the pool ends. */
static void close_meanwhile(PyVM *vm)
{
    PyVM_Pool *pool = new_blocking_pool(vm, 1, 0, -1);
    gate gate;
    make_gate(&gate, false);
    PyVM_Future *future = PyVM_PoolSubmit(pool, block, &gate, NULL);
    wait_until(&gate, &gate.is_waiting);
    PyVM_Future *other = submit_source(pool, "6 * 7");
    CHECK(PyVM_PoolClose(pool, PYVM_POOL_FINISH, 0) == PYVM_ERROR_TIMEOUT);
    CHECK(take_long(vm, other) == 42);
    change(&gate, &gate.is_open);
    CHECK(PyVM_PoolClose(pool, PYVM_POOL_FINISH, LONG_NS) == PYVM_OK);
    expect_done(future);
    PyVM_PoolFree(pool);
}

/* ---- Python code ------------------------------------------------------------------------------------------------- */

static const char python[] =
    "import pyvm\n"
    "with pyvm.blocking(), pyvm.blocking():\n"
    "    value = args[0].get(timeout=60)\n"
    "value\n";

static void in_python(PyVM *vm)
{
    PyVM_Pool *pool = new_blocking_pool(vm, 1, 0, 20000000);
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    REQUIRE(PyVMRun_SimpleString(vm, "import pyvm\nwith pyvm.blocking():\n    channel = pyvm.Channel()\n") == 0);
    PyObject *channel = PyVMObject_GetAttrString(vm, PyVMImport_AddModule(vm, "__main__"), "channel");
    PyObject *arguments = PyVM_BuildValue(vm, "(O)", channel);
    PyVM_Future *future = PyVM_PoolSubmitSource(pool, python, PyVM_ParcelPack(vm, arguments), NULL);
    PyVM_Future *other = PyVM_PoolSubmitSource(pool, "args[0].put(42)", PyVM_ParcelPack(vm, arguments), NULL);
    PyVM_DecRef(vm, arguments);
    PyVM_DecRef(vm, channel);
    PyVM_Detach(vm);
    CHECK(take_long(vm, future) == 42);
    expect_done(other);
    wait_for(pool, 1, 0);
    PyVM_PoolFree(pool);
}

static void each(PyVM *vm)
{
    spare(vm);
    again(vm);
    bounded(vm);
    for_strands(vm);
    other_pool(vm);
    open_end(vm);
    abandoned(vm);
    close_meanwhile(vm);
    in_python(vm);
}

int main(void)
{
    for_each_kind(each);
    return 0;
}
