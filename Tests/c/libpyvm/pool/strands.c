/*
 * strands.c: fork and join: each strand runs once, whoever takes it; what nobody takes runs in its own VM; neither
 * depth nor number nor order ends a program; and it works without a pool.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>

#include "support/pools.h"
#include "support/time.h"

/* ---- A tree of strands ------------------------------------------------------------------------------------------- */

typedef struct fib {
    int n;
    long result;
} fib;

static void do_fib(PyVM *vm, void *data)
{
    fib *work = data, one = {work->n - 1, 0}, other = {work->n - 2, 0};
    PyVM_Strand strand;
    CHECK(PyVM_Current() == vm);
    if (work->n < 2) {
        work->result = work->n;
        return;
    }
    PyVM_StrandFork(&strand, do_fib, &one);
    do_fib(vm, &other);
    PyVM_StrandJoin(vm, &strand);
    work->result = one.result + other.result;
}

static int fib_task(PyVM *vm, void *data, PyObject **result)
{
    do_fib(vm, data);
    *result = PyVMLong_FromLong(vm, ((fib *)data)->result);
    return 0;
}

static void tree(PyVM *vm)
{
    for (unsigned workers = 1; workers <= 3; workers++) {
        PyVM_Pool *pool = new_pool_like(vm, workers);
        fib work = {18, 0};
        CHECK(take_long(vm, PyVM_PoolSubmit(pool, fib_task, &work, NULL)) == 2584);
        PyVM_PoolInfo info = pool_info(pool);
        CHECK(info.forked == 4180 && (workers > 1 || info.stolen == 0));
        PyVM_PoolFree(pool);
    }
}

/* ---- Many, in any order ------------------------------------------------------------------------------------------ */

enum { MANY = 1000000 };

static _Atomic unsigned char runs[MANY];

static void note(PyVM *vm, void *data)
{
    (void)vm;
    atomic_fetch_add(&runs[(size_t)data], 1);
}

typedef void (*join_all)(PyVM *vm, PyVM_Strand *strands);

static void backwards(PyVM *vm, PyVM_Strand *strands)
{
    for (size_t i = MANY; i > 0; i--)
        PyVM_StrandJoin(vm, &strands[i - 1]);
}

static void forwards(PyVM *vm, PyVM_Strand *strands)
{
    for (size_t i = 0; i < MANY; i++)
        PyVM_StrandJoin(vm, &strands[i]);
}

static void inside_out(PyVM *vm, PyVM_Strand *strands)
{
    for (size_t i = 0; i < MANY / 2; i++) {
        PyVM_StrandJoin(vm, &strands[MANY / 2 + i]);
        PyVM_StrandJoin(vm, &strands[MANY / 2 - 1 - i]);
    }
}

static int many_task(PyVM *vm, void *data, PyObject **result)
{
    PyVM_Strand *strands = malloc(MANY * sizeof *strands);
    REQUIRE(strands);
    for (size_t i = 0; i < MANY; i++) {
        runs[i] = 0;
        PyVM_StrandFork(&strands[i], note, (void *)i);
    }
    (*(join_all *)data)(vm, strands);
    (void)result;
    free(strands);
    for (size_t i = 0; i < MANY; i++)
        if (runs[i] != 1)
            check_failed(__FILE__, __LINE__, "strand %zu ran %d times", i, runs[i]);
    return 0;
}

static void many(void)
{
    static join_all orders[] = {backwards, forwards, inside_out};
    PyVM_Pool *pool = new_pool_of(PYVM_KIND_DEFAULT, 2);
    for (size_t i = 0; i < COUNT(orders); i++) {
        PyVM_Future *future = PyVM_PoolSubmit(pool, many_task, &orders[i], NULL);
        CHECK(PyVM_FutureWait(future, -1) == PYVM_OK && PyVM_FutureGetState(future) == PYVM_FUTURE_DONE);
        PyVM_FutureFree(future);
    }
    PyVM_PoolFree(pool);
}

/* ---- Deep -------------------------------------------------------------------------------------------------------- */

enum { LEVELS = 10000 };

static void descend(PyVM *vm, void *data)
{
    PyVM_Strand strand;
    if (*(int *)data == 0)
        return;
    --*(int *)data;
    PyVM_StrandFork(&strand, descend, data);
    PyVM_StrandJoin(vm, &strand);
}

static int deep_task(PyVM *vm, void *data, PyObject **result)
{
    (void)result;
    descend(vm, data);
    return 0;
}

static void deep(void)
{
    for (unsigned workers = 1; workers <= 2; workers++) {
        int left = LEVELS;
        PyVM_Pool *pool = new_pool_of(PYVM_KIND_DEFAULT, workers);
        PyVM_Future *future = PyVM_PoolSubmit(pool, deep_task, &left, NULL);
        CHECK(PyVM_FutureWait(future, -1) == PYVM_OK && left == 0);
        PyVM_FutureFree(future);
        PyVM_PoolFree(pool);
    }
}

/* ---- Who sleeps is woken ----------------------------------------------------------------------------------------- */

/* The strand takes longer than anybody looks, and then forks what the one who joins it can help with. */
static void sleep_then_fork(PyVM *vm, void *data)
{
    fib work = {10, 0};
    sleep_ms(5);
    do_fib(vm, &work);
    sleep_ms(5);
    atomic_fetch_add((atomic_int *)data, (int)work.result);
}

static int sleepy_task(PyVM *vm, void *data, PyObject **result)
{
    PyVM_Strand strand;
    (void)result;
    for (int i = 0; i < 10; i++) {
        PyVM_StrandFork(&strand, sleep_then_fork, data);
        sleep_ms(2); /* somebody takes it */
        PyVM_StrandJoin(vm, &strand);
    }
    return 0;
}

static void who_sleeps_is_woken(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 2);
    atomic_int sum = 0;
    PyVM_Future *future = PyVM_PoolSubmit(pool, sleepy_task, &sum, NULL);
    CHECK(PyVM_FutureWait(future, -1) == PYVM_OK && sum == 550);
    if (info_of(vm).kind != PYVM_KIND_SHARED_GIL) /* there the one who sleeps holds the GIL that a thief needs */
        CHECK(pool_info(pool).stolen > 0);
    PyVM_FutureFree(future);
    PyVM_PoolFree(pool);
}

/* ---- Python ------------------------------------------------------------------------------------------------------ */

typedef struct summing {
    long from, to;
    PyVM *vm;
    long sum;
} summing;

static void sum(PyVM *vm, void *data)
{
    summing *work = data;
    char code[200];
    work->vm = vm;
    snprintf(code, sizeof code, "sum(range(%ld, %ld))", work->from, work->to);
    PyObject *globals = PyVMModule_GetDict(vm, PyVMImport_AddModule(vm, "__main__"));
    PyObject *result = PyVMRun_String(vm, code, Py_eval_input, globals, globals);
    REQUIRE(result);
    work->sum = PyVMLong_AsLong(vm, result);
    PyVM_DecRef(vm, result);
}

static int sum_task(PyVM *vm, void *data, PyObject **result)
{
    enum { PARTS = 40, EACH = 20000 };
    PyVM_Strand strands[PARTS];
    summing parts[PARTS];
    long total = 0;
    for (int i = 0; i < PARTS; i++) {
        parts[i] = (summing){i * EACH, (i + 1) * EACH, NULL, 0};
        PyVM_StrandFork(&strands[i], sum, &parts[i]);
    }
    for (int i = PARTS; i-- > 0;) {
        PyVM_StrandJoin(vm, &strands[i]);
        total += parts[i].sum;
        *(bool *)data |= parts[i].vm != vm;
    }
    *result = PyVMLong_FromLong(vm, total);
    return 0;
}

/* A thief runs them in its own VM. */
static void python(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 2);
    bool ran_elsewhere = false;
    for (int i = 0; i < (lets_nobody_in(vm) ? 1 : 200) && !ran_elsewhere; i++)
        CHECK(take_long(vm, PyVM_PoolSubmit(pool, sum_task, &ran_elsewhere, NULL)) == 319999600000);
    CHECK(ran_elsewhere || lets_nobody_in(vm));
    PyVM_PoolFree(pool);
}

/* ---- With an exception ------------------------------------------------------------------------------------------- */

static atomic_bool has_failed;

static void leave_exception(PyVM *vm, void *data)
{
    (void)data;
    PyVMErr_SetString(vm, PyVMExc_ValueError(vm), "left");
    atomic_store(&has_failed, true);
}

/* The other worker has to take it. */
static int fork_failing(PyVM *vm, void *data, PyObject **result)
{
    PyVM_Strand strand;
    (void)data, (void)result;
    PyVM_StrandFork(&strand, leave_exception, NULL);
    PyThreadState *state = PyVMEval_SaveThread(vm);
    while (!atomic_load(&has_failed))
        sleep_ms(1);
    PyVMEval_RestoreThread(vm, state);
    PyVM_StrandJoin(vm, &strand);
    CHECK(!PyVMErr_Occurred(vm));
    return 0;
}

static void an_exception(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 2);
    atomic_store(&has_failed, false);
    PyVM_FutureFree(PyVM_PoolSubmit(pool, fork_failing, NULL, NULL));
    for (int i = 0; i < 20; i++) /* some of them in that worker */
        CHECK(take_long(vm, submit_source(pool, "import time; time.sleep(0.001); 5")) == 5);
    PyVM_PoolFree(pool);
}

/* ---- Without a pool ---------------------------------------------------------------------------------------------- */

static void without_a_pool(PyVM *vm)
{
    fib work = {12, 0};
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    do_fib(vm, &work);
    CHECK(work.result == 144);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

/* ---- In the wrong thread ----------------------------------------------------------------------------------------- */

static void *join_elsewhere(void *strand)
{
    PyVM_StrandJoin(NULL, strand);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_StrandJoin");
    return NULL;
}

static int forking_task(PyVM *vm, void *data, PyObject **result)
{
    PyVM_Strand strand;
    pthread_t thread;
    fib work = {5, 0};
    (void)data, (void)result;
    PyVM_StrandFork(&strand, do_fib, &work);
    REQUIRE(pthread_create(&thread, NULL, join_elsewhere, &strand) == 0);
    pthread_join(thread, NULL);
    PyVM_StrandJoin(vm, &strand);
    CHECK(work.result == 5);
    return 0;
}

static void in_the_wrong_thread(void)
{
    PyVM_Pool *pool = new_pool_of(PYVM_KIND_DEFAULT, 1);
    PyVM_Future *future = PyVM_PoolSubmit(pool, forking_task, NULL, NULL);
    CHECK(PyVM_FutureWait(future, -1) == PYVM_OK);
    PyVM_FutureFree(future);
    PyVM_PoolFree(pool);
}

int main(void)
{
    for_each_kind(tree);
    for_each_kind(who_sleeps_is_woken);
    for_each_kind(python);
    for_each_kind(an_exception);
    for_each_kind(without_a_pool);
    in_the_wrong_thread();
    many();
    deep();
    return 0;
}
