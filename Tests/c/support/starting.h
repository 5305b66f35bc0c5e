/*
 * starting.h: for tests that have the engine start and stop CPython.
 */
#ifndef PYVM_TESTS_STARTING_H
#define PYVM_TESTS_STARTING_H

#include "support/python.h"

#include "engine/engine.h"

static const pyvm_engine *engine;
static char why[PYVM_WHY];

static inline int start_as(const pyvm_start *how)
{
    int exit_status = -1;
    snprintf(why, sizeof why, "%s", "");
    int result = engine->start(how, why, &exit_status);
    if (result != 0)
        printf("start: %s\n", why);
    return result;
}

static inline int start(void)
{
    return start_as(&(pyvm_start){.restarts = 1});
}

static inline int stop(void)
{
    int result = engine->stop(why);
    if (result != 0)
        printf("stop: %s\n", why);
    return result;
}

/* In the main interpreter, with the first state: code that assigns to `result` what should look like `expected`. */
static inline int gives(const char *code, const char *expected)
{
    engine->acquire(engine->main_state());
    int good = is_repr(run(code, "result"), expected);
    engine->release();
    return good;
}

#endif
