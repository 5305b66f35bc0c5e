/*
 * thread_end.c: what a thread leaves behind in a VM goes, and its end waits for nothing. However it ends, the VM's GIL
 * is free for others, and nobody else's GIL is let go of.
 */
#include <pthread.h>
#include <unistd.h>

#include "support/kinds.h"

static PyVM *vm;

static void *leave_something(void *unused)
{
    CHECK_RUN(vm, "local.thing = Thing()");
    return unused;
}

static void *leave_attached(void *unused)
{
    CHECK_RUN(vm, "local.thing = Thing()");
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    pthread_exit(unused);
}

static void run_and_join(void *(*work)(void *))
{
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, work, NULL) == 0);
    pthread_join(thread, NULL);
}

static void *leave_and_wait(void *barrier)
{
    leave_something(NULL);
    pthread_barrier_wait(barrier);
    pthread_barrier_wait(barrier);
    return NULL;
}

/* The thread ends while we, who wait for its end, hold the GIL. */
static void joined_while_attached(void)
{
    pthread_barrier_t barrier;
    pthread_t thread;
    REQUIRE(pthread_barrier_init(&barrier, NULL, 2) == 0);
    REQUIRE(pthread_create(&thread, NULL, leave_and_wait, &barrier) == 0);
    pthread_barrier_wait(&barrier);
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    pthread_barrier_wait(&barrier);
    pthread_join(thread, NULL);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

static void leaving(void)
{
    CHECK_RUN(vm,
              "import threading\n"
              "local, gone = threading.local(), 0\n"
              "class Thing:\n"
              "    def __del__(self):\n"
              "        global gone\n"
              "        gone += 1\n");
    for (int i = 0; i < 100; i++)
        run_and_join(leave_something);
    CHECK_RUN(vm, "pass"); /* whoever comes next clears up */
    CHECK(global_long(vm, "gone") == 100);
    run_and_join(leave_attached);
    joined_while_attached();
    CHECK_RUN(vm, "pass");
    CHECK(global_long(vm, "gone") == 102);
}

/* ---- Ends in the midst of something -------------------------------------------------------------------------- */

static pthread_barrier_t inside;

static PyObject *arrive(PyVM *unused, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    PyThreadState *state = PyVMEval_SaveThread(unused);
    pthread_barrier_wait(&inside);
    PyVMEval_RestoreThread(unused, state);
    return PyVM_NewRef(unused, PyVM_None(unused));
}

static PyObject *arrive_and_let_go(PyVM *unused, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    PyVMEval_SaveThread(unused);
    pthread_barrier_wait(&inside);
    pause();
    return NULL;
}

static void *sleep_in_python(void *unused)
{
    CHECK_RUN(vm, "import time\narrive()\ntime.sleep(1000)");
    return unused;
}

static void *sleep_in_callback(void *unused)
{
    CHECK_RUN(vm, "arrive_and_let_go()");
    return unused;
}

static void *let_go_and_sleep(void *unused)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK && PyVMEval_SaveThread(vm) != NULL);
    pthread_barrier_wait(&inside);
    pause();
    return unused;
}

static PyThreadState *made;

static void *leave_own_state(void *unused)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    made = PyVMThreadState_New(vm, PyVMInterpreterState_Get(vm));
    REQUIRE(made != NULL && PyVMEval_SaveThread(vm) != NULL);
    PyVMEval_RestoreThread(vm, made);
    CHECK_RUN(vm, "pass");
    pthread_exit(unused);
}

/* The thread has a state attached that the program has made, and the program deletes it afterwards. */
static void with_own_state(void)
{
    run_and_join(leave_own_state);
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyVMThreadState_Clear(vm, made);
    PyVMThreadState_Delete(vm, made);
    CHECK_RUN(vm, "sum(range(1000))");
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

/* It is cancelled while this thread has the GIL. */
static void cancelled(void *(*work)(void *))
{
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, work, NULL) == 0);
    pthread_barrier_wait(&inside);
    usleep(50000); /* it is where it lets go of the GIL, then */
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    REQUIRE(pthread_cancel(thread) == 0 && pthread_join(thread, NULL) == 0);
    CHECK_RUN(vm, "sum(range(1000))");
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    CHECK_RUN(vm, "sum(range(1000))");
}

/* ---- Ends by what Python code calls -------------------------------------------------------------------------- */

static void *end_by_ctypes(void *how)
{
    char code[300];
    snprintf(code, sizeof code,
             "try:\n"
             "    import ctypes\n" /* own-gil VMs of 3.12 have none */
             "except ImportError:\n"
             "    ctypes = None\n"
             "if ctypes:\n"
             "    %s.pthread_exit(None)\n",
             (const char *)how);
    CHECK_RUN(vm, code);
    return NULL;
}

static void ended_by_ctypes(const char *how)
{
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, end_by_ctypes, (void *)how) == 0 && pthread_join(thread, NULL) == 0);
    CHECK_RUN(vm, "sum(range(1000))");
}

/* ---- For each kind ------------------------------------------------------------------------------------------- */

static void ends(PyVM *of_kind)
{
    vm = of_kind;
    define(vm, "arrive", arrive, NULL);
    define(vm, "arrive_and_let_go", arrive_and_let_go, NULL);
    leaving();
    for (int i = 0; i < 3; i++) {
        cancelled(sleep_in_python);
        cancelled(sleep_in_callback);
        cancelled(let_go_and_sleep);
        with_own_state();
        ended_by_ctypes("ctypes.CDLL(None)"); /* without the GIL */
        ended_by_ctypes("ctypes.PyDLL(None)");
    }
    REQUIRE(info_of(vm).threads_inside == 0);
}

int main(void)
{
    REQUIRE(pthread_barrier_init(&inside, NULL, 2) == 0);
    for_each_kind(ends);
    return 0;
}
