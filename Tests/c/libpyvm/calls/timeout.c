/*
 * timeout.c: PyVM_RunWithTimeout: code ends when its time is up, and nothing else does.
 */
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "support/kinds.h"
#include "support/time.h"

#define CHECK_TIMEOUT(vm, code, milliseconds)                                     \
    do {                                                                          \
        CHECK(PyVM_RunWithTimeout(vm, code, milliseconds) == PYVM_ERROR_TIMEOUT); \
        CHECK_ERROR(PYVM_ERROR_TIMEOUT, "PyVM_RunWithTimeout");                   \
    } while (0)

#define CHECK_RAISED(vm, code, milliseconds)                                     \
    do {                                                                         \
        CHECK(PyVM_RunWithTimeout(vm, code, milliseconds) == PYVM_ERROR_RAISED); \
        CHECK_ERROR(PYVM_ERROR_RAISED, "PyVM_RunWithTimeout");                   \
    } while (0)

static const char forever[] = "while True: pass";
static const char a_little[] = "for i in range(1000): pass"; /* long enough to meet an interrupt that is still about */

static void catch_output(PyVM *vm)
{
    CHECK_RUN(vm, "import io, sys, time, _queue\nsys.stderr = io.StringIO()");
}

/* ---- How it ends --------------------------------------------------------------------------------------------- */

static void ends_by_itself(PyVM *vm)
{
    catch_output(vm);
    CHECK(PyVM_RunWithTimeout(vm, "x = 6 * 7", 10000) == PYVM_OK);
    CHECK(global_long(vm, "x") == 42);
    CHECK(PyVM_RunWithTimeout(vm, a_little, INT_MAX) == PYVM_OK);
    CHECK_RAISED(vm, "raise ValueError('a plain one')", 10000);
    CHECK_RUN(vm, "assert 'ValueError: a plain one' in sys.stderr.getvalue()");
    CHECK_RAISED(vm, "sys.exit(3)", 10000);
    CHECK_RAISED(vm, "1 +", 10000);
    CHECK_RUN(vm, "assert 'SyntaxError' in sys.stderr.getvalue(); sys.stderr = io.StringIO()");
    CHECK_RAISED(vm, "raise KeyboardInterrupt", 10000);
    CHECK_RUN(vm, "assert sys.stderr.getvalue() == ''");
}

static void is_ended(PyVM *vm)
{
    catch_output(vm);
    long begin = now_ms();
    CHECK_TIMEOUT(vm, forever, 100);
    CHECK(now_ms() - begin >= 100);
    CHECK_RUN(vm, "assert sys.stderr.getvalue() == ''");
    CHECK_RUN(vm, a_little);
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    CHECK_TIMEOUT(vm, forever, 100);
    CHECK_RUN(vm, a_little);
    CHECK(PyVM_Current() == vm && PyVM_Detach(vm) == PYVM_OK && PyVM_Current() == NULL);
}

/*
 * At 100 ms, and then every 50. What interrupts a loop may arrive just outside a try that it is all of: up to 3.12 of
 * one that begins with it.
 */
static void is_ended_again_and_again(PyVM *vm)
{
    long begin = now_ms();
    CHECK_TIMEOUT(vm,
                  "count = 0\n"
                  "while count < 5:\n"
                  "    try:\n"
                  "        inside = True\n"
                  "        while True: pass\n"
                  "    except KeyboardInterrupt:\n"
                  "        count += 1\n",
                  100);
    CHECK(now_ms() - begin >= 300);
    CHECK(global_long(vm, "count") == 5);
}

static void wakes_a_c_call(PyVM *vm)
{
    catch_output(vm);
    long begin = now_ms();
    CHECK_TIMEOUT(vm, "passed = 0\ntime.sleep(60)\npassed = 1", 100);
    CHECK_TIMEOUT(vm, "import threading; threading.Event().wait()", 100);
    CHECK(now_ms() - begin < 10000);
    CHECK(global_long(vm, "passed") == 0);
}

static void waits_for_a_c_call(PyVM *vm)
{
    catch_output(vm);
    CHECK_RUN(vm, "passed = 0");
    CHECK_TIMEOUT(vm, "sum(range(5_000_000))\nfor i in range(9): pass\npassed = 1", 10); /* holds the GIL */
    CHECK(global_long(vm, "passed") == 0);
}

/* ---- Nothing stays behind ------------------------------------------------------------------------------------ */

static void leaves_no_interrupt(PyVM *vm)
{
    catch_output(vm);
    for (int i = 0; i < 50; i++) {
        CHECK_TIMEOUT(vm, forever, 1);
        CHECK_RUN(vm, a_little);
    }
    /* Ends just when its time is up. */
    for (int i = 0; i < 50; i++) {
        int status = PyVM_RunWithTimeout(vm, "end = time.monotonic() + 0.001\nwhile time.monotonic() < end: pass", 1);
        CHECK(status == PYVM_OK || status == PYVM_ERROR_TIMEOUT);
        CHECK_RUN(vm, a_little);
    }
    /* Ends by an exception of a C call in progress, which C code shows: so the interrupt cannot arrive. */
    CHECK_RUN(vm, "sys.excepthook = ''.format");
    int timeouts = 0;
    for (int i = 0; i < 5; i++) {
        int status = PyVM_RunWithTimeout(vm, "_queue.SimpleQueue().get(timeout=0.1)", 5);
        CHECK(status == PYVM_ERROR_TIMEOUT || status == PYVM_ERROR_RAISED); /* on a very busy machine */
        timeouts += status == PYVM_ERROR_TIMEOUT;
        CHECK_RUN(vm, a_little);
    }
    CHECK(timeouts > 0);
}

/* The states of watchers that are gone are deleted, also where the VM stays attached. */
static void leaves_no_states(PyVM *vm)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    for (int i = 0; i < 50; i++)
        CHECK_TIMEOUT(vm, forever, 1);
    int states = 0;
    PyThreadState *state = PyVMInterpreterState_ThreadHead(vm, PyVMInterpreterState_Get(vm));
    for (; state; state = PyVMThreadState_Next(vm, state))
        states++;
    CHECK(states <= 3);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

/* ---- One in another ------------------------------------------------------------------------------------------ */

typedef struct inner_run {
    PyVM *vm; /* NULL: the caller */
    int milliseconds;
    int status;
} inner_run;

static PyObject *run_inside(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs;
    inner_run *inner = data;
    inner->status = PyVM_RunWithTimeout(inner->vm ? inner->vm : vm, forever, inner->milliseconds);
    return PyVMLong_FromLong(vm, 0);
}

static void nests(PyVM *vm)
{
    inner_run inner = {NULL, 50, -1};
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    define(vm, "inner", run_inside, &inner);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    CHECK(PyVM_RunWithTimeout(vm, "inner()\nfor i in range(1000): pass", 60000) == PYVM_OK);
    CHECK(inner.status == PYVM_ERROR_TIMEOUT);

    inner.milliseconds = 60000; /* the outer limit ends the inner run, and then the outer one */
    CHECK_TIMEOUT(vm, "inner()\nwhile True: pass", 100);
    CHECK(inner.status == PYVM_ERROR_RAISED);

    inner = (inner_run){new_vm_like(vm), 50, -1};
    CHECK(PyVM_RunWithTimeout(vm, "inner()\nfor i in range(1000): pass", 60000) == PYVM_OK);
    CHECK(inner.status == PYVM_ERROR_TIMEOUT);
    CHECK_TIMEOUT(vm, "inner()\nwhile True: pass", 10);
    CHECK_RUN(vm, a_little);
    CHECK(PyVM_Close(inner.vm) == PYVM_OK);
}

/* ---- Threads ------------------------------------------------------------------------------------------------- */

enum { THREADS = 4, RUNS = 30 };

static void *run_many(void *vm)
{
    for (int i = 0; i < RUNS; i++) {
        if (i % 2)
            CHECK_TIMEOUT(vm, forever, 1 + i % 5);
        else
            CHECK(PyVM_RunWithTimeout(vm, a_little, 60000) == PYVM_OK);
        CHECK_RUN(vm, a_little);
    }
    return NULL;
}

static void *go_on(void *vm)
{
    CHECK_RUN(vm, "while not stop: time.sleep(0.0001)"); /* nobody interrupts that */
    return NULL;
}

static void hits_only_its_run(PyVM *vm)
{
    pthread_t threads[THREADS], other;
    CHECK_RUN(vm, "import time; stop = False");
    REQUIRE(pthread_create(&other, NULL, go_on, vm) == 0);
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, run_many, vm) == 0);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    CHECK_RUN(vm, "stop = True");
    pthread_join(other, NULL);
}

/* A state that the thread has beside the one that runs comes first in CPython's list. */
static void finds_the_right_state(PyVM *vm)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyThreadState *spare = PyVMThreadState_New(vm, PyVMInterpreterState_Get(vm));
    REQUIRE(spare != NULL);
    CHECK_TIMEOUT(vm, forever, 20);
    PyVMThreadState_Clear(vm, spare);
    PyVMThreadState_Delete(vm, spare);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

/* ---- Closing ------------------------------------------------------------------------------------------------- */

static atomic_int run_status;

static void *run_forever(void *vm)
{
    run_status = PyVM_RunWithTimeout(vm, "started = 1\nwhile True: pass", 300);
    return NULL;
}

/* The closer waits for the run, and the watcher gets in although the VM is closing. */
static void ends_while_closing(PyVM *vm)
{
    pthread_t thread;
    CHECK_RUN(vm, "started = 0");
    REQUIRE(pthread_create(&thread, NULL, run_forever, vm) == 0);
    while (!global_long(vm, "started"))
        sleep_ms(1);
    CHECK(PyVM_CloseWithin(vm, 20000) == PYVM_OK);
    pthread_join(thread, NULL);
    CHECK(run_status == PYVM_ERROR_TIMEOUT);
}

/* ---- Refusals ------------------------------------------------------------------------------------------------ */

static bool out_of_threads;

/* In the place of libc's, for libpyvm too. */
int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*work)(void *), void *argument)
{
    int (*real)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
    void *found = dlsym(RTLD_NEXT, "pthread_create");
    memcpy(&real, &found, sizeof real);
    return out_of_threads ? EAGAIN : real(thread, attributes, work, argument);
}

static void check_refused(PyVM *vm, const char *code, int milliseconds, PyVM_Status status)
{
    CHECK(PyVM_RunWithTimeout(vm, code, milliseconds) == (int)status);
    CHECK_ERROR(status, "PyVM_RunWithTimeout");
}

static void refuses(PyVM *vm)
{
    check_refused(NULL, "x = 1", 100, PYVM_ERROR_ARGUMENT);
    check_refused(NULL, NULL, 0, PYVM_ERROR_ARGUMENT);
    check_refused(vm, NULL, 100, PYVM_ERROR_ARGUMENT);
    check_refused(vm, "x = 1", 0, PYVM_ERROR_ARGUMENT);
    check_refused(vm, "x = 1", -5, PYVM_ERROR_ARGUMENT);
    CHECK_RUN(vm, "x = 0");
    out_of_threads = true;
    check_refused(vm, "x = 1", 100, PYVM_ERROR_MEMORY);
    out_of_threads = false;
    CHECK(global_long(vm, "x") == 0);
    CHECK(PyVM_RunWithTimeout(vm, "x = 1", 10000) == PYVM_OK);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    check_refused(vm, "x = 1", 100, PYVM_ERROR_CLOSED);
}

int main(void)
{
    for_each_kind(ends_by_itself);
    for_each_kind(is_ended);
    for_each_kind(is_ended_again_and_again);
    for_each_kind(wakes_a_c_call);
    for_each_kind(waits_for_a_c_call);
    for_each_kind(leaves_no_interrupt);
    for_each_kind(leaves_no_states);
    for_each_kind(nests);
    for_each_kind(hits_only_its_run);
    for_each_kind(finds_the_right_state);
    for_each_kind(ends_while_closing);
    for_each_kind(refuses);
    return 0;
}
