/*
 * implicit_interpreters.c: programs that know of several interpreters, with <pyvm/implicit.h>: one interpreter a script
 * and PyThreadState_Swap between them, threads with states of their own, code that calls back into the program, which
 * then runs another script. Nothing here may say PyVM.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include <pyvm/implicit.h>

#include "support/check.h"

#undef CHECK_DETAILS
#define CHECK_DETAILS (PyThreadState_GetUnchecked() && PyErr_Occurred() ? (PyErr_Print(), "") : "")
#define CHECK_RUN(code) CHECK(PyRun_SimpleString(code) == 0)

static PyThreadState *first; /* Py_Initialize's */

/* The value of a global of __main__ in the current interpreter; -1: there is none. */
static long global(const char *name)
{
    PyObject *found = PyObject_GetAttrString(PyImport_AddModule("__main__"), name);
    long value = found ? PyLong_AsLong(found) : -1;
    PyErr_Clear();
    Py_XDECREF(found);
    return value;
}

static PyThreadState *new_interpreter(void)
{
    PyThreadState *made = Py_NewInterpreter();
    REQUIRE(made != NULL);
    CHECK(PyThreadState_Get() == made);
    return made;
}

/* ---- One interpreter a script ------------------------------------------------------------------------------- */

enum { SCRIPTS = 5 };

static void scripts(void)
{
    PyThreadState *script[SCRIPTS];
    for (int i = 0; i < SCRIPTS; i++) {
        script[i] = new_interpreter();
        CHECK(PyThreadState_GetInterpreter(script[i]) == PyInterpreterState_Get());
        CHECK(PyInterpreterState_Get() != PyInterpreterState_Main());
        CHECK(global("number") == -1);
        CHECK_RUN("number = 0");
        if (i % 2)
            CHECK(PyThreadState_Swap(first) == script[i]);
    }
    for (int round = 0; round < 100; round++) {
        PyThreadState *next = script[round * 3 % SCRIPTS], *before = PyThreadState_Swap(next);
        CHECK(before == (round ? script[(round - 1) * 3 % SCRIPTS] : script[SCRIPTS - 1]));
        CHECK_RUN("number += 1");
    }
    CHECK(PyThreadState_Swap(first) != NULL);
    CHECK(global("number") == -1);
    static const int order[SCRIPTS] = {2, 0, 4, 1, 3};
    for (int i = 0; i < SCRIPTS; i++) {
        PyThreadState_Swap(script[order[i]]);
        CHECK(global("number") == 100 / SCRIPTS);
        Py_EndInterpreter(script[order[i]]);
        CHECK(PyThreadState_GetUnchecked() == NULL);
        CHECK(PyThreadState_Swap(first) == NULL);
    }
}

static void *use_main(void *unused)
{
    (void)unused;
    PyGILState_STATE state = PyGILState_Ensure();
    CHECK(PyInterpreterState_Get() == PyInterpreterState_Main());
    PyGILState_Release(state);
    return NULL;
}

/* A script that lets go of the GIL keeps nobody from the main interpreter either. */
static void lets_go(void)
{
    pthread_t thread;
    PyThreadState *script = new_interpreter();
    Py_BEGIN_ALLOW_THREADS REQUIRE(pthread_create(&thread, NULL, use_main, NULL) == 0);
    REQUIRE(pthread_join(thread, NULL) == 0);
    Py_END_ALLOW_THREADS CHECK(PyThreadState_Get() == script);
    Py_EndInterpreter(script);
    PyThreadState_Swap(first);
}

/* Without a current state before, and with it put aside in the program's ways. */
static void from_nothing(void)
{
    PyThreadState *saved = PyEval_SaveThread();
    CHECK(saved == first && PyThreadState_GetUnchecked() == NULL);
    PyEval_AcquireThread(first);
    PyThreadState *script = new_interpreter();
    CHECK_RUN("mark = 1");
    Py_BEGIN_ALLOW_THREADS CHECK(PyThreadState_GetUnchecked() == NULL);
    Py_END_ALLOW_THREADS CHECK(PyThreadState_Get() == script && global("mark") == 1);
    PyEval_ReleaseThread(script);
    CHECK(PyThreadState_GetUnchecked() == NULL);
    PyEval_RestoreThread(first);
    CHECK(global("mark") == -1 && PyThreadState_Swap(NULL) == first);
    CHECK(PyThreadState_Swap(script) == NULL && global("mark") == 1);
    Py_EndInterpreter(script);
    PyThreadState_Swap(first);
}

/* ---- Threads ------------------------------------------------------------------------------------------------ */

enum { THREADS = 6, ROUNDS = 30 };

static PyThreadState *interpreter[THREADS / 2];

/* As servers have it: a state of the thread's own for each request, in the interpreter of the site. */
static void *serve(void *site)
{
    PyInterpreterState *interp = PyThreadState_GetInterpreter(*(PyThreadState **)site);
    for (int i = 0; i < ROUNDS; i++) {
        PyThreadState *state = PyThreadState_New(interp);
        REQUIRE(state != NULL);
        PyEval_AcquireThread(state);
        CHECK(PyThreadState_Get() == state && PyInterpreterState_Get() == interp);
        CHECK_RUN("count += 1; import time; time.sleep(0.0001)");
        PyThreadState_Clear(state);
        if (i % 2) {
            PyThreadState_DeleteCurrent();
        } else {
            PyEval_ReleaseThread(state);
            PyThreadState_Delete(state);
        }
        CHECK(PyThreadState_GetUnchecked() == NULL);
        PyGILState_STATE main = PyGILState_Ensure();
        CHECK(PyInterpreterState_Get() == PyInterpreterState_Main() && PyGILState_Check());
        CHECK_RUN("calls += 1");
        PyGILState_Release(main);
    }
    return NULL;
}

/* One state for the life of the thread, taken and let go of. */
static void *keep_state(void *site)
{
    PyThreadState *state = PyThreadState_New(PyThreadState_GetInterpreter(*(PyThreadState **)site));
    REQUIRE(state != NULL);
    for (int i = 0; i < ROUNDS; i++) {
        PyThreadState *_save = state;
        Py_BLOCK_THREADS CHECK_RUN("count += 1");
        Py_UNBLOCK_THREADS CHECK(_save == state && PyThreadState_GetUnchecked() == NULL);
    }
    PyThreadState_Swap(state);
    PyThreadState_Clear(state);
    PyThreadState_Swap(NULL);
    PyThreadState_Delete(state);
    return NULL;
}

static void threads(void)
{
    pthread_t thread[THREADS];
    CHECK_RUN("calls = 0");
    for (int i = 0; i < THREADS / 2; i++) {
        interpreter[i] = new_interpreter();
        CHECK_RUN("count = 0");
    }
    PyThreadState_Swap(first);
    Py_BEGIN_ALLOW_THREADS for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&thread[i], NULL, i % 3 ? serve : keep_state, &interpreter[i % (THREADS / 2)]) == 0);
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_join(thread[i], NULL) == 0);
    Py_END_ALLOW_THREADS CHECK(global("calls") == 4 * ROUNDS);
    for (int i = 0; i < THREADS / 2; i++) {
        PyThreadState_Swap(interpreter[i]);
        CHECK(global("count") == 2 * ROUNDS);
        Py_EndInterpreter(interpreter[i]);
    }
    PyThreadState_Swap(first);
}

/* A thread that ends an interpreter of another one's, with a state of its own: all other states are deleted before. */
static void *end_by_own_state(void *site)
{
    PyThreadState *made = *(PyThreadState **)site, *state = PyThreadState_New(PyThreadState_GetInterpreter(made));
    REQUIRE(state != NULL);
    PyEval_AcquireThread(state);
    PyThreadState *each = PyInterpreterState_ThreadHead(PyInterpreterState_Get()), *next;
    for (; each; each = next) {
        next = PyThreadState_Next(each);
        if (each == state)
            continue;
        CHECK(each == made);
        PyThreadState_Clear(each);
        PyThreadState_Delete(each);
    }
    Py_EndInterpreter(state);
    CHECK(PyThreadState_GetUnchecked() == NULL);
    return NULL;
}

static void ended_by_thread(void)
{
    pthread_t thread;
    PyThreadState *made = new_interpreter();
    PyThreadState_Swap(first);
    Py_BEGIN_ALLOW_THREADS REQUIRE(pthread_create(&thread, NULL, end_by_own_state, &made) == 0);
    REQUIRE(pthread_join(thread, NULL) == 0);
    Py_END_ALLOW_THREADS CHECK(PyThreadState_Get() == first);
    CHECK(PyInterpreterState_Next(PyInterpreterState_Head()) == NULL); /* the main one is left */
    CHECK(PyInterpreterState_Head() == PyInterpreterState_Main());
}

/* ---- Python code calls the program, which runs another interpreter ------------------------------------------- */

static PyObject *run_apart(PyObject *self, PyObject *code)
{
    (void)self;
    const char *text = PyUnicode_AsUTF8(code);
    PyThreadState *caller = PyThreadState_Get();
    PyThreadState_Swap(NULL);
    PyThreadState *script = new_interpreter();
    int result = PyRun_SimpleString(text);
    Py_EndInterpreter(script);
    CHECK(PyThreadState_Swap(caller) == NULL);
    CHECK(PyThreadState_Get() == caller);
    return PyLong_FromLong(result);
}

static PyThreadState *other_script;

/* In another script that goes on, as a program's events have it. */
static PyObject *tell_other(PyObject *self, PyObject *Py_UNUSED(nothing))
{
    (void)self;
    PyThreadState *caller = PyThreadState_Swap(other_script);
    CHECK_RUN("told += 1");
    CHECK(PyThreadState_Swap(caller) == other_script);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {{"run_apart", run_apart, METH_O, NULL}, {"tell_other", tell_other, METH_NOARGS, NULL}};

static void define(PyMethodDef *method)
{
    PyObject *function = PyCFunction_New(method, NULL);
    CHECK(function && PyObject_SetAttrString(PyImport_AddModule("__main__"), method->ml_name, function) == 0);
    Py_XDECREF(function);
}

static void callbacks(void)
{
    other_script = new_interpreter();
    CHECK_RUN("told = 0");
    PyThreadState_Swap(first);
    define(&methods[0]);
    define(&methods[1]);
    CHECK_RUN(
        "import threading\n"
        "results = []\n"
        "def run():\n"
        "    mine = 'kept'\n"
        "    results.append(run_apart('assert \"results\" not in globals(); import json'))\n"
        "    for i in range(50): tell_other()\n"
        "    assert mine == 'kept'\n"
        "run()\n"
        "assert results == [0], results\n"
        "assert run_apart('import sys; sys.stderr = None; raise ValueError') == -1");
    CHECK_RUN("run()\nassert results == [0, 0], results");
    PyThreadState_Swap(other_script);
    CHECK(global("told") == 100);
    Py_EndInterpreter(other_script);
    PyThreadState_Swap(first);
}

/* The same in a thread that Python code has started. */
static void callbacks_of_python_threads(void)
{
    CHECK_RUN(
        "threads = [threading.Thread(target=lambda: results.append(run_apart('import json'))) for i in range(3)]\n"
        "for thread in threads: thread.start()\n"
        "for thread in threads: thread.join()\n"
        "assert results == [0] * 5, results");
}

/* ---- The end ------------------------------------------------------------------------------------------------ */

/* With interpreters and states left. */
static void leave_some(void)
{
    new_interpreter();
    CHECK_RUN("left = 1");
    CHECK(PyThreadState_New(PyInterpreterState_Get()) != NULL);
    PyThreadState_Swap(first);
    new_interpreter();
    PyThreadState_Swap(first);
    CHECK(PyThreadState_New(PyInterpreterState_Get()) != NULL);
}

int main(void)
{
    for (int i = 0; i < 2; i++) {
        Py_Initialize();
        first = PyThreadState_Get();
        scripts();
        lets_go();
        from_nothing();
        threads();
        ended_by_thread();
        callbacks();
        callbacks_of_python_threads();
        leave_some();
        CHECK(Py_FinalizeEx() == 0);
        CHECK(!Py_IsInitialized());
    }
    return 0;
}
