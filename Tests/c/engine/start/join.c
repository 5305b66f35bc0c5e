/*
 * join.c: an engine in a host program that runs Python itself.
 */
#include "support/python.h"

#include "engine/engine.h"

#include <pthread.h>
#include <string.h>

static const pyvm_engine *engine;
static int ends;
static int was_running;

static void at_end(void)
{
    ends++;
    was_running = engine->is_running();
}

static void *join_elsewhere(void *why)
{
    char executable[512];
    CHECK(engine->join(at_end, executable, sizeof executable, why) == 0);
    CHECK(engine->current() == NULL && engine->record_get() == NULL);
    return NULL;
}

/* A VM as libpyvm makes one. */
static void use_vm(void)
{
    char why[PYVM_WHY] = "";
    const pyvm_recipe recipe = {
        .own_gil = engine->python >= 0x030C, .own_allocator = 1, .check_extensions = 1, .allow_threads = 1};
    PyThreadState *before = engine->record_get();
    PyThreadState *state = engine->create(&recipe, why);
    CHECK(state != NULL);
    engine->acquire(state);
    CHECK(is_repr(run("import sys; result = 6 * 7", "result"), "42"));
    engine->join_threads();
    engine->run_exit_handlers();
    engine->end();
    engine->record_set(before);
}

int main(void)
{
    char why[PYVM_WHY] = "", executable[512];
    engine = pyvm_engine_get();
    for (int round = 0; round < 3; round++) {
        ends = was_running = 0;
        CHECK(engine->join(at_end, executable, sizeof executable, why) == -1 && strstr(why, "no Python runs") != NULL);
        Py_Initialize();
        PyThreadState *host = PyThreadState_Get();
        PyErr_SetString(PyExc_KeyError, "older");
        CHECK(engine->join(at_end, executable, sizeof executable, why) == 0); /* with the GIL */
        CHECK(raised(PyExc_KeyError, "'older'"));
        CHECK(PyThreadState_Get() == host && engine->record_get() == host);
        PyEval_SaveThread();
        CHECK(engine->join(at_end, executable, sizeof executable, why) == 0); /* without it, as ctypes calls */
        CHECK(engine->current() == NULL && engine->record_get() == host);
        pthread_t thread;
        CHECK(pthread_create(&thread, NULL, join_elsewhere, why) == 0);
        pthread_join(thread, NULL);
        CHECK(engine->main_state() == NULL);
        CHECK(engine->stop(why) == -1 && strstr(why, "somebody else") != NULL);
        if (round == 0)
            use_vm();
        PyEval_RestoreThread(host);
        PyThreadState *other = Py_NewInterpreter();
        if (engine->record_get() == other) { /* 3.11 goes on noting the thread's first state */
            CHECK(engine->join(at_end, executable, sizeof executable, why) == -1 &&
                  strstr(why, "sub-interpreter") != NULL);
        }
        Py_EndInterpreter(other);
        PyThreadState_Swap(host);
        CHECK(is_repr(run("import threading\n" /* 3.12 wants this of it when it ends */
                          "lock = getattr(threading.main_thread(), '_tstate_lock', None)\n"
                          "result = threading.current_thread() is threading.main_thread(), not lock or lock.locked()",
                          "result"),
                      "(True, True)"));
        CHECK(ends == 0);
        CHECK(Py_FinalizeEx() == 0);
        CHECK(ends == 3 && was_running);
        CHECK(!engine->is_running());
        if (PY_VERSION_HEX < 0x030D0000)
            break; /* what use_vm loads is too much for a second start: see reload.c */
    }
    return 0;
}
