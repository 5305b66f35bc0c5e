/*
 * cpython.c: starts and ends the CPython of a runtime. CPython wants the same thread for both: for a copy, its own.
 */
#include "libpyvm/runtimes/cpython.h"

#include "libpyvm/config/plan.h"
#include "libpyvm/runtimes/environment.h"
#include "libpyvm/runtimes/hash_secret.h"
#include "libpyvm/runtimes/signals.h"
#include "libpyvm/threads/copy_libc.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "pyvm/config.h"

void pyvm_cpython_do(pyvm_runtime *runtime, void (*job)(void *), void *argument)
{
    if (runtime->copy_libc)
        pyvm_copy_libc_do(runtime->copy_libc, job, argument);
    else
        job(argument);
}

typedef struct starting {
    const pyvm_engine *engine;
    const pyvm_start *how;
    char why[PYVM_WHY];
    int exit_status;
    int result;
    bool halfway;
} starting;

static void start(void *argument)
{
    starting *starting = argument;
    starting->result = starting->engine->start(starting->how, starting->why, &starting->exit_status);
    starting->halfway = starting->result != 0 && (starting->engine->is_running() || starting->engine->current());
}

bool pyvm_cpython_start(pyvm_runtime *runtime, const pyvm_demand *demand, bool *halfway)
{
    pyvm_plan plan;
    starting starting = {runtime->engine, &plan.how, "", -1, -1, false};
    pyvm_plan_make(&plan, demand->config, runtime->python->executable);
    plan.how.restarts = demand->kind == PYVM_KIND_ISOLATED;
    plan.how.limited = demand->limited;
    plan.how.hash_secret = runtime->copy ? pyvm_hash_secret() : NULL;
    if (demand->isolated_mode)
        pyvm_plan_isolate(&plan);
    if (runtime->copy_libc && !pyvm_environment_set(runtime, demand->environment)) {
        pyvm_fail_memory(demand->function);
        return false;
    }
    if (runtime->copy_libc && !pyvm_copy_libc_begin(runtime->copy_libc)) {
        pyvm_fail(PYVM_ERROR_START, demand->function, "a thread for CPython %s cannot be started",
                  runtime->python->version);
        return false;
    }
    if (plan.config.install_signal_handlers)
        pyvm_signals_ignore(); /* before the start: CPython notes the actions then */
    pyvm_cpython_do(runtime, start, &starting);
    *halfway = starting.halfway;
    if (starting.result == 0)
        return true;
    if (runtime->copy_libc)
        pyvm_copy_libc_flush(runtime->copy_libc); /* what CPython has printed for -V, for example */
    if (runtime->copy_libc && !starting.halfway)
        pyvm_copy_libc_end(runtime->copy_libc);
    pyvm_fail_exit(starting.exit_status, PYVM_ERROR_START, demand->function, "CPython %s (%s) did not start: %s",
                   runtime->python->version, runtime->python->libpython, starting.why);
    return false;
}

typedef struct stopping {
    const pyvm_engine *engine;
    PyVM *vm;
    char *why;
    int result;
} stopping;

static void stop(void *argument)
{
    stopping *stopping = argument;
    PyVM_Callback frame;
    bool attaches = stopping->vm && pyvm_frame_push_keeper(&frame, stopping->vm);
    stopping->result = stopping->engine->stop(stopping->why);
    if (attaches)
        pyvm_frame_pop(pyvm_self);
}

bool pyvm_cpython_stop(pyvm_runtime *runtime, PyVM *vm, bool *again, char *why)
{
    stopping stopping = {runtime->engine, vm, why, -1};
    pyvm_cpython_do(runtime, stop, &stopping);
    if (runtime->copy_libc && stopping.result >= 0)
        pyvm_copy_libc_end(runtime->copy_libc);
    if (runtime->copy_libc)
        pyvm_copy_libc_flush(runtime->copy_libc);
    *again = stopping.result == 0;
    return stopping.result >= 0;
}
