/*
 * implicit_guards.c: PEP 788's guards and views with <pyvm/implicit.h>, on each CPython: threads of the program attach
 * an interpreter that somebody else may be ending. Nothing here may say PyVM.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <pyvm/implicit.h>

#include "support/check.h"

#define CHECK_RUN(code) CHECK(PyRun_SimpleString(code) == 0)

enum { THREADS = 4, ROUNDS = 100 };

/* With a guard of the thread's own each time, from a view; the interpreter ends some time. */
static void *count(void *data)
{
    PyInterpreterView *view = data;
    int done = 0;
    for (int i = 0; i < ROUNDS; i++) {
        PyThreadStateToken *token = PyThreadState_EnsureFromView(view);
        if (!token)
            break;
        CHECK_RUN("count += 1");
        PyThreadState_Release(token);
        CHECK(PyThreadState_GetUnchecked() == NULL);
        done++;
    }
    CHECK(done == ROUNDS);
    return NULL;
}

static void views(void)
{
    pthread_t thread[THREADS];
    PyInterpreterView *view = PyInterpreterView_FromMain();
    REQUIRE(view != NULL);
    CHECK_RUN("count = 0");
    Py_BEGIN_ALLOW_THREADS for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&thread[i], NULL, count, view) == 0);
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_join(thread[i], NULL) == 0);
    Py_END_ALLOW_THREADS CHECK_RUN("assert count == 400, count");
    PyInterpreterView_Close(view);
}

/* The end waits for a guard, and the thread that has it may still attach. */
static void *hold(void *data)
{
    PyInterpreterGuard *guard = data;
    usleep(100 * 1000);
    PyThreadStateToken *outer = PyThreadState_Ensure(guard);
    REQUIRE(outer != NULL);
    PyThreadStateToken *inner = PyThreadState_Ensure(guard);
    REQUIRE(inner != NULL);
    PyThreadState_Release(outer); /* not the innermost: nothing happens */
    CHECK_RUN("import atexit\natexit.register(print, 'ended')");
    PyThreadState_Release(inner);
    CHECK_RUN("marked = 1");
    PyThreadState_Release(outer);
    PyInterpreterGuard_Close(guard);
    return NULL;
}

static void guards(void)
{
    pthread_t thread;
    PyThreadState *first = PyThreadState_Get(), *made = Py_NewInterpreter();
    REQUIRE(made != NULL);
    PyInterpreterGuard *guard = PyInterpreterGuard_FromCurrent();
    PyInterpreterView *view = PyInterpreterView_FromCurrent();
    REQUIRE(guard != NULL && view != NULL);
    REQUIRE(pthread_create(&thread, NULL, hold, guard) == 0);
    Py_EndInterpreter(made);
    REQUIRE(pthread_join(thread, NULL) == 0);
    CHECK(PyThreadState_Swap(first) == NULL);
    CHECK(PyInterpreterGuard_FromView(view) == NULL);
    CHECK(PyThreadState_EnsureFromView(view) == NULL);
    CHECK(PyThreadState_Get() == first);
    PyInterpreterView_Close(view);
}

int main(void)
{
    CHECK(PyInterpreterView_FromMain() == NULL);
    for (int i = 0; i < 2; i++) {
        Py_Initialize();
        views();
        guards();
        CHECK(Py_FinalizeEx() == 0);
    }
    return 0;
}
