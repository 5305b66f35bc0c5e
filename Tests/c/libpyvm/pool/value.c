/*
 * value.c: the program's value for each VM of a worker: made when the VM is ready, found by tasks and strands, and
 * freed once, before the VM is closed.
 */
#include <stdatomic.h>
#include <stdlib.h>

#include "support/pools.h"
#include "support/time.h"

typedef struct ledger {
    atomic_int made, freed, without_vm;
} ledger;

typedef struct value {
    PyVM *vm;
    int ready;
} value;

static void *make_value(PyVM *vm, void *data)
{
    value *own = calloc(1, sizeof *own);
    CHECK(PyVM_Current() == vm && PyVM_PoolWorkerValue() == NULL);
    PyObject *globals = PyVMModule_GetDict(vm, PyVMImport_AddModule(vm, "__main__"));
    *own = (value){vm, (int)PyVMLong_AsLong(vm, PyVMDict_GetItemString(vm, globals, "ready"))};
    atomic_fetch_add(&((ledger *)data)->made, 1);
    return own;
}

static void free_value(PyVM *vm, void *data, void *counts)
{
    value *own = data;
    ledger *ledger = counts;
    CHECK(vm ? vm == own->vm && PyVM_Current() == vm : !PyVM_IsInitialized(own->vm));
    atomic_fetch_add(vm ? &ledger->freed : &ledger->without_vm, 1);
    free(own);
}

static PyVM_PoolConfig config_with(ledger *ledger)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.initializer = "ready = 7";
    config.make_value = make_value;
    config.free_value = free_value;
    config.value_data = ledger;
    return config;
}

static void look(PyVM *vm, void *data)
{
    const value *own = PyVM_PoolWorkerValue();
    REQUIRE(own);
    CHECK(own->vm == vm && own->ready == 7);
    *(PyVM **)data = vm;
}

static int look_in_task(PyVM *vm, void *data, PyObject **result)
{
    PyVM_Strand strand;
    PyVM *other;
    (void)result;
    look(vm, data);
    PyVM_StrandFork(&strand, look, &other);
    PyVM_StrandJoin(vm, &strand);
    return 0;
}

static PyVM *run_one(PyVM_Pool *pool)
{
    PyVM *vm = NULL;
    PyVM_Future *future = PyVM_PoolSubmit(pool, look_in_task, &vm, NULL);
    CHECK(PyVM_FutureWait(future, -1) == PYVM_OK && PyVM_FutureGetState(future) == PYVM_FUTURE_DONE);
    PyVM_FutureFree(future);
    return vm;
}

static void made_and_freed(PyVM *vm)
{
    ledger ledger = {0};
    PyVM_PoolConfig config = config_with(&ledger);
    config.workers = 2;
    PyVM_Pool *pool = new_pool_by(info_of(vm).kind, &config);
    CHECK(ledger.made == 2 && ledger.freed == 0);
    for (int i = 0; i < 20; i++)
        CHECK(run_one(pool) != NULL);
    CHECK(PyVM_PoolWorkerValue() == NULL);
    PyVM_PoolFree(pool);
    CHECK(ledger.made == 2 && ledger.freed == 2 && ledger.without_vm == 0);
}

/* Each new VM has its own, also when others have closed the old one. */
static void renewed(PyVM *vm)
{
    ledger ledger = {0};
    PyVM_PoolConfig config = config_with(&ledger);
    config.workers = 1;
    config.max_tasks = 3;
    PyVM_Pool *pool = new_pool_by(info_of(vm).kind, &config);
    PyVM *first = run_one(pool);
    while (PyVM_Close(first) == PYVM_ERROR_BUSY)
        sleep_ms(1);
    for (int i = 0; i < 10; i++)
        CHECK(run_one(pool) != first);
    PyVM_PoolFree(pool);
    CHECK(ledger.made >= 4 && ledger.without_vm == 1 && ledger.freed == ledger.made - 1);
}

static void *fail(PyVM *vm, void *data)
{
    (void)data;
    PyVMErr_SetString(vm, PyVMExc_ValueError(vm), "no value");
    return NULL;
}

static void failing(PyVM *vm)
{
    PyVM_Config vm_config = PYVM_CONFIG_INIT;
    vm_config.kind = info_of(vm).kind;
    PyVM_PoolConfig config = config_with(NULL);
    config.vm = &vm_config;
    config.workers = 1;
    config.make_value = fail;
    CHECK(!PyVM_PoolNew(&config));
    CHECK(strstr(PyVM_LastError()->message, "make_value in a worker's VM has raised ValueError('no value')"));
    CHECK_ERROR(PYVM_ERROR_RAISED, "PyVM_PoolNew");
}

int main(void)
{
    for_each_kind(made_and_freed);
    for_each_kind(renewed);
    for_each_kind(failing);
    return 0;
}
