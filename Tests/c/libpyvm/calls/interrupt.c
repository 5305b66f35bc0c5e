/*
 * interrupt.c: PyVM_Interrupt reaches every thread that runs Python code in the VM, and nobody else.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "support/kinds.h"
#include "support/time.h"

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
    while (global_long(vm, "started") < count)
        sleep_ms(1);
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

/* A C call that looks at no signals. */
static PyObject *sleep_through(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    PyVM_BEGIN_ALLOW_THREADS(vm) long end = now_ms() + 500;
    while (now_ms() < end)
        sleep_ms(10);
    PyVM_END_ALLOW_THREADS(vm) return PyVMLong_FromLong(vm, 7);
}

static void *sleep_then_tell(void *vm)
{
    CHECK_RUN(vm,
              "try:\n"
              "    started = 1\n"
              "    sleep_through()\n"
              "    while True: pass\n"
              "except KeyboardInterrupt:\n"
              "    caught = 1\n");
    return NULL;
}

static void waits_for_a_c_call(PyVM *vm)
{
    pthread_t thread;
    prepare(vm);
    define(vm, "sleep_through", sleep_through, NULL);
    long begin = now_ms();
    start(&thread, sleep_then_tell, vm);
    wait_until_started(vm, 1);
    CHECK(PyVM_Interrupt(vm) == PYVM_OK);
    pthread_join(thread, NULL);
    CHECK(now_ms() - begin > 490);
    CHECK(global_long(vm, "caught") == 1);
}

/* ---- Between two entries ------------------------------------------------------------------------------------- */

static const char a_little[] = "for i in range(100): pass";

static void check_next_is_interrupted(PyVM *vm)
{
    CHECK(PyVM_RunWithTimeout(vm, a_little, 10000) == PYVM_ERROR_RAISED);
    CHECK(strstr(PyVM_LastError()->message, "PyVM_Interrupt") != NULL);
    CHECK_RUN(vm, a_little); /* once */
}

static void is_kept_for_the_next_code(PyVM *vm)
{
    for (int i = 0; i < 20; i++) {
        CHECK(PyVM_Interrupt(vm) == PYVM_OK);
        CHECK(PyVM_Interrupt(vm) == PYVM_OK);           /* as good as one */
        PyVM_DecRef(vm, PyVMLong_FromLong(vm, 100000)); /* runs no code */
        check_next_is_interrupted(vm);
    }
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    CHECK(PyVM_Interrupt(vm) == PYVM_OK);
    check_next_is_interrupted(vm);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    CHECK(PyVM_Current() == NULL);
}

static void *run_one_little(void *vm)
{
    check_next_is_interrupted(vm);
    return NULL;
}

static void is_kept_for_any_thread(PyVM *vm)
{
    pthread_t thread;
    CHECK_RUN(vm, a_little);
    CHECK(PyVM_Interrupt(vm) == PYVM_OK);
    start(&thread, run_one_little, vm);
    pthread_join(thread, NULL);
    CHECK_RUN(vm, a_little);
}

static void is_kept_for_a_second(PyVM *vm)
{
    CHECK(PyVM_Interrupt(vm) == PYVM_OK);
    sleep_ms(1100);
    CHECK_RUN(vm, a_little);
}

static atomic_bool ended;

static PyObject *note_end(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    atomic_store(&ended, true);
    return PyVM_NewRef(vm, PyVM_None(vm));
}

/* Exit handlers run to their end. */
static void is_not_kept_for_the_end(PyVM *vm)
{
    define(vm, "note_end", note_end, NULL);
    atomic_store(&ended, false);
    CHECK_RUN(vm, "import atexit\natexit.register(lambda: [None for i in range(100)] and note_end())\n");
    CHECK(PyVM_Interrupt(vm) == PYVM_OK);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(atomic_load(&ended));
}

/* ---- Nothing to interrupt ------------------------------------------------------------------------------------ */

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
    for_each_kind(is_kept_for_the_next_code);
    for_each_kind(is_kept_for_any_thread);
    for_each_kind(is_kept_for_a_second);
    for_each_kind(is_not_kept_for_the_end);
    for_each_kind(refuses);
    return 0;
}
