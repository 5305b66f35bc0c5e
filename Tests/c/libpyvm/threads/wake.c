/*
 * wake.c: a thread that waits in a system call is woken by SIGURG, also where it has blocked all signals; by another
 * signal where the program has an action for SIGURG, which stays.
 */
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>

#include "support/child.h"
#include "support/time.h"
#include "support/vm.h"

enum { LATE_MS = 20000 }; /* late enough for a busy machine, and early beside the time that the thread would sleep */

static atomic_int waits, handled;

static void handle(int number)
{
    (void)number;
    handled++;
}

static void set_handler(int number)
{
    struct sigaction action = {.sa_handler = handle};
    REQUIRE(sigaction(number, &action, NULL) == 0);
}

static void (*action_of(int number))(int)
{
    struct sigaction action;
    REQUIRE(sigaction(number, NULL, &action) == 0);
    return action.sa_handler;
}

static PyObject *tell(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    waits = 1;
    return PyVM_NewRef(vm, PyVM_None(vm));
}

static void *sleep_long(void *vm)
{
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, NULL);
    CHECK_RUN(vm,
              "import time\n"
              "tell()\n"
              "try: time.sleep(60)\n"
              "except KeyboardInterrupt: pass\n"
              "else: raise AssertionError\n");
    return NULL;
}

/* Makes a thread sleep, and wakes it. */
static void wake(PyVM *vm)
{
    pthread_t thread;
    waits = 0;
    define(vm, "tell", tell, NULL);
    REQUIRE(pthread_create(&thread, NULL, sleep_long, vm) == 0);
    while (!waits)
        sleep_ms(1);
    sleep_ms(100); /* until it sleeps */
    long begin = now_ms();
    CHECK(PyVM_Interrupt(vm) == PYVM_OK);
    pthread_join(thread, NULL);
    CHECK(now_ms() - begin < LATE_MS);
    CHECK(handled == 0);
}

static void by_default(void)
{
    wake(new_vm());
    CHECK(action_of(SIGURG) != SIG_DFL && action_of(SIGRTMAX) == SIG_DFL);
}

static void beside_a_handler(void)
{
    set_handler(SIGURG);
    wake(new_vm());
    CHECK(action_of(SIGURG) == handle && action_of(SIGRTMAX) != SIG_DFL);
}

static void beside_an_ignored_signal(void)
{
    signal(SIGURG, SIG_IGN);
    set_handler(SIGRTMAX);
    wake(new_vm());
    CHECK(action_of(SIGURG) == SIG_IGN && action_of(SIGRTMAX) == handle && action_of(SIGRTMAX - 1) != SIG_DFL);
}

static void beside_a_later_handler(void)
{
    PyVM *vm = new_vm();
    wake(vm);
    set_handler(SIGURG);
    wake(vm);
    CHECK(action_of(SIGURG) == handle && action_of(SIGRTMAX) != SIG_DFL);
}

/* A signal is chosen once in a process. */
static void in_a_child(void (*test)(void))
{
    pid_t child = begin_child();
    if (child == 0) {
        test();
        end_child();
    }
    CHECK_CHILD(child);
}

int main(void)
{
    in_a_child(by_default);
    in_a_child(beside_a_handler);
    in_a_child(beside_an_ignored_signal);
    in_a_child(beside_a_later_handler);
    return 0;
}
