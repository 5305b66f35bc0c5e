/*
 * vms.c: threads that wait in channels and the VMs that they are inside: the GIL is let go of, whoever waits can be
 * interrupted, no close waits for one who waits in a channel, and the end of a VM closes the channels that it is bound
 * to.
 */
#include <pthread.h>
#include <signal.h>

#include "support/child.h"
#include "support/kinds.h"
#include "support/time.h"

static PyVM_Channel *channel;
static atomic_int waiting; /* threads that are about to wait */

static pthread_t start(void *(*work)(void *), void *argument)
{
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, work, argument) == 0);
    return thread;
}

static void begin(void)
{
    channel = PyVM_ChannelNew(NULL);
    REQUIRE(channel);
    waiting = 0;
}

static void end(void)
{
    PyVM_ChannelFree(channel);
}

/* Until so many threads are about to wait; and, most likely, sleep. */
static void let_wait(int count)
{
    while (waiting < count)
        sleep_ms(1);
    sleep_ms(20);
}

static int receive_nothing(long long timeout_ns)
{
    PyVM_Parcel *parcel;
    atomic_fetch_add(&waiting, 1);
    int code = PyVM_ChannelReceive(channel, &parcel, timeout_ns);
    CHECK(code != PYVM_OK && !parcel);
    return code;
}

/* ---- Python code that waits -------------------------------------------------------------------------------------- */

/* For Python code: waits for a parcel, which never comes. */
static PyObject *wait_for_ever(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    int code = receive_nothing(-1);
    return code == PYVM_ERROR_RAISED ? NULL : PyVMLong_FromLong(vm, code);
}

static void prepare(PyVM *vm)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    define(vm, "wait", wait_for_ever, NULL);
    CHECK_RUN(vm,
              "import threading, time\n"
              "CLOSED = 8\n"
              "caught = 0\n"
              "def work():\n"
              "    global caught\n"
              "    try: answers.append(wait())\n"
              "    except KeyboardInterrupt: caught += 1\n"
              "answers = []\n");
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

static void *run_work(void *vm)
{
    CHECK_RUN(vm, "work()");
    return NULL;
}

/* A thread of the program, and one of Python's. */
static void interrupts(PyVM *vm)
{
    begin();
    prepare(vm);
    pthread_t thread = start(run_work, vm);
    CHECK_RUN(vm, "thread = threading.Thread(target=work)\nthread.start()");
    let_wait(2);
    CHECK_RUN(vm, "assert caught == 0 and not answers"); /* they do not keep the GIL */
    CHECK(PyVM_Interrupt(vm) == PYVM_OK);
    pthread_join(thread, NULL);
    CHECK_RUN(vm, "thread.join()\nassert caught == 2 and not answers, (caught, answers)");
    end();
}

/* SIGURG and its like wake a thread, and mean nothing. */
static void signals_that_mean_nothing(PyVM *vm)
{
    begin();
    prepare(vm);
    pthread_t thread = start(run_work, vm);
    let_wait(1);
    for (int i = 0; i < 20; i++) {
        pthread_kill(thread, SIGURG);
        sleep_ms(1);
    }
    CHECK_RUN(vm, "assert not answers and caught == 0");
    PyVM_ChannelClose(channel);
    pthread_join(thread, NULL);
    CHECK_RUN(vm, "assert answers == [CLOSED]");
    end();
}

static void *raise_signals(void *vm)
{
    let_wait(1);
    CHECK(PyVM_RaiseSignal(vm, SIGUSR1) == PYVM_OK); /* its handler returns: the thread waits on */
    sleep_ms(100);
    CHECK(PyVM_RaiseSignal(vm, SIGUSR2) == PYVM_OK);
    return NULL;
}

/* This is the main thread of the VM. */
static void signals_of_the_vm(PyVM *vm)
{
    begin();
    prepare(vm);
    pthread_t thread = start(raise_signals, vm);
    CHECK_RUN(vm,
              "import signal\n"
              "handled = []\n"
              "signal.signal(signal.SIGUSR1, lambda number, frame: handled.append(number))\n"
              "def fail(number, frame): raise OSError(number)\n"
              "signal.signal(signal.SIGUSR2, fail)\n"
              "try: wait()\n"
              "except OSError: caught = 1\n"
              "assert handled == [signal.SIGUSR1] and caught == 1, (handled, caught)\n");
    pthread_join(thread, NULL);
    end();
}

/* ---- Closing a VM with those who wait inside --------------------------------------------------------------------- */

static void *wait_attached(void *vm)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    CHECK(receive_nothing(-1) == PYVM_ERROR_CLOSED);
    CHECK(strstr(PyVM_LastError()->message, "is being closed"));
    PyVM_ClearLastError();
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    return NULL;
}

static void *wait_outside(void *unused)
{
    CHECK(receive_nothing(-1) == PYVM_ERROR_CLOSED);
    CHECK(strstr(PyVM_LastError()->message, "the channel is closed"));
    PyVM_ClearLastError();
    return unused;
}

static void *wait_in_another(void *vm)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    wait_outside(NULL);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    return NULL;
}

/* Inside the VM that is closed, and inside another one within it. */
static void *wait_deep_inside(void *vms)
{
    PyVM **two = vms;
    REQUIRE(PyVM_Attach(two[0]) == PYVM_OK && PyVM_Attach(two[1]) == PYVM_OK);
    CHECK(receive_nothing(-1) == PYVM_ERROR_CLOSED);
    CHECK(strstr(PyVM_LastError()->message, "is being closed"));
    PyVM_ClearLastError();
    CHECK(receive_nothing(1000000) == PYVM_ERROR_CLOSED); /* nor may it wait again */
    PyVM_ClearLastError();
    CHECK(PyVM_Detach(two[1]) == PYVM_OK && PyVM_Detach(two[0]) == PYVM_OK);
    return NULL;
}

/* Those who are inside leave, Python's threads too; those who are not wait on. */
static void closing_wakes_those_inside(PyVM *vm)
{
    begin();
    prepare(vm);
    PyVM *other = new_vm_like(vm), *two[] = {vm, other};
    pthread_t inside = start(wait_attached, vm), deep = start(wait_deep_inside, two),
              outside = start(wait_outside, NULL), elsewhere = start(wait_in_another, other);
    CHECK_RUN(vm, "threading.Thread(target=work).start()");
    let_wait(5);
    long before = now_ms();
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(now_ms() - before < 5000);
    pthread_join(inside, NULL);
    pthread_join(deep, NULL);
    CHECK(!PyVM_ChannelIsClosed(channel));
    PyVM_ChannelClose(channel);
    pthread_join(outside, NULL);
    pthread_join(elsewhere, NULL);
    CHECK(PyVM_Close(other) == PYVM_OK);
    end();
}

static pthread_barrier_t both;

static void *stay_inside(void *vm)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyThreadState *state = PyVMEval_SaveThread(vm);
    pthread_barrier_wait(&both);
    pthread_barrier_wait(&both);
    PyVMEval_RestoreThread(vm, state);
    CHECK(receive_nothing(1000000) == PYVM_ERROR_TIMEOUT); /* it is open again */
    PyVM_ClearLastError();
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    return NULL;
}

/* A VM that cannot be closed is bound as before. */
static void closing_that_fails(PyVM *vm)
{
    begin();
    REQUIRE(pthread_barrier_init(&both, NULL, 2) == 0);
    CHECK(PyVM_ChannelBind(channel, vm, PYVM_CHANNEL_SEND) == PYVM_OK);
    pthread_t busy = start(stay_inside, vm), waits = start(wait_attached, vm);
    pthread_barrier_wait(&both);
    let_wait(1);
    CHECK(PyVM_CloseWithin(vm, 50) == PYVM_ERROR_BUSY);
    PyVM_ClearLastError();
    pthread_join(waits, NULL);
    CHECK(!PyVM_ChannelIsClosed(channel));
    pthread_barrier_wait(&both);
    pthread_join(busy, NULL);
    CHECK(PyVM_Close(vm) == PYVM_OK && PyVM_ChannelIsClosed(channel));
    end();
}

static PyObject *wait_a_moment(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs;
    *(int *)data = receive_nothing(20000000);
    PyVM_ClearLastError();
    return PyVM_NewRef(vm, PyVM_None(vm));
}

/* While its VM is being closed. */
static void exit_handlers_may_wait(PyVM *vm)
{
    int code = -1;
    begin();
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    define(vm, "wait", wait_a_moment, &code);
    CHECK_RUN(vm, "import atexit\natexit.register(wait)");
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(code == PYVM_ERROR_TIMEOUT);
    end();
}

/* ---- VMs at its ends --------------------------------------------------------------------------------------------- */

static void the_last_sender_closes_it(PyVM *vm)
{
    begin();
    PyVM *other = new_vm_like(vm);
    CHECK(PyVM_ChannelBind(channel, vm, PYVM_CHANNEL_SEND) == PYVM_OK);
    CHECK(PyVM_ChannelBind(channel, other, PYVM_CHANNEL_SEND | PYVM_CHANNEL_RECEIVE) == PYVM_OK);
    CHECK(PyVM_ChannelBind(channel, other, PYVM_CHANNEL_SEND) == PYVM_OK);
    CHECK(PyVM_ChannelUnbind(channel, other, PYVM_CHANNEL_SEND) == PYVM_OK);
    pthread_t thread = start(wait_outside, NULL);
    let_wait(1);
    CHECK(PyVM_Close(vm) == PYVM_OK && !PyVM_ChannelIsClosed(channel));
    CHECK(PyVM_ChannelBind(channel, vm, PYVM_CHANNEL_SEND) == PYVM_ERROR_CLOSED);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_ChannelBind");
    CHECK(PyVM_ChannelUnbind(channel, other, PYVM_CHANNEL_SEND) == PYVM_OK);
    CHECK(PyVM_ChannelIsClosed(channel));
    pthread_join(thread, NULL);
    CHECK(PyVM_ChannelBind(channel, other, PYVM_CHANNEL_SEND) == PYVM_ERROR_CLOSED);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_ChannelBind");
    CHECK(PyVM_Close(other) == PYVM_OK);
    end();
}

static void the_last_receiver_closes_it(PyVM *vm)
{
    begin();
    CHECK(PyVM_ChannelBind(channel, vm, PYVM_CHANNEL_RECEIVE) == PYVM_OK);
    pthread_t thread = start(wait_outside, NULL);
    let_wait(1);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    pthread_join(thread, NULL);
    CHECK(PyVM_ChannelIsClosed(channel));
    end();
}

static void wrong_ends(PyVM *vm)
{
    begin();
    CHECK(PyVM_ChannelUnbind(channel, vm, PYVM_CHANNEL_SEND) == PYVM_ERROR_ORDER);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_ChannelUnbind");
    CHECK(PyVM_ChannelBind(channel, vm, PYVM_CHANNEL_SEND) == PYVM_OK);
    CHECK(PyVM_ChannelUnbind(channel, vm, 3) == PYVM_ERROR_ORDER && !PyVM_ChannelIsClosed(channel));
    CHECK(PyVM_ChannelBind(channel, vm, 0) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_ChannelBind(channel, vm, 4) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_ChannelBind");
    end(); /* and the VM does not know it any more */
}

/* ---- A child of fork --------------------------------------------------------------------------------------------- */

static void child_of_fork(void)
{
    begin();
    pid_t child = begin_child();
    if (child == 0) {
        PyVM_Parcel *parcel;
        CHECK(PyVM_ChannelReceive(channel, &parcel, -1) == PYVM_ERROR_UNSUPPORTED);
        CHECK_ERROR(PYVM_ERROR_UNSUPPORTED, "PyVM_ChannelReceive");
        CHECK(PyVM_ChannelIsClosed(channel) && !PyVM_ChannelFind(PyVM_ChannelId(channel)));
        PyVM_ChannelFree(channel);
        begin();
        CHECK(receive_nothing(1000000) == PYVM_ERROR_TIMEOUT);
        end();
        end_child();
    }
    CHECK_CHILD(child);
    end();
}

int main(void)
{
    for_each_kind(interrupts);
    for_each_kind(signals_that_mean_nothing);
    for_each_kind(signals_of_the_vm);
    for_each_kind(closing_wakes_those_inside);
    for_each_kind(closing_that_fails);
    for_each_kind(exit_handlers_may_wait);
    for_each_kind(the_last_sender_closes_it);
    for_each_kind(the_last_receiver_closes_it);
    for_each_kind(wrong_ends);
    child_of_fork();
    return 0;
}
