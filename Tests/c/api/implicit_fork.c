/*
 * implicit_fork.c: a program of CPython's own API that forks as servers do, with PyOS_BeforeFork, PyOS_AfterFork_Parent
 * and PyOS_AfterFork_Child: the child goes on with the interpreter that it had, starts threads, runs its exit handlers
 * and ends. Nothing here may say PyVM.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include <pyvm/implicit.h>

#include "support/child.h"

#undef CHECK_DETAILS
#define CHECK_DETAILS (PyErr_Occurred() ? (PyErr_Print(), "") : "")
#define CHECK_RUN(code) CHECK(PyRun_SimpleString(code) == 0)

enum { FORKS = 100, PATIENCE_S = 60 };

static int ends[2]; /* a pipe: what the exit handlers of children have written */

static void work(void)
{
    CHECK_RUN(
        "import os, threading\n"
        "assert os.getpid() == threading.main_thread().native_id != parent\n"
        "assert forked == ['before', 'child'], forked\n"
        "found = []\n"
        "threads = [threading.Thread(target=lambda: found.append(sum(range(1000)))) for _ in range(3)]\n"
        "for thread in threads: thread.start()\n"
        "for thread in threads: thread.join()\n"
        "assert found == [499500] * 3\n"
        "import atexit\n"
        "atexit.register(os.write, out, b'x')\n");
}

/* Of the thread that calls the interpreter meanwhile, the child has nothing. */
static void *call_now_and_then(void *over)
{
    while (!*(atomic_bool *)over) {
        PyGILState_STATE state = PyGILState_Ensure();
        CHECK_RUN("[i for i in range(100)]");
        PyGILState_Release(state);
    }
    return NULL;
}

static pid_t fork_as_servers_do(void)
{
    PyOS_BeforeFork();
    pid_t child = begin_child();
    if (child == 0)
        PyOS_AfterFork_Child();
    else
        PyOS_AfterFork_Parent();
    return child;
}

static void serve(void)
{
    for (int i = 0; i < FORKS; i++) {
        pid_t child = fork_as_servers_do();
        if (child == 0) {
            alarm(PATIENCE_S);
            work();
            CHECK(Py_FinalizeEx() == 0 && !Py_IsInitialized());
            end_child();
        }
        CHECK_CHILD(child);
        CHECK_RUN("assert forked == ['before', 'parent'], forked\nforked.clear()");
    }
}

/* The child of a child goes on, too. */
static void fork_again(void)
{
    pid_t child = fork_as_servers_do();
    if (child == 0) {
        alarm(PATIENCE_S);
        CHECK_RUN("forked.clear()");
        pid_t inner = fork_as_servers_do();
        if (inner == 0) {
            work();
            CHECK(Py_FinalizeEx() == 0);
            end_child();
        }
        CHECK_CHILD(inner);
        end_child();
    }
    CHECK_CHILD(child);
}

/* CPython ends the process here; a sub-interpreter is told. */
static void subinterpreter(void)
{
    PyThreadState *main_state = PyThreadState_Get(), *state = Py_NewInterpreter();
    REQUIRE(state != NULL);
    PyOS_AfterFork_Child();
    CHECK(PyErr_ExceptionMatches(PyExc_RuntimeError));
    PyErr_Clear();
    pid_t child = begin_child();
    if (child == 0) {
        alarm(PATIENCE_S);
        PyOS_AfterFork_Child();
        CHECK(PyLong_FromLong(1) == NULL);
        end_child();
    }
    CHECK_CHILD(child);
    Py_EndInterpreter(state);
    PyThreadState_Swap(main_state);
}

int main(void)
{
    atomic_bool over = false;
    pthread_t thread;
    char text[FORKS + 2];
    REQUIRE(pipe(ends) == 0);
    Py_Initialize();
    PyModule_AddIntConstant(PyImport_AddModule("__main__"), "out", ends[1]);
    CHECK_RUN(
        "import os\n"
        "parent, forked = os.getpid(), []\n"
        "os.register_at_fork(before=lambda: forked.append('before'), after_in_parent=lambda: forked.append('parent'),\n"
        "                    after_in_child=lambda: forked.append('child'))\n");
    REQUIRE(pthread_create(&thread, NULL, call_now_and_then, &over) == 0);
    serve();
    fork_again();
    over = true;
    PyThreadState *saved = PyEval_SaveThread();
    pthread_join(thread, NULL);
    PyEval_RestoreThread(saved);
    CHECK_RUN("assert forked == ['before', 'parent'], forked");
    CHECK(read(ends[0], text, sizeof text) == FORKS + 1);
    subinterpreter();
    CHECK(Py_FinalizeEx() == 0);
    return 0;
}
