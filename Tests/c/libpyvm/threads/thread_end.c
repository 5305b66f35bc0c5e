/*
 * thread_end.c: what a thread leaves behind in a VM goes, and its end waits for nothing.
 */
#include <pthread.h>

#include "support/vm.h"

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

int main(void)
{
    vm = new_vm();
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
    PyVM_Info info = {.size = sizeof info};
    REQUIRE(PyVM_GetInfo(vm, &info) == PYVM_OK && info.threads_inside == 0);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return 0;
}
