/*
 * limits.c: a task that runs for too long, or is to be stopped, is interrupted, wherever it is; its worker works on,
 * and nothing is raised afterwards.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>

#include "support/pools.h"
#include "support/time.h"

/* ---- Time limits ------------------------------------------------------------------------------------------------- */

static const char *const endless[] = {
    "while True: pass",
    "import time; time.sleep(1000)",
    "import threading; threading.Event().wait()",
    "n = 0\nwhile n < 3:\n    try:\n        while True: pass\n    except KeyboardInterrupt:\n        n += 1\n",
    "try:\n    while True: pass\nexcept KeyboardInterrupt:\n    pass\n5\n", /* a result, but too late */
    "class Slow:\n    def __reduce__(self):\n        while True: pass\nSlow()\n",
};

static void too_long(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    PyObject *object;
    for (size_t i = 0; i < COUNT(endless); i++) {
        PyVM_Future *future = submit_limited(pool, endless[i], 30);
        CHECK(PyVM_FutureWait(future, 20000000000) == PYVM_OK);
        if (PyVM_FutureGetState(future) != PYVM_FUTURE_TIMED_OUT)
            check_failed(__FILE__, __LINE__, "%s: state %d", endless[i], (int)PyVM_FutureGetState(future));
        CHECK(PyVM_FutureGet(vm, future, &object, -1) == PYVM_ERROR_TIMEOUT && !object);
        CHECK(strstr(PyVM_LastError()->message, "30000000 ns"));
        CHECK_ERROR(PYVM_ERROR_TIMEOUT, "PyVM_FutureGet");
        PyVM_FutureFree(future);
        CHECK(take_long(vm, submit_source(pool, "1 + 1")) == 2); /* the worker works on */
    }
    PyVM_PoolFree(pool);
}

/* A limit that is not reached changes nothing. */
static void in_time(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 2);
    PyVM_Future *futures[300];
    for (size_t i = 0; i < COUNT(futures); i++)
        futures[i] = submit_limited(pool, "sum(range(1000))", i % 3 ? 3600000 : 0);
    for (size_t i = 0; i < COUNT(futures); i++)
        CHECK(take_long(vm, futures[i]) == 499500);
    PyVM_PoolFree(pool);
}

/* Tasks that end at about the time at which they are interrupted: each ends in one of the two ways, and in no other. */
static void at_the_limit(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    int done = 0, late = 0;
    for (int i = 0; i < 80; i++) {
        char source[100];
        snprintf(source, sizeof source, "import time\ntime.sleep(%f)\n7\n", 0.002 + (i % 20) * 0.0001);
        PyVM_Future *future = submit_limited(pool, source, 3);
        CHECK(PyVM_FutureWait(future, -1) == PYVM_OK);
        done += PyVM_FutureGetState(future) == PYVM_FUTURE_DONE;
        late += PyVM_FutureGetState(future) == PYVM_FUTURE_TIMED_OUT;
        PyVM_FutureFree(future);
        CHECK(take_long(vm, submit_source(pool, "sum(range(1000))")) == 499500); /* nothing is left for the next */
    }
    CHECK(done + late == 80);
    PyVM_PoolFree(pool);
}

/* ---- Interrupting ------------------------------------------------------------------------------------------------ */

static void let_begin(PyVM_Future *future)
{
    while (PyVM_FutureGetState(future) == PYVM_FUTURE_WAITING)
        sleep_ms(1);
}

static void on_request(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    PyObject *object;
    for (size_t i = 0; i < COUNT(endless); i++) {
        PyVM_Future *future = submit_source(pool, endless[i]), *behind = submit_source(pool, "5");
        let_begin(future);
        sleep_ms(i % 2 ? 10 : 0);
        while (PyVM_FutureWait(future, 10000000) != PYVM_OK) /* it may just be going to its run */
            PyVM_FutureInterrupt(future);
        CHECK(PyVM_FutureGetState(future) == PYVM_FUTURE_CANCELLED);
        CHECK(PyVM_FutureGet(vm, future, &object, -1) == PYVM_ERROR_CANCELLED);
        CHECK_ERROR(PYVM_ERROR_CANCELLED, "PyVM_FutureGet");
        CHECK(PyVM_FutureInterrupt(future) == 1); /* it is cancelled */
        PyVM_FutureFree(future);
        CHECK(take_long(vm, behind) == 5);
    }
    PyVM_Future *future = submit_source(pool, "5");
    CHECK(PyVM_FutureWait(future, -1) == PYVM_OK && PyVM_FutureInterrupt(future) == 0);
    CHECK(PyVM_FutureInterrupt(NULL) == 0);
    CHECK(take_long(vm, future) == 5);
    PyVM_PoolFree(pool);
}

/* Only the task is interrupted: not its worker's other threads, nor another worker. */
static void alone(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 2);
    PyVM_Future *beside = submit_source(pool,
                                        "import time\nend = time.monotonic() + 0.3\n"
                                        "while time.monotonic() < end: pass\n9\n");
    PyVM_Future *future = submit_limited(pool,
                                         "import threading, time, __main__\n__main__.left = []\n"
                                         "def work():\n    time.sleep(0.2)\n    __main__.left.append(1)\n"
                                         "thread = threading.Thread(target=work)\nthread.start()\n"
                                         "while True: pass\n",
                                         50);
    CHECK(PyVM_FutureWait(future, -1) == PYVM_OK && PyVM_FutureGetState(future) == PYVM_FUTURE_TIMED_OUT);
    PyVM_FutureFree(future);
    CHECK(take_long(vm, beside) == 9);
    PyVM_PoolFree(pool);
}

/* ---- Many -------------------------------------------------------------------------------------------------------- */

/* Of many tasks some never end: each of these is a time-out, and each other has its result. */
static void many(PyVM *vm)
{
    enum { TASKS = 300 };
    PyVM_Pool *pool = new_pool_like(vm, 2);
    static PyVM_Future *futures[TASKS];
    int done = 0, late = 0, endless_ones = 0;
    srand(5);
    for (int i = 0; i < TASKS; i++) {
        bool is_endless = rand() % 10 == 0;
        endless_ones += is_endless;
        futures[i] = submit_limited(pool, is_endless ? "while True: pass" : "3", is_endless ? 10 : 60000);
    }
    for (int i = 0; i < TASKS; i++) {
        CHECK(PyVM_FutureWait(futures[i], -1) == PYVM_OK);
        done += PyVM_FutureGetState(futures[i]) == PYVM_FUTURE_DONE;
        late += PyVM_FutureGetState(futures[i]) == PYVM_FUTURE_TIMED_OUT;
        PyVM_FutureFree(futures[i]);
    }
    CHECK(late == endless_ones && done == TASKS - endless_ones);
    CHECK(pool_info(pool).done == TASKS);
    PyVM_PoolFree(pool);
}

static void bad_limit(void)
{
    PyVM_Pool *pool = new_pool_of(PYVM_KIND_DEFAULT, 1);
    PyVM_TaskOptions options = PYVM_TASK_OPTIONS_INIT;
    options.timeout_ns = -1;
    CHECK(!PyVM_PoolSubmitSource(pool, "5", NULL, &options));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_PoolSubmitSource");
    PyVM_PoolFree(pool);
}

int main(void)
{
    for_each_kind(too_long);
    for_each_kind(in_time);
    for_each_kind(at_the_limit);
    for_each_kind(on_request);
    for_each_kind(alone);
    for_each_kind(many);
    bad_limit();
    return 0;
}
