/*
 * interrupt.c: PyVM_Interrupt reaches every thread that runs Python code in the VM, and nobody else.
 */
#include <pthread.h>
#include <time.h>

#include "support/kinds.h"

static const char loop[] =
    "try:\n"
    "    with lock: started += 1\n"
    "    while True: pass\n"
    "except KeyboardInterrupt:\n"
    "    with lock: caught += 1\n";

static void prepare(PyVM *vm)
{
    CHECK_RUN(vm, "import threading, time\nlock = threading.Lock()\nstarted = caught = 0\n");
}

static void *run_loop(void *vm)
{
    CHECK_RUN(vm, loop);
    CHECK_RUN(vm, "for i in range(1000): pass"); /* interrupted once */
    return NULL;
}

/* Up to 3.12, a loop that never sleeps keeps the GIL from the other VMs that share it. */
static void *run_sleepy_loop(void *vm)
{
    CHECK_RUN(vm,
              "try:\n"
              "    started = 1\n"
              "    while True: time.sleep(0.001)\n"
              "except KeyboardInterrupt:\n"
              "    caught = 1\n");
    return NULL;
}

static void start(pthread_t *thread, void *(*work)(void *), PyVM *vm)
{
    REQUIRE(pthread_create(thread, NULL, work, vm) == 0);
}

static void wait_until_started(PyVM *vm, long count)
{
    struct timespec a_millisecond = {0, 1000000};
    while (global_long(vm, "started") < count)
        nanosleep(&a_millisecond, NULL);
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* ---- Threads ------------------------------------------------------------------------------------------------- */

static void ends_a_loop(PyVM *vm)
{
    pthread_t thread;
    prepare(vm);
    start(&thread, run_loop, vm);
    wait_until_started(vm, 1);
    CHECK(PyVM_Interrupt(vm) == PYVM_OK);
    pthread_join(thread, NULL);
    CHECK(global_long(vm, "caught") == 1);
}

/* Two of Python's and three of ours in one VM; one in another VM, which goes on. */
static void ends_all_loops_of_this_vm(PyVM *vm)
{
    pthread_t threads[3], elsewhere;
    PyVM *other = new_vm_like(vm);
    prepare(vm);
    prepare(other);
    start(&elsewhere, run_sleepy_loop, other);
    CHECK_RUN(vm,
              "def work():\n"
              "    global started, caught\n"
              "    try:\n"
              "        with lock: started += 1\n"
              "        while True: pass\n"
              "    except KeyboardInterrupt:\n"
              "        with lock: caught += 1\n"
              "threads = [threading.Thread(target=work) for _ in range(2)]\n"
              "for thread in threads: thread.start()\n");
    for (int i = 0; i < 3; i++)
        start(&threads[i], run_loop, vm);
    wait_until_started(vm, 5);
    wait_until_started(other, 1);
    CHECK(PyVM_Interrupt(vm) == PYVM_OK);
    for (int i = 0; i < 3; i++)
        pthread_join(threads[i], NULL);
    CHECK_RUN(vm, "for thread in threads: thread.join()");
    CHECK(global_long(vm, "caught") == 5);
    CHECK_RUN(other, "assert caught == 0");
    CHECK(PyVM_Interrupt(other) == PYVM_OK);
    pthread_join(elsewhere, NULL);
    CHECK(global_long(other, "caught") == 1);
    CHECK(PyVM_Close(other) == PYVM_OK);
}

/* The one that runs has to be hit, not the one made last. */
static void *run_with_two_states(void *vm)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyThreadState *spare = PyVMThreadState_New(vm, PyVMInterpreterState_Get(vm));
    REQUIRE(spare != NULL);
    CHECK_RUN(vm, loop);
    PyVMThreadState_Clear(vm, spare);
    PyVMThreadState_Delete(vm, spare);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    return NULL;
}

static void finds_the_right_state(PyVM *vm)
{
    pthread_t thread;
    prepare(vm);
    start(&thread, run_with_two_states, vm);
    wait_until_started(vm, 1);
    CHECK(PyVM_Interrupt(vm) == PYVM_OK);
    pthread_join(thread, NULL);
    CHECK(global_long(vm, "caught") == 1);
}

/* ---- When it comes ------------------------------------------------------------------------------------------- */

static PyObject *interrupt_this_thread(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    CHECK(PyVM_Interrupt(vm) == PYVM_OK);
    return PyVMLong_FromLong(vm, 7);
}

static void comes_after_the_callback(PyVM *vm)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    define(vm, "interrupt", interrupt_this_thread, NULL);
    CHECK_RUN(vm,
              "caught = 0\n"
              "try:\n"
              "    interrupt()\n"
              "    while True: pass\n"
              "except KeyboardInterrupt:\n"
              "    caught = 1\n"
              "assert caught == 1\n");
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

static void *sleep_then_tell(void *vm)
{
    CHECK_RUN(vm,
              "try:\n"
              "    started = 1\n"
              "    time.sleep(0.5)\n"
              "    while True: pass\n"
              "except KeyboardInterrupt:\n"
              "    caught = 1\n");
    return NULL;
}

static void waits_for_a_c_call(PyVM *vm)
{
    pthread_t thread;
    prepare(vm);
    double begin = seconds();
    start(&thread, sleep_then_tell, vm);
    wait_until_started(vm, 1);
    CHECK(PyVM_Interrupt(vm) == PYVM_OK);
    pthread_join(thread, NULL);
    CHECK(seconds() - begin > 0.49);
    CHECK(global_long(vm, "caught") == 1);
}

/* ---- Nothing to interrupt ------------------------------------------------------------------------------------ */

static void leaves_an_idle_vm_alone(PyVM *vm)
{
    for (int i = 0; i < 100; i++) {
        CHECK(PyVM_Interrupt(vm) == PYVM_OK);
        CHECK_RUN(vm, "for i in range(100): pass");
    }
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    CHECK(PyVM_Interrupt(vm) == PYVM_OK);
    CHECK_RUN(vm, "for i in range(100): pass");
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    CHECK(PyVM_Current() == NULL);
}

static void refuses(PyVM *vm)
{
    CHECK(PyVM_Interrupt(NULL) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_Interrupt");
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(PyVM_Interrupt(vm) == PYVM_ERROR_CLOSED);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_Interrupt");
}

int main(void)
{
    for_each_kind(ends_a_loop);
    for_each_kind(ends_all_loops_of_this_vm);
    for_each_kind(finds_the_right_state);
    for_each_kind(comes_after_the_callback);
    for_each_kind(waits_for_a_c_call);
    for_each_kind(leaves_an_idle_vm_alone);
    for_each_kind(refuses);
    return 0;
}
