/*
 * seen.c: each worker counts what it does, and a trace has each task, strand and wait, as JSON that nests.
 */
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <unistd.h>

#include "support/maps.h"
#include "support/time.h"

static PyVM_WorkerInfo worker_info(PyVM_Pool *pool, unsigned index)
{
    PyVM_WorkerInfo info = {.size = sizeof info};
    REQUIRE(PyVM_PoolGetWorker(pool, index, &info) == PYVM_OK);
    return info;
}

/* ---- Counters ---------------------------------------------------------------------------------------------------- */

static void counters(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 2);
    PyVM_Future *futures[40];
    for (size_t i = 0; i < COUNT(futures); i++) {
        PyObject *arguments = evaluate(vm, "(b'x' * 1000,)");
        futures[i] = PyVM_PoolSubmitName(pool, "builtins:bytes", PyVM_ParcelPack(vm, arguments), NULL);
        PyVM_DecRef(vm, arguments);
    }
    for (size_t i = 0; i < COUNT(futures); i++) {
        CHECK(PyVM_FutureWait(futures[i], -1) == PYVM_OK);
        PyVM_FutureFree(futures[i]);
    }
    while (pool_info(pool).idle < 2) /* so that nothing is counted any more */
        sleep_ms(1);
    unsigned long long tasks = 0, in = 0, out = 0;
    for (unsigned i = 0; i < 2; i++) {
        PyVM_WorkerInfo info = worker_info(pool, i);
        CHECK(info.is_there && info.vm && info.vm != vm);
        CHECK(info.busy_ns >= 0 && info.asleep_ns >= 0 && info.gil_ns >= 0 && (info.tasks == 0 || info.busy_ns > 0));
        tasks += info.tasks;
        in += info.bytes_in;
        out += info.bytes_out;
    }
    CHECK_INT(tasks, 40);
    CHECK(in >= 40 * 1000 && in < 40 * 1500 && out >= 40 * 1000 && out < 40 * 1500);
    PyVM_PoolFree(pool);
}

/* What a worker is doing just now counts, too. */
static void meanwhile(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    int gate[2];
    char text[100];
    REQUIRE(pipe(gate) == 0);
    snprintf(text, sizeof text, "import os; os.read(%d, 1)", gate[0]);
    PyVM_Future *future = submit_source(pool, text);
    while (pool_info(pool).running == 0)
        sleep_ms(1);
    long long before = worker_info(pool, 0).busy_ns;
    while (worker_info(pool, 0).busy_ns < before + 10000000)
        sleep_ms(1);
    REQUIRE(write(gate[1], "A", 1) == 1);
    CHECK(PyVM_FutureWait(future, -1) == PYVM_OK);
    PyVM_FutureFree(future);
    before = worker_info(pool, 0).asleep_ns;
    while (worker_info(pool, 0).asleep_ns < before + 10000000)
        sleep_ms(1);
    if (info_of(vm).kind == PYVM_KIND_OWN_GIL)
        CHECK(worker_info(pool, 0).memory > 100000);
    PyVM_PoolFree(pool);
    close(gate[0]);
    close(gate[1]);
}

/* ---- The trace --------------------------------------------------------------------------------------------------- */

static void nothing(PyVM *vm, void *data)
{
    (void)vm;
    atomic_fetch_add((atomic_int *)data, 1);
}

/* Runs until somebody has stolen its strand. */
static int fork_until_stolen(PyVM *vm, void *data, PyObject **result)
{
    PyVM_Pool *pool = data;
    atomic_int runs = 0;
    (void)result;
    while (pool_info(pool).stolen == 0) {
        PyVM_Strand strand;
        PyVM_StrandFork(&strand, nothing, &runs);
        PyThreadState *state = PyVMEval_SaveThread(vm); /* the thief may need the same GIL */
        for (long end = now_ms() + 5; now_ms() < end && !runs;)
            sleep_ms(1);
        PyVMEval_RestoreThread(vm, state);
        PyVM_StrandJoin(vm, &strand);
    }
    return 0;
}

static int wait_for_inner(PyVM *vm, void *data, PyObject **result)
{
    PyVM_Pool *pool = data;
    (void)result;
    CHECK_INT(take_long(vm, submit_source(pool, "5")), 5);
    return 0;
}

static const char *const check_code =
    "import json\n"
    "with open(path) as file: trace = json.load(file)\n"
    "events = [e for e in trace['traceEvents'] if e['ph'] == 'X']\n"
    "names = [e['name'] for e in events]\n"
    "threads = {e['args']['name'] for e in trace['traceEvents'] if e['name'] == 'thread_name'}\n"
    "assert threads == {'worker 0', 'worker 1'}, threads\n"
    "assert all(e['dur'] >= 0 and e['ts'] > 0 and e['pid'] and e['tid'] in (0, 1) for e in events), events\n"
    "def nests(one, other):\n"
    "    a, b, c, d = one['ts'], one['ts'] + one['dur'], other['ts'], other['ts'] + other['dur']\n"
    "    return b <= c + .01 or d <= a + .01 or (a <= c and d <= b + .01) or (c <= a and b <= d + .01)\n"
    "for tid in 0, 1:\n"
    "    own = [e for e in events if e['tid'] == tid]\n"
    "    assert all(nests(a, b) for a in own for b in own if a is not b), own\n"
    "tasks = [e for e in events if e['cat'] == 'task']\n";

static void check_trace(PyVM *vm, PyVM_Pool *pool, const char *more)
{
    char path[] = "/tmp/pyvm-trace-XXXXXX", code[100];
    int descriptor = mkstemp(path);
    REQUIRE(descriptor >= 0);
    close(descriptor);
    CHECK(PyVM_PoolWriteTrace(pool, path) == PYVM_OK);
    snprintf(code, sizeof code, "path = '%s'", path);
    CHECK_RUN(vm, code);
    CHECK_RUN(vm, check_code);
    CHECK_RUN(vm, more);
    CHECK(unlink(path) == 0);
}

static void traced(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 2);
    CHECK_INT(take_long(vm, submit_source(pool, "1")), 1); /* is not traced */
    CHECK(PyVM_PoolTraceStart(pool, 0) == PYVM_OK);
    CHECK_RUN(vm, "class Own:\n    def double(x): return x * 2\n");
    PyObject *callable = evaluate(vm, "Own.double"), *arguments = evaluate(vm, "(4,)");
    for (int i = 0; i < 20; i++)
        CHECK_INT(take_long(vm, PyVM_PoolSubmitCall(pool, vm, callable, arguments, NULL, NULL)), 8);
    CHECK_INT(take_long(vm, submit_source(pool, "'\"\\\\'; 7")), 7);
    PyVM_FutureFree(submit_source(pool, "raise ValueError")); /* it runs on */
    PyVM_Future *futures[] = {PyVM_PoolSubmit(pool, fork_until_stolen, pool, NULL),
                              PyVM_PoolSubmit(pool, wait_for_inner, pool, NULL)};
    for (size_t i = 0; i < COUNT(futures); i++) {
        CHECK(PyVM_FutureWait(futures[i], -1) == PYVM_OK);
        PyVM_FutureFree(futures[i]);
    }
    PyVM_MapOptions options = map_options();
    options.chunk = 5;
    PyVM_Map *map = new_map(pool, vm, "Own.double", "range(10)", &options);
    for (int i = 0; i < 10; i++)
        CHECK_INT(map_long(vm, map), 2 * i);
    PyVM_MapFree(map);
    while (pool_info(pool).running > 0 || pool_info(pool).waiting > 0)
        sleep_ms(1);
    CHECK(PyVM_PoolTraceStop(pool) == PYVM_OK);
    CHECK_INT(take_long(vm, submit_source(pool, "99")), 99); /* nor is this */
    check_trace(vm, pool,
                "assert names.count('Own.double') == 20, names\n"
                "assert names.count('5 of Own.double') == 2, names\n"
                "assert len(tasks) == 27, names\n"
                "assert '99' not in names and '1' not in names and '5' in names, names\n"
                "assert [e['args']['end'] for e in tasks if e['name'] == 'raise ValueError'] == ['raised'], tasks\n"
                "assert any(e['name'].startswith(chr(39) + chr(34)) for e in tasks), names\n"
                "assert all(e['args']['bytes in'] > 0 for e in tasks if e['name'] == 'Own.double'), tasks\n"
                "assert any(e['cat'] == 'strand' for e in events), names\n"
                "assert trace['otherData']['dropped'] == 0\n");
    PyVM_DecRef(vm, callable);
    PyVM_DecRef(vm, arguments);
    PyVM_PoolFree(pool);
}

static int nothing_much(PyVM *vm, void *data, PyObject **result)
{
    (void)vm, (void)data, (void)result;
    return 0;
}

/* Names that tasks are given, of any kind; they are copied. What was built before there were names gives none. */
static void named(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 2);
    PyVM_TaskOptions options = PYVM_TASK_OPTIONS_INIT;
    char name[100] = "a step";
    options.name = name;
    CHECK(PyVM_PoolTraceStart(pool, 0) == PYVM_OK);
    PyVM_Future *futures[4] = {PyVM_PoolSubmit(pool, nothing_much, NULL, &options)};
    strcpy(name, "a \"source\"");
    futures[1] = PyVM_PoolSubmitSource(pool, "5", NULL, &options);
    memset(name, 'x', sizeof name - 1);
    futures[2] = PyVM_PoolSubmitName(pool, "builtins:list", NULL, &options);
    options.size = offsetof(PyVM_TaskOptions, name);
    futures[3] = PyVM_PoolSubmitName(pool, "builtins:dict", NULL, &options);
    memset(name, 'y', sizeof name - 1);
    for (size_t i = 0; i < COUNT(futures); i++) {
        CHECK(PyVM_FutureWait(futures[i], -1) == PYVM_OK);
        PyVM_FutureFree(futures[i]);
    }
    check_trace(vm, pool,
                "assert sorted(e['name'] for e in tasks) == ["
                "    'a \"source\"', 'a step', 'builtins:dict', 'x' * 55], names\n"
                "assert all(e['args']['end'] == 'done' for e in tasks), tasks\n");
    PyVM_PoolFree(pool);
}

/* A ring has room for some: those that are dropped are counted. */
static void bounded(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 2);
    CHECK(PyVM_PoolTraceStart(pool, 3) == PYVM_OK);
    for (int i = 0; i < 50; i++)
        CHECK_INT(take_long(vm, submit_source(pool, "5")), 5);
    CHECK(PyVM_PoolTraceStop(pool) == PYVM_OK);
    check_trace(vm, pool, "assert len(events) <= 6 and len(events) + trace['otherData']['dropped'] >= 50, trace\n");
    CHECK(PyVM_PoolTraceStart(pool, 0) == PYVM_OK);
    check_trace(vm, pool, "assert not events and trace['otherData']['dropped'] == 0, trace\n");
    PyVM_PoolFree(pool);
}

static void bad_arguments(void)
{
    PyVM_Pool *pool = new_pool_of(PYVM_KIND_DEFAULT, 1);
    PyVM_WorkerInfo info = {.size = 1};
    CHECK(PyVM_PoolGetWorker(pool, 0, &info) == PYVM_ERROR_ARGUMENT);
    info.size = sizeof info;
    CHECK(PyVM_PoolGetWorker(pool, 1, &info) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_PoolGetWorker");
    CHECK(PyVM_PoolGetWorker(NULL, 0, &info) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_PoolTraceStart(NULL, 0) == PYVM_ERROR_ARGUMENT && PyVM_PoolTraceStop(NULL) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_PoolTraceStart(pool, (size_t)-1) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_PoolWriteTrace(pool, NULL) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_PoolWriteTrace(pool, "/nowhere/trace.json") == PYVM_ERROR_ARGUMENT);
    CHECK(strstr(PyVM_LastError()->message, "/nowhere/trace.json cannot be written: No such file"));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_PoolWriteTrace");
    PyVM_PoolFree(pool);
}

int main(void)
{
    for_each_kind(counters);
    for_each_kind(meanwhile);
    for_each_kind(traced);
    for_each_kind(named);
    for_each_kind(bounded);
    bad_arguments();
    return 0;
}
