/*
 * cpython.c: starts and ends the CPython of a runtime: in a copy's own thread, since CPython wants the same for both.
 */
#include "libpyvm/runtimes/cpython.h"

#include <stdlib.h>
#include <string.h>

#include "libpyvm/config/before.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/copy_libc.h"

extern char **environ;

void pyvm_runtime_do(pyvm_runtime *runtime, void (*job)(void *), void *argument)
{
    if (runtime->home)
        pyvm_home_do(runtime->home, job, argument);
    else
        job(argument);
}

/* ---- A copy's environment ------------------------------------------------------------------------------------ */

static bool is_same(const char *const *one, const char *const *other)
{
    for (; *one && *other; one++, other++)
        if (strcmp(*one, *other) != 0)
            return false;
    return !*one && !*other;
}

/* In one piece, for C code in the copy may keep a pointer into it for ever: so it is never freed. */
static const char *const *copy_environment(const char *const *given)
{
    size_t count = 0, bytes = 0;
    for (; given[count]; count++)
        bytes += strlen(given[count]) + 1;
    char **copy = malloc((count + 1) * sizeof *copy + bytes);
    if (!copy)
        return NULL;
    char *text = (char *)(copy + count + 1);
    for (size_t i = 0; i < count; i++) {
        copy[i] = strcpy(text, given[i]);
        text += strlen(text) + 1;
    }
    copy[count] = NULL;
    return (const char *const *)(void *)copy;
}

/* The copy's libc has the environment that the process began with, and would not see later changes. */
bool pyvm_runtime_set_environment(pyvm_runtime *runtime, const char *const *given)
{
    if (!given)
        given = (const char *const *)(void *)environ;
    if (!runtime->environment || !is_same(runtime->environment, given)) {
        const char *const *copy = copy_environment(given);
        if (!copy)
            return false;
        runtime->environment = copy;
    }
    pyvm_home_set_environment(runtime->home, runtime->environment);
    return true;
}

/* ---- Start and end ------------------------------------------------------------------------------------------- */

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

bool pyvm_runtime_start(pyvm_runtime *runtime, const pyvm_demand *demand, bool *halfway)
{
    pyvm_plan plan;
    starting starting = {runtime->engine, &plan.how, "", -1, -1, false};
    pyvm_plan_make(&plan, demand->config, runtime->python->executable);
    plan.how.restarts = demand->kind == PYVM_KIND_ISOLATED;
    plan.how.limited = demand->limited;
    if (demand->isolated_mode)
        pyvm_plan_isolate(&plan);
    if (runtime->home && !pyvm_runtime_set_environment(runtime, demand->environment)) {
        pyvm_fail_memory(demand->function);
        return false;
    }
    pyvm_runtime_do(runtime, start, &starting);
    *halfway = starting.halfway;
    if (starting.result == 0)
        return true;
    pyvm_fail_exit(starting.exit_status, PYVM_ERROR_START, demand->function, "CPython %s (%s) did not start: %s",
                   runtime->python->version, runtime->python->libpython, starting.why);
    return false;
}

typedef struct stopping {
    const pyvm_engine *engine;
    char *why;
    int result;
} stopping;

static void stop(void *argument)
{
    stopping *stopping = argument;
    stopping->result = stopping->engine->stop(stopping->why);
}

bool pyvm_runtime_stop(pyvm_runtime *runtime, bool *again, char *why)
{
    stopping stopping = {runtime->engine, why, -1};
    pyvm_runtime_do(runtime, stop, &stopping);
    if (runtime->home)
        pyvm_home_flush(runtime->home);
    *again = stopping.result == 0;
    return stopping.result >= 0;
}
