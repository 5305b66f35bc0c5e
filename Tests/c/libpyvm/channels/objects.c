/*
 * objects.c: objects through channels: as docs/c-api.md shows it, between VMs of each kind, and what goes wrong on the
 * way.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

#include "support/kinds.h"
#include "support/time.h"

/* ---- The program of docs/c-api.md -------------------------------------------------------------------------------- */

typedef struct work {
    PyVM_Channel *numbers, *squares;
} work;

/* Squares numbers until there are no more, in a VM of its own. */
static void *square_numbers(void *argument)
{
    work *work = argument;
    PyVM *vm = PyVM_Initialize();
    PyObject *number;
    while (PyVM_ChannelGet(vm, work->numbers, &number, -1) == PYVM_OK) {
        PyObject *square = PyVMNumber_Multiply(vm, number, number);
        PyVM_ChannelPut(vm, work->squares, square, -1);
        PyVM_DecRef(vm, square);
        PyVM_DecRef(vm, number);
    }
    PyVM_ChannelClose(work->squares); /* no more numbers: no more squares */
    PyVM_Finalize(vm);
    return NULL;
}

/* The sum of the squares of the numbers from 1 to 100. */
static long sum_squares(PyVM *vm)
{
    PyVM_ChannelConfig config = PYVM_CHANNEL_CONFIG_INIT;
    config.max_items = 100;
    work work = {PyVM_ChannelNew(&config), PyVM_ChannelNew(&config)};
    pthread_t thread;
    long sum = 0;
    pthread_create(&thread, NULL, square_numbers, &work);
    for (long i = 1; i <= 100; i++) {
        PyObject *number = PyVMLong_FromLong(vm, i);
        PyVM_ChannelPut(vm, work.numbers, number, -1);
        PyVM_DecRef(vm, number);
    }
    PyVM_ChannelClose(work.numbers);
    for (PyObject *square; PyVM_ChannelGet(vm, work.squares, &square, -1) == PYVM_OK;) {
        sum += PyVMLong_AsLong(vm, square);
        PyVM_DecRef(vm, square);
    }
    pthread_join(thread, NULL);
    PyVM_ChannelFree(work.numbers);
    PyVM_ChannelFree(work.squares);
    return sum;
}

static void the_documented_program(void)
{
    PyVM *vm = new_vm();
    for (int round = 0; round < 2; round++)
        CHECK(sum_squares(vm) == 338350);
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    CHECK(sum_squares(vm) == 338350); /* the GIL is let go of */
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

/* ---- Many threads ------------------------------------------------------------------------------------------------ */

enum { THREADS = 16, EACH = 100 };

typedef struct side {
    PyVM *vm;
    PyVM_Channel *out, *in;
    atomic_long sent, received;
} side;

static atomic_int started;

/* Every other one has its VM attached. */
static void *send_and_receive(void *argument)
{
    side *side = argument;
    int number = atomic_fetch_add(&started, 1);
    bool attaches = number / 2 % 2;
    if (attaches)
        CHECK(PyVM_Attach(side->vm) == PYVM_OK);
    for (long i = 0; i < EACH; i++) {
        PyObject *object = PyVMLong_FromLong(side->vm, number * EACH + i), *got;
        CHECK(PyVM_ChannelPut(side->vm, side->out, object, -1) == PYVM_OK);
        PyVM_DecRef(side->vm, object);
        REQUIRE(PyVM_ChannelGet(side->vm, side->in, &got, -1) == PYVM_OK);
        atomic_fetch_add(&side->sent, number * EACH + i);
        atomic_fetch_add(&side->received, PyVMLong_AsLong(side->vm, got));
        PyVM_DecRef(side->vm, got);
    }
    if (attaches)
        CHECK(PyVM_Detach(side->vm) == PYVM_OK);
    return NULL;
}

/* Eight threads on each side: what these send those receive. */
static void both_ways(PyVM *vm)
{
    pthread_t threads[THREADS];
    PyVM *other = new_vm_like(vm);
    PyVM_ChannelConfig config = PYVM_CHANNEL_CONFIG_INIT;
    config.max_items = 3;
    PyVM_Channel *there = PyVM_ChannelNew(&config), *back = PyVM_ChannelNew(&config);
    side sides[] = {{.vm = vm, .out = there, .in = back}, {.vm = other, .out = back, .in = there}};
    started = 0;
    for (size_t i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, send_and_receive, &sides[i % 2]) == 0);
    for (size_t i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    CHECK(sides[0].sent == sides[1].received && sides[1].sent == sides[0].received);
    CHECK(PyVM_ChannelCount(there) == 0 && PyVM_ChannelCount(back) == 0);
    PyVM_ChannelFree(there);
    PyVM_ChannelFree(back);
    CHECK(PyVM_Close(other) == PYVM_OK);
}

/* ---- What goes wrong --------------------------------------------------------------------------------------------- */

static PyObject *value(PyVM *vm, const char *expression)
{
    PyObject *globals = PyVMModule_GetDict(vm, PyVMImport_AddModule(vm, "__main__"));
    PyObject *found = PyVMRun_String(vm, expression, Py_eval_input, globals, globals);
    REQUIRE(found);
    return found;
}

/* Nothing is sent, and no exception is left in the way of what follows. */
static void what_cannot_be_packed(PyVM *vm)
{
    PyVM_Channel *channel = PyVM_ChannelNew(NULL);
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyObject *generator = value(vm, "(x for x in ())"), *text = value(vm, "'text'"), *got;
    CHECK(PyVM_ChannelPut(vm, channel, generator, -1) == PYVM_ERROR_RAISED);
    CHECK(PyVMErr_Occurred(vm) && PyVM_ChannelCount(channel) == 0);
    PyVMErr_Clear(vm);
    CHECK(PyVM_ChannelPut(vm, channel, text, -1) == PYVM_OK && PyVM_ChannelCount(channel) == 1);
    CHECK(PyVM_ChannelGet(vm, channel, &got, -1) == PYVM_OK);
    CHECK(strcmp(PyVMUnicode_AsUTF8(vm, got), "text") == 0);
    PyVM_DecRef(vm, got);
    PyVM_DecRef(vm, text);
    PyVM_DecRef(vm, generator);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    PyVM_ChannelFree(channel);
}

static void answers(PyVM *vm)
{
    PyVM_ChannelConfig config = PYVM_CHANNEL_CONFIG_INIT;
    config.max_items = 1;
    PyVM_Channel *channel = PyVM_ChannelNew(&config);
    PyObject *none = PyVM_None(vm), *got = none;
    CHECK(PyVM_ChannelGet(vm, channel, &got, 0) == PYVM_ERROR_TIMEOUT && !got);
    CHECK_ERROR(PYVM_ERROR_TIMEOUT, "PyVM_ChannelGet");
    CHECK(PyVM_ChannelPut(vm, channel, none, 0) == PYVM_OK);
    CHECK(PyVM_ChannelPut(vm, channel, none, 1000) == PYVM_ERROR_TIMEOUT);
    CHECK_ERROR(PYVM_ERROR_TIMEOUT, "PyVM_ChannelPut");
    CHECK(PyVM_ChannelClose(channel) == PYVM_OK);
    CHECK(PyVM_ChannelPut(vm, channel, none, -1) == PYVM_ERROR_CLOSED);
    CHECK(PyVM_ChannelGet(vm, channel, &got, -1) == PYVM_OK && got == none);
    PyVM_DecRef(vm, got);
    CHECK(PyVM_ChannelGet(vm, channel, &got, -1) == PYVM_ERROR_CLOSED);
    CHECK(!PyVMErr_Occurred(vm));
    PyVM_ChannelFree(channel);
}

static void bad_arguments(PyVM *vm)
{
    PyVM_Channel *channel = PyVM_ChannelNew(NULL);
    PyObject *none = PyVM_None(vm), *got;
    PyVM_ClearLastError();
    CHECK(PyVM_ChannelPut(NULL, channel, none, -1) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_ChannelPut");
    CHECK(PyVM_ChannelPut(vm, NULL, none, -1) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_ChannelPut(vm, channel, NULL, -1) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_ChannelPut");
    CHECK(PyVM_ChannelGet(vm, channel, NULL, -1) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_ChannelGet");
    CHECK(PyVM_ChannelPut(vm, channel, none, 0) == PYVM_OK);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(PyVM_ChannelGet(vm, channel, &got, -1) == PYVM_ERROR_CLOSED && !got);
    CHECK(strstr(PyVM_LastError()->message, "VM"));
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_ChannelGet");
    CHECK(PyVM_ChannelCount(channel) == 1); /* not lost */
    PyVM_ChannelFree(channel);
}

/* ---- While it waits ---------------------------------------------------------------------------------------------- */

static PyVM_Channel *empty;
static atomic_bool waits;

static PyObject *get_nothing(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    PyObject *got;
    atomic_store(&waits, true);
    CHECK(PyVM_ChannelGet(vm, empty, &got, -1) == PYVM_ERROR_RAISED);
    return NULL;
}

static void *call_get(void *vm)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    define(vm, "get", get_nothing, NULL);
    CHECK_RUN(vm, "try: get()\nexcept KeyboardInterrupt: caught = True\nassert caught");
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    return NULL;
}

static void interrupted(PyVM *vm)
{
    pthread_t thread;
    empty = PyVM_ChannelNew(NULL);
    atomic_store(&waits, false);
    REQUIRE(pthread_create(&thread, NULL, call_get, vm) == 0);
    while (!atomic_load(&waits))
        sleep_ms(1);
    CHECK(PyVM_Interrupt(vm) == PYVM_OK);
    pthread_join(thread, NULL);
    PyVM_ChannelFree(empty);
}

static void *wait_from_outside(void *vm)
{
    PyObject *got;
    atomic_store(&waits, true);
    CHECK(PyVM_ChannelGet(vm, empty, &got, -1) == PYVM_ERROR_CLOSED && !got);
    return NULL;
}

/* The thread is inside the VM though it has not attached it: it leaves. */
static void closed_meanwhile(PyVM *vm)
{
    pthread_t thread;
    empty = PyVM_ChannelNew(NULL);
    atomic_store(&waits, false);
    REQUIRE(pthread_create(&thread, NULL, wait_from_outside, vm) == 0);
    while (!atomic_load(&waits))
        sleep_ms(1);
    sleep_ms(20);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    pthread_join(thread, NULL);
    PyVM_ChannelFree(empty);
}

int main(void)
{
    the_documented_program();
    for_each_kind(both_ways);
    for_each_kind(what_cannot_be_packed);
    for_each_kind(answers);
    for_each_kind(bad_arguments);
    for_each_kind(interrupted);
    for_each_kind(closed_meanwhile);
    return 0;
}
