/*
 * abandon.c: a task whose C code holds on is given up, with its worker: others go on, and should the code come back,
 * nothing happens but that its thread and its VM end.
 */
#include "support/gates.h"

/* ---- Of one task ------------------------------------------------------------------------------------------------- */

static void over_its_time(PyVM *vm, bool has_gil)
{
    gate gate;
    make_gate(&gate, has_gil);
    PyVM_Pool *pool = new_impatient_pool(vm, 1);
    PyVM_Future *future = submit_with_limit(pool, hold_on, &gate, 10000000), *behind = submit_source(pool, "6 * 7");
    expect_end(vm, future, PYVM_FUTURE_TIMED_OUT, PYVM_ERROR_TIMEOUT, "abandoned");
    CHECK(take_long(vm, behind) == 42);
    PyVM_PoolInfo info = pool_info(pool);
    CHECK(info.abandoned == 1 && info.workers == 1 && info.running == 0 && info.done == 2);
    open_gate(&gate); /* its VM is closed then */
    CHECK(take_long(vm, submit_source(pool, "1 + 1")) == 2);
    CHECK(pool_info(pool).done == 3);
    PyVM_PoolFree(pool);
}

static void on_request(PyVM *vm, bool has_gil)
{
    gate gate;
    make_gate(&gate, has_gil);
    PyVM_Pool *pool = new_impatient_pool(vm, 1);
    PyVM_Future *future = submit_with_limit(pool, hold_on, &gate, 0);
    wait_until(&gate, &gate.is_waiting);
    CHECK(PyVM_FutureWait(future, 3 * PATIENCE_NS) == PYVM_ERROR_TIMEOUT); /* nobody has interrupted it */
    CHECK(PyVM_FutureInterrupt(future) == 1);
    expect_end(vm, future, PYVM_FUTURE_CANCELLED, PYVM_ERROR_CANCELLED, "abandoned");
    PyVM_PoolFree(pool);
    open_gate(&gate); /* after its pool */
}

/* True: it was interrupted. */
static bool run_python(PyVM *vm, PyObject *globals, const char *source)
{
    PyObject *result = PyVMRun_String(vm, source, Py_file_input, globals, globals);
    bool is_interrupted = !result && PyVMErr_ExceptionMatches(vm, PyVMExc_KeyboardInterrupt(vm));
    CHECK(result || is_interrupted);
    PyVMErr_Clear(vm);
    PyVM_XDECREF(vm, result);
    return is_interrupted;
}

static bool is_open(gate *gate)
{
    pthread_mutex_lock(&gate->lock);
    bool is_so = gate->is_open;
    pthread_mutex_unlock(&gate->lock);
    return is_so;
}

/* Python code that goes on when it is interrupted. */
static int go_on(PyVM *vm, void *data, PyObject **result)
{
    gate *gate = data;
    PyObject *globals = PyVMDict_New(vm);
    (void)result;
    gate->vm = vm;
    while (!is_open(gate))
        run_python(vm, globals, "for _ in range(10000): pass");
    PyVM_DECREF(vm, globals);
    atomic_fetch_add(&gate->passed, 1);
    return 0;
}

static void stubborn(PyVM *vm)
{
    gate gate;
    make_gate(&gate, true);
    PyVM_Pool *pool = new_impatient_pool(vm, 1);
    PyVM_Future *future = submit_with_limit(pool, go_on, &gate, 1000000);
    expect_end(vm, future, PYVM_FUTURE_TIMED_OUT, PYVM_ERROR_TIMEOUT, "abandoned");
    PyVM_PoolFree(pool);
    open_gate(&gate);
}

/* Ends when it has held on and has been interrupted. */
static int hold_on_and_loop(PyVM *vm, void *data, PyObject **result)
{
    PyObject *globals = PyVMDict_New(vm);
    hold_on(vm, data, result);
    CHECK(run_python(vm, globals, "while True: pass"));
    PyVM_DECREF(vm, globals);
    return 0;
}

static void never(PyVM *vm)
{
    gate gate;
    make_gate(&gate, false);
    PyVM_Pool *pool = new_pool_with(vm, 1, -1);
    PyVM_Future *future = submit_with_limit(pool, hold_on_and_loop, &gate, 1000000);
    CHECK(PyVM_FutureWait(future, 4 * PATIENCE_NS) == PYVM_ERROR_TIMEOUT);
    change(&gate, &gate.is_open);
    CHECK(PyVM_FutureWait(future, LONG_NS) == PYVM_OK && PyVM_FutureGetState(future) == PYVM_FUTURE_TIMED_OUT);
    CHECK(pool_info(pool).abandoned == 0);
    PyVM_FutureFree(future);
    PyVM_PoolFree(pool);
}

/* ---- Of several -------------------------------------------------------------------------------------------------- */

/* What it waits for runs on top of it, and holds on. */
static int wait_for_it(PyVM *vm, void *data, PyObject **result)
{
    gate *gate = data;
    (void)result, (void)vm;
    gate->future = submit_with_limit(gate->pool, hold_on, gate, 10000000);
    PyVM_Future *own = PyVM_FutureHold(gate->future);
    PyVM_FutureWait(own, -1);
    PyVM_FutureFree(own);
    return 0;
}

static void one_on_another(PyVM *vm)
{
    gate gate;
    make_gate(&gate, true);
    PyVM_Pool *pool = gate.pool = new_impatient_pool(vm, 1);
    PyVM_Future *outer = submit_with_limit(pool, wait_for_it, &gate, 0);
    expect_end(vm, outer, PYVM_FUTURE_LOST, PYVM_ERROR_CLOSED, "another task there");
    expect_end(vm, gate.future, PYVM_FUTURE_TIMED_OUT, PYVM_ERROR_TIMEOUT, "abandoned");
    CHECK(take_long(vm, submit_source(pool, "6 * 7")) == 42);
    CHECK(pool_info(pool).running == 0 && pool_info(pool).abandoned == 1);
    CHECK(PyVM_PoolClose(pool, PYVM_POOL_FINISH, LONG_NS) == PYVM_OK);
    open_gate(&gate);
    PyVM_PoolFree(pool);
}

/* The last worker holds on while its pool is being ended: another runs what waits. */
static void while_it_ends(PyVM *vm)
{
    gate gate;
    make_gate(&gate, false);
    PyVM_Pool *pool = new_impatient_pool(vm, 1);
    PyVM_Future *future = submit_with_limit(pool, hold_on, &gate, 20000000), *behind = submit_source(pool, "6 * 7");
    CHECK(PyVM_PoolClose(pool, PYVM_POOL_FINISH, LONG_NS) == PYVM_OK);
    expect_end(vm, future, PYVM_FUTURE_TIMED_OUT, PYVM_ERROR_TIMEOUT, "abandoned");
    CHECK(take_long(vm, behind) == 42);
    PyVM_PoolFree(pool);
    open_gate(&gate);
}

/* ---- At the same moment ------------------------------------------------------------------------------------------ */

static int hold_on_for(PyVM *vm, void *data, PyObject **result)
{
    PyThreadState *state = PyVMEval_SaveThread(vm);
    (void)result;
    sleep_ms((long)(size_t)data);
    PyVMEval_RestoreThread(vm, state);
    return 0;
}

/* Code that comes back at about the time at which it is given up: each task ends once. */
static void at_the_limit(PyVM *vm)
{
    enum { TASKS = 40 };
    PyVM_Pool *pool = new_pool_with(vm, 2, 2000000);
    PyVM_Future *futures[TASKS];
    for (int i = 0; i < TASKS; i++)
        futures[i] = submit_with_limit(pool, hold_on_for, (void *)(size_t)(i % 8), 1000000);
    for (int i = 0; i < TASKS; i++) {
        CHECK(PyVM_FutureWait(futures[i], LONG_NS) == PYVM_OK);
        PyVM_FutureState state = PyVM_FutureGetState(futures[i]);
        CHECK(state == PYVM_FUTURE_TIMED_OUT || state == PYVM_FUTURE_DONE);
        PyVM_FutureFree(futures[i]);
    }
    CHECK(take_long(vm, submit_source(pool, "6 * 7")) == 42);
    PyVM_PoolInfo info = pool_info(pool);
    CHECK(info.done == TASKS + 1 && info.running == 0 && info.workers == 2);
    PyVM_PoolFree(pool);
}

static void each(PyVM *vm)
{
    bool shares_gil = info_of(vm).kind == PYVM_KIND_SHARED_GIL;
    for (int has_gil = 0; has_gil <= !shares_gil; has_gil++) {
        over_its_time(vm, has_gil);
        on_request(vm, has_gil);
    }
    never(vm);
    while_it_ends(vm);
    if (shares_gil)
        return;
    one_on_another(vm);
    at_the_limit(vm);
    stubborn(vm);
}

int main(void)
{
    for_each_kind(each);
    return 0;
}
