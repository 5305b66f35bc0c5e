/*
 * tasks.c: tasks of all sorts run in a worker's VM and give their results to any VM; tasks wait for tasks, also with
 * one worker; what goes wrong is told.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "support/expect.h"
#include "support/pools.h"
#include "support/time.h"

static PyObject *value(PyVM *vm, const char *expression)
{
    PyObject *globals = PyVMModule_GetDict(vm, PyVMImport_AddModule(vm, "__main__"));
    PyObject *found = PyVMRun_String(vm, expression, Py_eval_input, globals, globals);
    REQUIRE(found);
    return found;
}

static PyVM_Future *submit_with(PyVM_Pool *pool, PyVM_TaskFunction function, void *data, int priority)
{
    PyVM_TaskOptions options = PYVM_TASK_OPTIONS_INIT;
    options.priority = priority;
    PyVM_Future *future = PyVM_PoolSubmit(pool, function, data, &options);
    REQUIRE(future);
    return future;
}

/* ---- Of all sorts ------------------------------------------------------------------------------------------------ */

static int square(PyVM *vm, void *data, PyObject **result)
{
    CHECK(PyVM_Current() == vm);
    *result = PyVMLong_FromLong(vm, (long)(size_t)data * (long)(size_t)data);
    return *result ? 0 : -1;
}

static int nothing(PyVM *vm, void *data, PyObject **result)
{
    (void)vm, (void)data, (void)result;
    return 0;
}

static void functions(PyVM *vm, PyVM_Pool *pool)
{
    PyVM_Future *futures[100];
    for (size_t i = 0; i < COUNT(futures); i++)
        futures[i] = PyVM_PoolSubmit(pool, square, (void *)i, NULL);
    for (size_t i = 0; i < COUNT(futures); i++)
        CHECK(take_long(vm, futures[i]) == (long)(i * i));
    PyVM_Future *future = PyVM_PoolSubmit(pool, nothing, NULL, NULL);
    PyObject *object;
    CHECK(PyVM_FutureGet(vm, future, &object, -1) == PYVM_OK && PyVM_IsNone(vm, object));
    PyVM_FutureFree(future);
}

static void calls(PyVM *vm, PyVM_Pool *pool)
{
    CHECK_RUN(vm, "offset = 7\ndef scaled(x, by=1): return x * by + offset\n");
    PyObject *callable = value(vm, "scaled"), *arguments = value(vm, "(5,)"), *keywords = value(vm, "{'by': 3}");
    CHECK(take_long(vm, PyVM_PoolSubmitCall(pool, vm, callable, arguments, keywords, NULL)) == 22);
    CHECK(take_long(vm, PyVM_PoolSubmitCall(pool, vm, callable, arguments, NULL, NULL)) == 12);
    PyVM_DecRef(vm, callable);
    callable = value(vm, "lambda: offset * 2");
    CHECK(take_long(vm, PyVM_PoolSubmitCall(pool, vm, callable, NULL, NULL, NULL)) == 14);
    PyVM_DecRef(vm, callable);
    PyVM_DecRef(vm, arguments);
    PyVM_DecRef(vm, keywords);
}

static void names_and_sources(PyVM *vm, PyVM_Pool *pool)
{
    PyObject *pair = value(vm, "([1, 2, 3],)"), *object;
    CHECK(take_long(vm, PyVM_PoolSubmitName(pool, "builtins:sum", PyVM_ParcelPack(vm, pair), NULL)) == 6);
    CHECK(take_long(vm, PyVM_PoolSubmitName(pool, "builtins:int.__index__", PyVM_ParcelPack(vm, value(vm, "(9,)")),
                                            NULL)) == 9);
    CHECK(take_long(vm, PyVM_PoolSubmitSource(pool, "def f(x):\n    return sum(x)\nf(args[0]) * 2\n",
                                              PyVM_ParcelPack(vm, pair), NULL)) == 12);
    PyVM_Future *future = submit_source(pool, "x = 5");
    CHECK(PyVM_FutureGet(vm, future, &object, -1) == PYVM_OK && PyVM_IsNone(vm, object));
    PyVM_FutureFree(future);
    PyVM_DecRef(vm, pair);
}

/* A result goes to each VM that asks, also after its pool has ended. */
static void results(PyVM *vm, PyVM_Pool *pool)
{
    PyVM *other = new_vm_like(vm);
    PyObject *one, *again, *elsewhere;
    PyVM_Future *future = submit_source(pool, "[1, 'two', {3: 4.5}]");
    CHECK(PyVM_FutureWait(future, -1) == PYVM_OK);
    CHECK(PyVM_PoolClose(pool, PYVM_POOL_FINISH, -1) == PYVM_OK);
    CHECK(PyVM_FutureGet(vm, future, &one, -1) == PYVM_OK && PyVM_FutureGet(vm, future, &again, -1) == PYVM_OK);
    CHECK(one != again && PyVMObject_RichCompareBool(vm, one, again, Py_EQ) == 1);
    CHECK(PyVM_FutureGet(other, future, &elsewhere, -1) == PYVM_OK && PyVMList_Size(other, elsewhere) == 3);
    PyVM_DecRef(other, elsewhere);
    PyVM_DecRef(vm, one);
    PyVM_DecRef(vm, again);
    PyVM_FutureFree(future);
    CHECK(PyVM_Close(other) == PYVM_OK);
}

static void of_all_sorts(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 2);
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    functions(vm, pool);
    calls(vm, pool);
    names_and_sources(vm, pool);
    results(vm, pool);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    PyVM_PoolFree(pool);
}

/* ---- Exceptions -------------------------------------------------------------------------------------------------- */

static int raise_error(PyVM *vm, void *data, PyObject **result)
{
    (void)data, (void)result;
    PyVMErr_SetString(vm, PyVMExc_KeyError(vm), "k");
    return -1;
}

/* Without the -1. */
static int leave_error(PyVM *vm, void *data, PyObject **result)
{
    raise_error(vm, data, result);
    *result = PyVMLong_FromLong(vm, 5);
    return 0;
}

static int forget_error(PyVM *vm, void *data, PyObject **result)
{
    (void)data;
    *result = PyVMLong_FromLong(vm, 5);
    return -1;
}

static void check_raises(PyVM *vm, PyVM_Future *future, const char *expected)
{
    char found[300];
    PyObject *object;
    REQUIRE(future);
    for (int i = 0; i < 2; i++) { /* it is raised each time */
        CHECK(PyVM_FutureGet(vm, future, &object, -1) == PYVM_ERROR_RAISED && !object);
        CHECK_ERROR(PYVM_ERROR_RAISED, "PyVM_FutureGet");
        CHECK(PyVM_FutureGetState(future) == PYVM_FUTURE_RAISED);
        take_exception(vm, found, sizeof found);
        if (strcmp(found, expected) != 0)
            check_failed(__FILE__, __LINE__, "expected \"%s\", not \"%s\"", expected, found);
    }
    PyVM_FutureFree(future);
}

static void exceptions(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    check_raises(vm, PyVM_PoolSubmit(pool, raise_error, NULL, NULL), "KeyError: 'k'");
    check_raises(vm, PyVM_PoolSubmit(pool, leave_error, NULL, NULL), "KeyError: 'k'");
    check_raises(vm, PyVM_PoolSubmit(pool, forget_error, NULL, NULL),
                 "SystemError: a task in C has returned -1 without an exception");
    check_raises(vm, submit_source(pool, "import sys; sys.exit(3)"), "SystemExit: 3");
    check_raises(vm, submit_source(pool, "raise KeyboardInterrupt"), "KeyboardInterrupt: ");
    check_raises(vm, PyVM_PoolSubmitName(pool, "builtins:nowhere", NULL, NULL),
                 "AttributeError: module 'builtins' has no attribute 'nowhere'");
    check_raises(vm, PyVM_PoolSubmitName(pool, "sum", NULL, NULL),
                 "ValueError: a task is named as \"module:function\", not 'sum'");
    PyObject *list = value(vm, "[1]");
    check_raises(vm, PyVM_PoolSubmitName(pool, "builtins:sum", PyVM_ParcelPack(vm, list), NULL),
                 "TypeError: the arguments of a task are a tuple, not list");
    PyVM_DecRef(vm, list);
    check_raises(vm, PyVM_PoolSubmitName(pool, "no_such_module:x", NULL, NULL),
                 "ModuleNotFoundError: No module named 'no_such_module'");
    PyObject *generator = value(vm, "(x for x in ())"), *callable = value(vm, "len"),
             *call = PyVM_BuildValue(vm, "(O)", generator);
    CHECK(!PyVM_PoolSubmitCall(pool, vm, callable, call, NULL, NULL));
    CHECK_ERROR(PYVM_ERROR_RAISED, "PyVM_PoolSubmitCall");
    CHECK(PyVMErr_ExceptionMatches(vm, PyVMExc_TypeError(vm)));
    PyVMErr_Clear(vm);
    PyVM_DecRef(vm, call);
    PyVM_DecRef(vm, callable);
    PyVM_DecRef(vm, generator);
    CHECK(take_long(vm, submit_source(pool, "1 + 1")) == 2); /* the worker works on */
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    PyVM_PoolFree(pool);
}

/* ---- Waiting ----------------------------------------------------------------------------------------------------- */

static atomic_bool may_go, has_begun;

static int hold_on(PyVM *vm, void *data, PyObject **result)
{
    (void)data, (void)result;
    PyThreadState *state = PyVMEval_SaveThread(vm);
    atomic_store(&has_begun, true);
    while (!atomic_load(&may_go))
        sleep_ms(1);
    PyVMEval_RestoreThread(vm, state);
    return 0;
}

/* A task that runs until may_go. */
static PyVM_Future *occupy(PyVM_Pool *pool)
{
    atomic_store(&may_go, false);
    atomic_store(&has_begun, false);
    PyVM_Future *future = PyVM_PoolSubmit(pool, hold_on, NULL, NULL);
    REQUIRE(future);
    while (!atomic_load(&has_begun))
        sleep_ms(1);
    return future;
}

static void waiting(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    PyVM_Future *holding = occupy(pool), *next = submit_source(pool, "5");
    PyObject *object;
    CHECK(PyVM_FutureGetState(holding) == PYVM_FUTURE_RUNNING && PyVM_FutureGetState(next) == PYVM_FUTURE_WAITING);
    CHECK(PyVM_FutureWait(next, 0) == PYVM_ERROR_TIMEOUT);
    CHECK_ERROR(PYVM_ERROR_TIMEOUT, "PyVM_FutureWait");
    long before = now_ms();
    CHECK(PyVM_FutureGet(vm, next, &object, 30000000) == PYVM_ERROR_TIMEOUT && !object);
    CHECK(now_ms() - before >= 29);
    CHECK_ERROR(PYVM_ERROR_TIMEOUT, "PyVM_FutureGet");
    PyVM_PoolInfo info = pool_info(pool);
    CHECK(info.workers == 1 && info.waiting == 1 && info.running == 1 && info.done == 0 && info.idle == 0);
    CHECK(PyVM_PoolClose(pool, PYVM_POOL_FINISH, 0) == PYVM_ERROR_TIMEOUT);
    CHECK_ERROR(PYVM_ERROR_TIMEOUT, "PyVM_PoolClose");
    CHECK(!PyVM_PoolSubmitSource(pool, "6", NULL, NULL));
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_PoolSubmitSource");
    atomic_store(&may_go, true);
    CHECK(PyVM_PoolClose(pool, PYVM_POOL_FINISH, -1) == PYVM_OK);
    CHECK(PyVM_PoolClose(pool, PYVM_POOL_FINISH, -1) == PYVM_OK); /* again */
    CHECK(take_long(vm, next) == 5);
    CHECK(pool_info(pool).done == 2 && pool_info(pool).workers == 0);
    PyVM_FutureFree(holding);
    PyVM_PoolFree(pool);
}

/* ---- Cancelling -------------------------------------------------------------------------------------------------- */

static void count_up(PyVM_Future *future, void *data)
{
    CHECK(PyVM_FutureGetState(future) >= PYVM_FUTURE_DONE);
    atomic_fetch_add((atomic_int *)data, 1);
}

static void cancelling(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    PyVM_Future *holding = occupy(pool), *futures[10];
    atomic_int told = 0;
    PyObject *object;
    for (size_t i = 0; i < COUNT(futures); i++) {
        futures[i] = submit_source(pool, "5");
        CHECK(PyVM_FutureNotify(futures[i], count_up, &told) == PYVM_OK);
    }
    CHECK(PyVM_FutureCancel(holding) == 0);
    CHECK(PyVM_FutureCancel(futures[3]) == 1 && PyVM_FutureCancel(futures[3]) == 1 && told == 1);
    CHECK(PyVM_FutureWait(futures[3], 0) == PYVM_OK);
    CHECK(PyVM_FutureGet(vm, futures[3], &object, 0) == PYVM_ERROR_CANCELLED);
    CHECK_ERROR(PYVM_ERROR_CANCELLED, "PyVM_FutureGet");
    CHECK(PyVM_FutureNotify(futures[3], count_up, &told) == PYVM_OK && told == 2); /* at once */
    CHECK(PyVM_PoolClose(pool, PYVM_POOL_CANCEL, 0) == PYVM_ERROR_TIMEOUT);
    PyVM_ClearLastError();
    for (size_t i = 0; i < COUNT(futures); i++) {
        CHECK(PyVM_FutureGetState(futures[i]) == PYVM_FUTURE_CANCELLED);
        PyVM_FutureFree(futures[i]);
    }
    CHECK(told == (int)COUNT(futures) + 1);
    atomic_store(&may_go, true);
    PyVM_PoolFree(pool);
    CHECK(PyVM_FutureGetState(holding) == PYVM_FUTURE_DONE);
    PyVM_FutureFree(holding);
}

/* ---- Priorities, and a bound ------------------------------------------------------------------------------------- */

static char order[10];
static atomic_int ordered;

static int note_order(PyVM *vm, void *data, PyObject **result)
{
    (void)vm, (void)result;
    order[atomic_fetch_add(&ordered, 1)] = *(const char *)data;
    return 0;
}

static void priorities(PyVM *vm)
{
    static const struct {
        const char *name;
        int priority;
    } tasks[] = {{"e", 0},          {"c", 5},           {"h", -3}, {"d", 5}, {"f", 0},
                 {"a", 2000000000}, {"i", -2000000000}, {"b", 7},  {"g", 0}};
    PyVM_Pool *pool = new_pool_like(vm, 1);
    PyVM_Future *holding = occupy(pool);
    atomic_store(&ordered, 0);
    for (size_t i = 0; i < COUNT(tasks); i++)
        PyVM_FutureFree(submit_with(pool, note_order, (void *)tasks[i].name, tasks[i].priority));
    atomic_store(&may_go, true);
    CHECK(PyVM_PoolClose(pool, PYVM_POOL_FINISH, -1) == PYVM_OK);
    CHECK(strcmp(order, "abcdefghi") == 0);
    PyVM_FutureFree(holding);
    PyVM_PoolFree(pool);
}

static PyVM_Pool *bounded;

static void *submit_more(void *data)
{
    PyVM_Future *future = PyVM_PoolSubmitSource(bounded, "3", NULL, NULL);
    CHECK(future);
    PyVM_FutureFree(future);
    atomic_store((atomic_bool *)data, true);
    return NULL;
}

static void bound(void)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    pthread_t thread;
    atomic_bool is_in = false;
    config.workers = 1;
    config.max_waiting = 2;
    REQUIRE(bounded = PyVM_PoolNew(&config));
    PyVM_Future *holding = occupy(bounded);
    PyVM_FutureFree(submit_source(bounded, "1"));
    PyVM_FutureFree(submit_source(bounded, "2"));
    REQUIRE(pthread_create(&thread, NULL, submit_more, &is_in) == 0);
    sleep_ms(20);
    CHECK(!is_in && pool_info(bounded).waiting == 2);
    atomic_store(&may_go, true);
    pthread_join(thread, NULL);
    PyVM_PoolFree(bounded);
    PyVM_FutureFree(holding);
}

/* ---- Tasks that wait for tasks ----------------------------------------------------------------------------------- */

typedef struct nest {
    PyVM_Pool *pool;
    int depth;
} nest;

static int nested(PyVM *vm, void *data, PyObject **result)
{
    nest *own = data, inner = {own->pool, own->depth - 1};
    long sum = 1;
    for (int i = 0; i < 2 && own->depth > 0; i++)
        sum += take_long(vm, PyVM_PoolSubmit(own->pool, nested, &inner, NULL));
    *result = PyVMLong_FromLong(vm, sum);
    return 0;
}

static void tasks_that_wait(PyVM *vm)
{
    for (unsigned workers = 1; workers <= 2; workers++) {
        nest all = {new_pool_like(vm, workers), 8};
        CHECK(take_long(vm, PyVM_PoolSubmit(all.pool, nested, &all, NULL)) == 511);
        PyVM_PoolFree(all.pool);
    }
}

static int misuse(PyVM *vm, void *data, PyObject **result)
{
    (void)vm, (void)result;
    CHECK(PyVM_PoolClose(data, PYVM_POOL_FINISH, -1) == PYVM_ERROR_ORDER);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_PoolClose");
    PyVM_PoolFree(data);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_PoolFree");
    return 0;
}

/* ---- Many threads ------------------------------------------------------------------------------------------------ */

enum { THREADS = 32, EACH = 500 };

static PyVM_Pool *crowded;

static void *submit_some(void *vm)
{
    for (size_t i = 0; i < EACH; i++) {
        PyVM_Future *future = submit_with(crowded, square, (void *)i, (int)(i % 3));
        if (i % 7 == 0)
            PyVM_FutureCancel(future);
        if (i % 5 == 0 && PyVM_FutureWait(future, -1) == PYVM_OK && PyVM_FutureGetState(future) == PYVM_FUTURE_DONE)
            CHECK(take_long(vm, PyVM_FutureHold(future)) == (long)(i * i));
        PyVM_FutureFree(future);
    }
    return NULL;
}

static void many_threads(PyVM *vm)
{
    pthread_t threads[THREADS];
    crowded = new_pool_like(vm, 2);
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, submit_some, vm) == 0);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    CHECK(PyVM_PoolClose(crowded, PYVM_POOL_FINISH, -1) == PYVM_OK);
    PyVM_PoolInfo info = pool_info(crowded);
    CHECK(info.done == THREADS * EACH && info.running == 0 && info.waiting == 0);
    PyVM_PoolFree(crowded);
}

/* ---- Workers' VMs ------------------------------------------------------------------------------------------------ */

static int tell_vm(PyVM *vm, void *data, PyObject **result)
{
    (void)result;
    *(PyVM **)data = vm;
    return 0;
}

static PyVM *vm_of_worker(PyVM_Pool *pool)
{
    PyVM *vm = NULL;
    PyVM_Future *future = PyVM_PoolSubmit(pool, tell_vm, &vm, NULL);
    CHECK(PyVM_FutureWait(future, -1) == PYVM_OK);
    PyVM_FutureFree(future);
    return vm;
}

/* Somebody closes a worker's VM: it gets another, prepared as the first was. */
static void closed_vm(PyVM *vm)
{
    static const char *const imports[] = {"json", NULL};
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.workers = 1;
    config.imports = imports;
    config.initializer = "ready = 7";
    PyVM_Pool *pool = new_pool_by(info_of(vm).kind, &config);
    PyVM *first = vm_of_worker(pool);
    const char *look = "import sys, __main__\n'json' in sys.modules and __main__.ready\n";
    CHECK(first != vm && take_long(vm, submit_source(pool, look)) == 7);
    while (PyVM_Close(first) == PYVM_ERROR_BUSY)
        sleep_ms(1);
    CHECK(take_long(vm, submit_source(pool, look)) == 7);
    CHECK(vm_of_worker(pool) != first);
    CHECK(PyVM_PoolClose(pool, PYVM_POOL_FINISH, -1) == PYVM_OK);
    PyVM_PoolFree(pool);
}

/* ---- Bad arguments ----------------------------------------------------------------------------------------------- */

static void bad_configs(void)
{
    static const char *const nowhere[] = {"no_such_module", NULL};
    PyVM_Config vm_config = PYVM_CONFIG_INIT;
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.workers = 2;
    config.initializer = "raise ValueError('no')";
    CHECK(!PyVM_PoolNew(&config) &&
          strstr(PyVM_LastError()->message, "the initializer in a worker's VM has raised ValueError('no')"));
    CHECK_ERROR(PYVM_ERROR_RAISED, "PyVM_PoolNew");
    config.imports = nowhere;
    CHECK(!PyVM_PoolNew(&config) && strstr(PyVM_LastError()->message, "the import of no_such_module in"));
    CHECK_ERROR(PYVM_ERROR_RAISED, "PyVM_PoolNew");
    config.vm = &vm_config;
    vm_config.python = "9.99";
    CHECK(!PyVM_PoolNew(&config));
    CHECK_ERROR(PYVM_ERROR_PYTHON, "PyVM_PoolNew");
    vm_config.kind = PYVM_KIND_MAIN;
    CHECK(!PyVM_PoolNew(&config));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_PoolNew");
    config.vm = NULL;
    config.workers = 100000;
    CHECK(!PyVM_PoolNew(&config));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_PoolNew");
    config.size = 3;
    CHECK(!PyVM_PoolNew(&config));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_PoolNew");
}

static void bad_arguments(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    PyObject *object = NULL;
    PyVM_PoolInfo info = {.size = 1};
    CHECK(PyVM_PoolGetInfo(pool, &info) == PYVM_ERROR_ARGUMENT && PyVM_PoolGetInfo(NULL, &info) == PYVM_ERROR_ARGUMENT);
    CHECK(!PyVM_PoolSubmit(pool, NULL, NULL, NULL) && !PyVM_PoolSubmit(NULL, nothing, NULL, NULL));
    CHECK(!PyVM_PoolSubmitName(pool, NULL, NULL, NULL) && !PyVM_PoolSubmitSource(pool, NULL, NULL, NULL));
    CHECK(!PyVM_PoolSubmitCall(pool, vm, NULL, NULL, NULL, NULL));
    PyVM_TaskOptions options = {.size = 1};
    CHECK(!PyVM_PoolSubmit(pool, nothing, NULL, &options));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_PoolSubmit");
    CHECK(!PyVM_PoolSubmitCall(pool, vm, NULL, NULL, NULL, NULL));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_PoolSubmitCall");
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyObject *callable = value(vm, "len"), *list = value(vm, "[]");
    CHECK(!PyVM_PoolSubmitCall(pool, vm, callable, list, NULL, NULL) &&
          !PyVM_PoolSubmitCall(pool, vm, callable, NULL, list, NULL));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_PoolSubmitCall");
    PyVM_DecRef(vm, callable);
    PyVM_DecRef(vm, list);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    CHECK(PyVM_FutureWait(NULL, -1) == PYVM_ERROR_ARGUMENT &&
          PyVM_FutureGet(vm, NULL, &object, -1) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_FutureCancel(NULL) == 0 && PyVM_FutureGetState(NULL) == PYVM_FUTURE_CANCELLED && !PyVM_FutureHold(NULL));
    CHECK(PyVM_FutureNotify(NULL, count_up, NULL) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_PoolClose(pool, (PyVM_PoolEnd)2, 0) == PYVM_ERROR_ARGUMENT &&
          PyVM_PoolClose(NULL, PYVM_POOL_FINISH, 0) == PYVM_ERROR_ARGUMENT);
    PyVM_Future *future = PyVM_PoolSubmit(pool, misuse, pool, NULL);
    CHECK(PyVM_FutureWait(future, -1) == PYVM_OK);
    PyVM_FutureFree(future);
    PyVM_PoolFree(pool);
    PyVM_PoolFree(NULL);
    PyVM_FutureFree(NULL);
}

int main(void)
{
    for_each_kind(of_all_sorts);
    for_each_kind(exceptions);
    for_each_kind(waiting);
    for_each_kind(cancelling);
    for_each_kind(priorities);
    for_each_kind(tasks_that_wait);
    for_each_kind(many_threads);
    for_each_kind(closed_vm);
    for_each_kind(bad_arguments);
    bound();
    bad_configs();
    return 0;
}
