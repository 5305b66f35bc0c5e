/*
 * interpreters.h: what the tests share that make interpreters with an engine, as libpyvm does.
 */
#ifndef PYVM_TESTS_INTERPRETERS_H
#define PYVM_TESTS_INTERPRETERS_H

#include "support/python.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "engine/engine.h"

static const pyvm_engine *engine;
static char why[PYVM_WHY];

/* Everything allowed, and else as CPython has it. */
static inline pyvm_recipe recipe(void)
{
    return (pyvm_recipe){.own_gil = PY_VERSION_HEX >= 0x030C0000,
                         .own_allocator = 1,
                         .check_extensions = 1,
                         .allow_fork = 1,
                         .allow_exec = 1,
                         .allow_threads = 1,
                         .allow_daemon_threads = 1};
}

static inline void start_runtime(void)
{
    int status = -1;
    engine = pyvm_engine_get();
    if (engine->start(&(pyvm_start){0}, why, &status) != 0) {
        check_failed(__FILE__, __LINE__, "CPython does not start: %s", why);
        check_end();
    }
}

/* A new interpreter, current. */
static inline PyThreadState *enter(const pyvm_recipe *how)
{
    PyThreadState *state = engine->create(how, why);
    if (!state) {
        check_failed(__FILE__, __LINE__, "no interpreter: %s", why);
        check_end();
    }
    engine->acquire(state);
    return state;
}

/* Ends the current interpreter, as libpyvm closes a VM. */
static inline void leave(void)
{
    engine->join_threads();
    engine->run_exit_handlers();
    engine->end();
}

/* Makes the current interpreter ready for somebody else. */
static inline int clean(void)
{
    engine->join_threads();
    engine->run_exit_handlers();
    return engine->clean();
}

/* The value of an expression in __main__, as text; "raised ..." for an exception. Valid until the next call. */
static inline const char *value(const char *expression)
{
    static char text[4096];
    PyObject *globals = PyModule_GetDict(PyImport_AddModule("__main__"));
    PyObject *result = PyRun_String(expression, Py_eval_input, globals, globals);
    PyObject *string = result ? PyObject_ASCII(result) : take_error();
    snprintf(text, sizeof text, "%s%s", result ? "" : "raised ", PyUnicode_AsUTF8(string));
    Py_XDECREF(string);
    Py_XDECREF(result);
    return text;
}

/* Whether an expression has this value, as ascii() has it. */
#define IS(expression, expected)                                                            \
    do {                                                                                    \
        const char *is = value(expression);                                                 \
        if (strcmp(is, expected) != 0)                                                      \
            check_failed(__FILE__, __LINE__, "%s is %s, not %s", expression, is, expected); \
    } while (0)

#define RUN(code) CHECK(engine->run(code) == 0)

#endif
