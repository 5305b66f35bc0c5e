/*
 * meet.c: makes VMs for interpreters that PyVM has not made, when C code in them first asks for its VM.
 *
 * Such a VM changes nothing of the interpreter: it takes no part in its exit, and is open until the interpreter is
 * cleared. Then it is closing: it goes on for the thread that ends the interpreter, where objects of modules that are
 * gone may still be destroyed. Nothing tells when that is over; it is over once the thread meets another interpreter,
 * or has ended.
 */
#include "libpyvm/calls/meet.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "libpyvm/refuse/retire.h"
#include "libpyvm/runtimes/choose.h"
#include "libpyvm/runtimes/host.h"
#include "libpyvm/state/loaded.h"
#include "libpyvm/state/registry.h"
#include "libpyvm/state/runtime.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/fork.h"

/* ---- The end --------------------------------------------------------------------------------------------------- */

static int own_id(void)
{
    return (int)syscall(SYS_gettid);
}

/* With the interpreter's GIL held. */
static void at_end(PyInterpreterState *interpreter)
{
    PyVM *vm = pyvm_registry_find(interpreter);
    int open = PYVM_LIFE_OPEN;
    if (!vm || !vm->is_met)
        return;
    vm->ended_in = own_id();
    atomic_fetch_or(&vm->hindrances, PYVM_HINDRANCE_CLOSING);
    atomic_compare_exchange_strong(&vm->life, &open, PYVM_LIFE_CLOSING);
}

static bool has_ended(const PyVM *vm)
{
    return vm->is_met && vm->ended_in && atomic_load(&vm->life) == PYVM_LIFE_CLOSING;
}

static bool is_there(int thread)
{
    return syscall(SYS_tgkill, getpid(), thread, 0) == 0 || errno != ESRCH;
}

static void retire_ended(void)
{
    unsigned index = 0;
    for (PyVM *vm; (vm = pyvm_registry_next(&index)) != NULL;)
        if (has_ended(vm) && (vm->ended_in == own_id() || !is_there(vm->ended_in)))
            pyvm_retire(vm);
}

bool pyvm_meet_is_past(const PyVM *vm)
{
    return has_ended(vm) && !vm->engine->is_over();
}

/* ---- Meeting --------------------------------------------------------------------------------------------------- */

static pyvm_runtime *runtime_of(const pyvm_engine *engine)
{
    unsigned index = 0;
    pyvm_runtime *runtime;
    while ((runtime = pyvm_loaded_next(&index)) != NULL && runtime->engine != engine)
        ;
    return runtime;
}

static PyVM *make(const pyvm_engine *engine, PyInterpreterState *interpreter)
{
    PyVM *vm = pyvm_vm_allocate(runtime_of(engine), PYVM_KIND_MAIN);
    if (!vm)
        return NULL;
    vm->interpreter = interpreter;
    vm->is_met = true;
    vm->rules = PYVM_RULE_FORK | PYVM_RULE_EXEC | PYVM_RULE_THREADS | PYVM_RULE_DAEMON_THREADS;
    atomic_store(&vm->life, PYVM_LIFE_OPEN);
    if (pyvm_registry_add(vm))
        return vm;
    free(vm);
    return NULL;
}

PyVM *pyvm_meet(const pyvm_engine *engine, PyThreadState *state, const char *function)
{
    char why[PYVM_WHY];
    PyInterpreterState *interpreter = engine->interpreter_of(state);
    pyvm_entry_prepare();
    pyvm_fork_watch_met();
    if (engine->meet(at_end, why) != 0) {
        pyvm_fail(PYVM_ERROR_START, function, "the interpreter that runs in this thread cannot be used: %s", why);
        return NULL;
    }
    PyVM *vm = pyvm_registry_find(interpreter); /* that may have run Python code, which has met it */
    if (vm && !pyvm_meet_is_past(vm))
        return vm;
    if (vm)
        pyvm_retire(vm);
    retire_ended();
    vm = make(engine, interpreter);
    if (!vm)
        pyvm_fail_memory(function);
    return vm;
}

bool pyvm_meet_host(const char *function)
{
    if (pyvm_loaded_has_own() || !pyvm_host_is_there())
        return false;
    return pyvm_choose_host(function);
}
