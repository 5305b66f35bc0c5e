/*
 * reap_vm.c: code in a VM that waits for a pseudo-process is ended by an interrupt, goes on after the handler of a
 * signal, and is sent away when the VM is closed.
 */
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include "libpyvm/processes/process_table.h"
#include "libpyvm/processes/reap.h"
#include "support/inside.h"

static atomic_int answer; /* the code of the last wait */
static int child;

/* ---- Code that waits --------------------------------------------------------------------------------------------- */

static PyObject *wait_for_child(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    pyvm_reaped reaped = {0, 0};
    int code = pyvm_reap(getpid(), -1, -1, &reaped);
    atomic_store(&answer, code);
    return code == PYVM_ERROR_RAISED ? NULL : PyVMLong_FromLong(vm, reaped.pid);
}

typedef struct running {
    PyVM *vm;
    const char *code;
    pthread_t thread;
} running;

static void *run(void *argument)
{
    const running *running = argument;
    CHECK_RUN(running->vm, running->code);
    return NULL;
}

/* Until the code waits for a child that runs. */
static void start(running *running, PyVM *vm, const char *code)
{
    bool is_there = false;
    *running = (struct running){.vm = vm, .code = code};
    define(vm, "wait", wait_for_child, NULL);
    atomic_store(&answer, -100);
    child = pyvm_process_begin(getpid(), NULL, NULL);
    REQUIRE(child > 0);
    REQUIRE(pthread_create(&running->thread, NULL, run, running) == 0);
    while (!is_there) {
        pyvm_process_table_lock();
        is_there = pyvm_process_table_waiters()->first != NULL;
        pyvm_process_table_unlock();
        usleep(1000);
    }
}

/* The child is still there. */
static void end_child(void)
{
    pyvm_reaped reaped = {0, 0};
    CHECK(pyvm_reap(getpid(), child, 0, &reaped) == PYVM_ERROR_TIMEOUT);
    CHECK(pyvm_process_end(child, 0));
    CHECK(pyvm_reap(getpid(), child, 0, &reaped) == PYVM_OK && reaped.pid == child);
}

/* ---- What ends it ------------------------------------------------------------------------------------------------ */

static void ended_by_interrupt(PyVM *vm)
{
    running running;
    start(&running, vm,
          "caught = 0\n"
          "try:\n"
          "    wait()\n"
          "except KeyboardInterrupt:\n"
          "    caught = 1\n");
    CHECK(PyVM_Interrupt(vm) == PYVM_OK);
    pthread_join(running.thread, NULL);
    CHECK(global_long(vm, "caught") == 1 && atomic_load(&answer) == PYVM_ERROR_RAISED);
    end_child();
}

static PyObject *tell(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs;
    atomic_store((atomic_bool *)data, true);
    return PyVM_NewRef(vm, PyVM_None(vm));
}

static void goes_on_after_handler(PyVM *vm)
{
    static atomic_bool is_told;
    running running;
    atomic_store(&is_told, false);
    define(vm, "tell", tell, &is_told);
    start(&running, vm,
          "import signal\n"
          "signal.signal(signal.SIGUSR1, lambda number, frame: tell())\n"
          "pid = wait()\n");
    CHECK(PyVM_RaiseSignal(vm, SIGUSR1) == PYVM_OK);
    while (!atomic_load(&is_told))
        usleep(1000);
    CHECK(atomic_load(&answer) == -100);
    CHECK(pyvm_process_end(child, 0));
    pthread_join(running.thread, NULL);
    CHECK(atomic_load(&answer) == PYVM_OK && global_long(vm, "pid") == child);
}

static void ended_by_close(PyVM *vm)
{
    running running;
    start(&running, vm, "wait()\n");
    CHECK(PyVM_Close(vm) == PYVM_OK);
    pthread_join(running.thread, NULL);
    CHECK(atomic_load(&answer) == PYVM_ERROR_CLOSED);
    end_child();
}

static void thread_of_python_ended_by_close(PyVM *vm)
{
    running running;
    PyVM *other = new_vm_like(vm);
    start(&running, other, "import threading\nthreading.Thread(target=wait).start()\n");
    pthread_join(running.thread, NULL);
    CHECK(PyVM_Close(other) == PYVM_OK);
    CHECK(atomic_load(&answer) == PYVM_ERROR_CLOSED);
    end_child();
}

static void try_all(PyVM *vm)
{
    ended_by_interrupt(vm);
    goes_on_after_handler(vm);
    thread_of_python_ended_by_close(vm);
    ended_by_close(vm);
    CHECK(pyvm_process_list(NULL, 0) == 0);
}

int main(void)
{
    alarm(100);
    for_each_kind(try_all);
    return 0;
}
