/*
 * before_start.c: checks that no CPython runs, for what has to be set before.
 */
#include "libpyvm/config/before_start.h"

#include "libpyvm/state/loaded.h"
#include "libpyvm/state/registry.h"
#include "libpyvm/state/vm.h"
#include "libpyvm/threads/fail.h"

static _Atomic unsigned changes;

/* An interpreter that is kept for another VM does not count: it is as it is, and a new one can be made beside it. */
static bool has_vm(const pyvm_runtime *runtime)
{
    unsigned index = 0;
    const PyVM *vm;
    do
        vm = pyvm_registry_next(&index);
    while (vm && vm->runtime != runtime);
    return vm != NULL;
}

static bool is_running(const pyvm_runtime *runtime, const pyvm_python *any)
{
    (void)any;
    bool is_starting = runtime->use == PYVM_USE_TAKEN && !atomic_load(&runtime->started);
    return runtime->use == PYVM_USE_SHARED || is_starting || (runtime->use == PYVM_USE_TAKEN && has_vm(runtime));
}

bool pyvm_before_start_begin(const char *function)
{
    pyvm_loaded_lock();
    const pyvm_runtime *running = pyvm_loaded_find(is_running, NULL);
    if (!running)
        return true;
    pyvm_loaded_unlock();
    pyvm_fail(
        PYVM_ERROR_OTHER, function,
        "this process already runs CPython %s: call this before the first VM is made, or, if there are isolated VMs "
        "only, when they are closed",
        running->python->version);
    return false;
}

void pyvm_before_start_end(void)
{
    atomic_fetch_add(&changes, 1);
    pyvm_loaded_unlock();
}

unsigned pyvm_before_start_changes(void)
{
    return atomic_load(&changes);
}
