/*
 * renew.c: workers change their VMs for new ones: after some tasks, as memory grows, with age, and when the program
 * says so. No task notices, and no VM is left.
 */
#include <pthread.h>
#include <stdbool.h>

#include "support/pools.h"
#include "support/time.h"

static long run(PyVM *vm, PyVM_Pool *pool, const char *source)
{
    return take_long(vm, submit_source(pool, source));
}

static const char count_up[] = "import __main__\n__main__.runs += 1\n__main__.runs\n";

/* ---- Why --------------------------------------------------------------------------------------------------------- */

static void after_tasks(PyVM *vm)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.workers = 1;
    config.initializer = "runs = 0";
    config.max_tasks = 3;
    PyVM_Pool *pool = new_pool_by(info_of(vm).kind, &config);
    for (long i = 0; i < 18; i++)
        CHECK(run(vm, pool, count_up) == i % 3 + 1);
    CHECK(run(vm, pool, count_up) == 1);
    CHECK(pool_info(pool).renewed == 6 && pool_info(pool).workers == 1);
    PyVM_PoolFree(pool);
}

static void as_memory_grows(PyVM *vm)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.workers = 1;
    config.initializer = "kept = []";
    config.max_growth = 8 << 20;
    PyVM_Pool *pool = new_pool_by(info_of(vm).kind, &config);
    long most = 0;
    for (int i = 0; i < 40; i++) {
        long kept = run(vm, pool, "import __main__\n__main__.kept.append(bytearray(1 << 20))\nlen(__main__.kept)\n");
        most = kept > most ? kept : most;
    }
    CHECK(most >= 7 && most <= 9);
    CHECK(pool_info(pool).renewed >= 4);
    PyVM_PoolFree(pool);
}

static void with_age(PyVM *vm)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.workers = 1;
    config.initializer = "runs = 0";
    config.max_age_ns = 1;
    PyVM_Pool *pool = new_pool_by(info_of(vm).kind, &config);
    for (int i = 0; i < 5; i++)
        CHECK(run(vm, pool, count_up) == 1);
    CHECK(pool_info(pool).renewed >= 4);
    PyVM_PoolFree(pool);
}

static char token;

static int is_bad(PyVM *vm, void *data)
{
    PyObject *main = PyVMImport_AddModule(vm, "__main__");
    CHECK(PyVM_Current() == vm && data == &token);
    return PyVMObject_HasAttrString(vm, main, "bad") || (PyVMErr_SetString(vm, PyVMExc_ValueError(vm), "no"), 0);
}

static void when_the_program_says_so(PyVM *vm)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.workers = 1;
    config.initializer = "runs = 0";
    config.renew = is_bad;
    config.renew_data = &token;
    PyVM_Pool *pool = new_pool_by(info_of(vm).kind, &config);
    CHECK(run(vm, pool, count_up) == 1 && run(vm, pool, count_up) == 2);
    CHECK(run(vm, pool, "import __main__\n__main__.bad = 1\n7\n") == 7);
    CHECK(run(vm, pool, count_up) == 1 && run(vm, pool, count_up) == 2);
    CHECK(pool_info(pool).renewed == 1);
    PyVM_PoolFree(pool);
}

/* ---- What is the same in each VM --------------------------------------------------------------------------------- */

/* The next VM is made in another thread, but what the initializer has left for its own thread is the worker's. */
static void thread_of_the_vm(PyVM *vm)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.workers = 1;
    config.initializer =
        "import threading, contextvars\n"
        "own = threading.local()\nown.value = 5\n"
        "variable = contextvars.ContextVar('variable')\nvariable.set(6)\n";
    config.max_tasks = 4;
    PyVM_Pool *pool = new_pool_by(info_of(vm).kind, &config);
    for (int i = 0; i < 20; i++) {
        CHECK(run(vm, pool,
                  "import __main__, threading\n"
                  "is_main = threading.current_thread() is threading.main_thread()\n"
                  "is_main * (10 * __main__.own.value + __main__.variable.get())\n") == 56);
        sleep_ms(i % 4 == 2 ? 50 : 0); /* mostly the next one is ready by then */
    }
    PyVM_PoolFree(pool);
}

/* ---- Many -------------------------------------------------------------------------------------------------------- */

static void many(PyVM *vm)
{
    enum { TASKS = 100 };
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.workers = 2;
    config.max_tasks = 5;
    PyVM_Pool *pool = new_pool_by(info_of(vm).kind, &config);
    PyVM_Future *futures[TASKS];
    for (int i = 0; i < TASKS; i++)
        futures[i] = submit_source(pool, "6 * 7");
    for (int i = 0; i < TASKS; i++)
        CHECK(take_long(vm, futures[i]) == 42);
    CHECK(PyVM_PoolClose(pool, PYVM_POOL_FINISH, -1) == PYVM_OK);
    PyVM_PoolInfo info = pool_info(pool);
    CHECK(info.done == TASKS && info.workers == 0);
    /* Where no further copy of libpython fits, a worker keeps its VM. */
    unsigned least = info_of(vm).kind == PYVM_KIND_ISOLATED ? 1 : TASKS / 5 - 3;
    CHECK(info.renewed >= least && info.renewed <= TASKS / 5);
    PyVM_PoolFree(pool);
}

/* Spares may be made just now, or be waiting, and old VMs too. */
static void while_it_ends(PyVM *vm)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.workers = 2;
    config.max_tasks = 2;
    for (int i = 0; i < 4; i++) {
        PyVM_Pool *pool = new_pool_by(info_of(vm).kind, &config);
        for (int j = 0; j < 8; j++)
            PyVM_FutureFree(submit_source(pool, "6 * 7"));
        if (i % 2)
            CHECK(take_long(vm, submit_source(pool, "6 * 7")) == 42);
        PyVM_PoolFree(pool);
    }
}

static void bad_config(void)
{
    PyVM_Config vm_config = PYVM_CONFIG_INIT;
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    vm_config.kind = PYVM_KIND_SHARED_GIL;
    config.vm = &vm_config;
    config.max_growth = 1;
    CHECK(!PyVM_PoolNew(&config));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_PoolNew");
}

static void each(PyVM *vm)
{
    after_tasks(vm);
    if (info_of(vm).kind != PYVM_KIND_SHARED_GIL)
        as_memory_grows(vm);
    with_age(vm);
    when_the_program_says_so(vm);
    thread_of_the_vm(vm);
    many(vm);
    while_it_ends(vm);
}

int main(void)
{
    for_each_kind(each);
    bad_config();
    return 0;
}
