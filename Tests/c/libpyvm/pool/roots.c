/*
 * roots.c: the strands of a task that other workers run are interrupted with it; where a thief is abandoned, nobody
 * waits for its strands for ever.
 */
#include "support/gates.h"

/* ---- A task whose strand another worker has ---------------------------------------------------------------------- */

typedef struct split {
    PyVM_TaskFunction work; /* what the strand does, with `gate` */
    gate gate;
    PyVM *owner;
} split;

static void run_strand(PyVM *vm, void *data)
{
    split *split = data;
    PyObject *result = NULL;
    split->work(vm, &split->gate, &result);
    PyVMErr_Clear(vm);
}

/* Does not join before another worker is there. */
static int fork_one(PyVM *vm, void *data, PyObject **result)
{
    split *split = data;
    PyVM_Strand strand;
    (void)result;
    split->owner = vm;
    PyVM_StrandFork(&strand, run_strand, split);
    PyThreadState *state = PyVMEval_SaveThread(vm);
    wait_until(&split->gate, &split->gate.is_waiting);
    PyVMEval_RestoreThread(vm, state);
    PyVM_StrandJoin(vm, &strand);
    return 0;
}

static int loop(PyVM *vm, void *data, PyObject **result)
{
    gate *gate = data;
    PyObject *globals = PyVMModule_GetDict(vm, PyVMImport_AddModule(vm, "__main__"));
    change(gate, &gate->is_waiting);
    *result = PyVMRun_String(vm, "while True: pass", Py_file_input, globals, globals);
    CHECK(!*result && PyVMErr_ExceptionMatches(vm, PyVMExc_KeyboardInterrupt(vm)));
    atomic_fetch_add(&gate->passed, 1);
    return 0;
}

static void let_go_all(split *split)
{
    open_gate(&split->gate);
    while (PyVM_IsInitialized(split->owner))
        sleep_ms(1);
}

/* ---- Strands that end when they are interrupted ------------------------------------------------------------------ */

static void over_its_time(PyVM *vm)
{
    split split = {.work = loop};
    make_gate(&split.gate, true);
    PyVM_Pool *pool = new_pool_with(vm, 2, LONG_NS);
    PyVM_Future *future = submit_with_limit(pool, fork_one, &split, 50000000);
    expect_end(vm, future, PYVM_FUTURE_TIMED_OUT, PYVM_ERROR_TIMEOUT, "50000000 ns");
    CHECK(split.gate.passed == 1 && pool_info(pool).abandoned == 0 && pool_info(pool).stolen == 1);
    CHECK(take_long(vm, submit_source(pool, "6 * 7")) == 42);
    PyVM_PoolFree(pool);
}

static void on_request(PyVM *vm)
{
    split split = {.work = loop};
    make_gate(&split.gate, true);
    PyVM_Pool *pool = new_pool_with(vm, 2, LONG_NS);
    PyVM_Future *future = submit_with_limit(pool, fork_one, &split, 0);
    wait_until(&split.gate, &split.gate.is_waiting);
    CHECK(PyVM_FutureInterrupt(future) == 1);
    expect_end(vm, future, PYVM_FUTURE_CANCELLED, PYVM_ERROR_CANCELLED, "cancelled");
    CHECK(split.gate.passed == 1 && pool_info(pool).abandoned == 0);
    PyVM_PoolFree(pool);
}

/*
 * Does not let go of its GIL before the strand has ended, as interrupted, and its worker looks for other work: so
 * joining does not wait. Its own overseer cannot come in before the end, unless packing the result runs Python code, as
 * it does in a VM that has packed nothing before.
 */
static int fork_and_hold(PyVM *vm, void *data, PyObject **result)
{
    split *split = data;
    PyVM_Strand strand;
    (void)result;
    PyVM_ParcelFree(PyVM_ParcelPack(vm, PyVM_None(vm)));
    PyVM_StrandFork(&strand, run_strand, split);
    while (!atomic_load(&split->gate.passed) || pool_info(split->gate.pool).idle == 0)
        sleep_ms(1);
    PyVM_StrandJoin(vm, &strand);
    return 0;
}

static void strand_alone(PyVM *vm)
{
    for (int on_request = 0; on_request <= 1; on_request++) {
        split split = {.work = loop};
        make_gate(&split.gate, true);
        PyVM_Pool *pool = split.gate.pool = new_pool_with(vm, 2, LONG_NS);
        PyVM_Future *future = submit_with_limit(pool, fork_and_hold, &split, on_request ? 0 : 20000000);
        if (on_request) {
            wait_until(&split.gate, &split.gate.is_waiting);
            CHECK(PyVM_FutureInterrupt(future) == 1);
            expect_end(vm, future, PYVM_FUTURE_CANCELLED, PYVM_ERROR_CANCELLED, "cancelled");
        } else {
            expect_end(vm, future, PYVM_FUTURE_TIMED_OUT, PYVM_ERROR_TIMEOUT, "20000000 ns");
        }
        CHECK(take_long(vm, submit_source(pool, "6 * 7")) == 42);
        PyVM_PoolFree(pool);
    }
}

/* One that is interrupted before its run has begun: it ends when it has begun. */
static void at_once(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_with(vm, 1, LONG_NS);
    for (int i = 0; i < 20; i++) {
        PyVM_Future *future = submit_source(pool, "while True: pass");
        while (PyVM_FutureGetState(future) == PYVM_FUTURE_WAITING)
            ;
        CHECK(PyVM_FutureInterrupt(future) == 1);
        expect_end(vm, future, PYVM_FUTURE_CANCELLED, PYVM_ERROR_CANCELLED, "cancelled");
    }
    PyVM_PoolFree(pool);
}

/* ---- Strands that hold on ---------------------------------------------------------------------------------------- */

/* The thief and the one that waits for it are both abandoned: what the strand works on is on the other's stack. */
static void strand_holds_on(PyVM *vm)
{
    split split = {.work = hold_on};
    make_gate(&split.gate, true);
    PyVM_Pool *pool = new_impatient_pool(vm, 2);
    PyVM_Future *future = submit_with_limit(pool, fork_one, &split, 0);
    wait_until(&split.gate, &split.gate.is_waiting);
    CHECK(PyVM_FutureInterrupt(future) == 1);
    expect_end(vm, future, PYVM_FUTURE_CANCELLED, PYVM_ERROR_CANCELLED, "abandoned");
    while (pool_info(pool).abandoned < 2)
        sleep_ms(1);
    CHECK(take_long(vm, submit_source(pool, "6 * 7")) == 42);
    CHECK(pool_info(pool).workers == 2 && pool_info(pool).running == 0);
    let_go_all(&split);
    PyVM_PoolFree(pool);
}

static int wait_for_task(PyVM *vm, void *data, PyObject **result)
{
    gate *gate = data;
    (void)vm, (void)result;
    gate->future = submit_with_limit(gate->pool, hold_on, gate, 100000000);
    PyVM_Future *own = PyVM_FutureHold(gate->future);
    change(gate, &gate->is_waiting);
    PyVM_FutureWait(own, -1);
    PyVM_FutureFree(own);
    return 0;
}

/* A task without a limit waits for a strand, which waits for a task that holds on: that is over its time. */
static void thief_is_abandoned(PyVM *vm)
{
    split split = {.work = wait_for_task};
    make_gate(&split.gate, true);
    PyVM_Pool *pool = split.gate.pool = new_impatient_pool(vm, 2);
    PyVM_Future *future = submit_with_limit(pool, fork_one, &split, 0);
    expect_end(vm, future, PYVM_FUTURE_LOST, PYVM_ERROR_CLOSED, "a worker that it needs was abandoned");
    expect_end(vm, split.gate.future, PYVM_FUTURE_TIMED_OUT, PYVM_ERROR_TIMEOUT, "abandoned");
    CHECK(take_long(vm, submit_source(pool, "6 * 7")) == 42);
    CHECK(pool_info(pool).workers == 2 && pool_info(pool).running == 0 && pool_info(pool).abandoned == 2);
    PyVM_PoolFree(pool);
    let_go_all(&split);
}

static void each(PyVM *vm)
{
    over_its_time(vm);
    on_request(vm);
    at_once(vm);
    if (info_of(vm).kind == PYVM_KIND_SHARED_GIL)
        return;
    strand_alone(vm);
    strand_holds_on(vm);
    thief_is_abandoned(vm);
}

int main(void)
{
    for_each_kind(each);
    return 0;
}
