/*
 * interrupt_storm.c: interrupts in quick succession leave a VM whole, whatever its threads do meanwhile.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <time.h>

#include "support/kinds.h"

enum { THREADS = 3 };

static PyVM *stormy;
static atomic_bool over;
static atomic_long rounds;

static void sleep_us(long microseconds)
{
    struct timespec time = {0, microseconds * 1000};
    nanosleep(&time, NULL);
}

static void *interrupt_often(void *gap)
{
    while (!atomic_load(&over)) {
        CHECK(PyVM_Interrupt(stormy) == PYVM_OK);
        sleep_us(*(long *)gap);
    }
    return NULL;
}

/* Each round of `work` runs in a thread of its own, so it makes a thread state, and that soon ends. */
static void *run_in_threads(void *work)
{
    while (!atomic_load(&over)) {
        pthread_t thread;
        REQUIRE(pthread_create(&thread, NULL, *(void *(**)(void *))work, NULL) == 0);
        pthread_join(thread, NULL);
        atomic_fetch_add(&rounds, 1);
    }
    return NULL;
}

/* Does the work in several threads at once, for `milliseconds`, with an interrupt every `gap` microseconds. */
static void storm(PyVM *vm, void *(*work)(void *), long gap, long milliseconds)
{
    pthread_t interrupter, threads[THREADS];
    stormy = vm;
    atomic_store(&over, false);
    atomic_store(&rounds, 0);
    REQUIRE(pthread_create(&interrupter, NULL, interrupt_often, &gap) == 0);
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, run_in_threads, &work) == 0);
    for (long waited = 0; waited < milliseconds; waited += 10)
        sleep_us(10000);
    atomic_store(&over, true);
    pthread_join(interrupter, NULL);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    CHECK(atomic_load(&rounds) > 0);
}

static void *call_once(void *unused)
{
    PyVM_DecRef(stormy, PyVMLong_FromLong(stormy, 100000));
    return unused;
}

/* A state that is just being made is in the list of those that may run code. */
static void meets_threads_that_are_new(PyVM *vm)
{
    storm(vm, call_once, 100, 700);
}

/* Counting the states at the close walks the same list. */
static void meets_a_close(PyVM *vm)
{
    storm(vm, call_once, 100, 100);
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

/*
 * An interrupt inside importlib would leave a module's lock held, so that nobody could import the module again, nor
 * close the VM.
 */
static void *import_again(void *unused)
{
    PyVMRun_SimpleString(stormy,
                         "import sys\n"
                         "for name in ('json', 'json.decoder', 'json.scanner', 'json.encoder', 'colorsys', 'bisect'):\n"
                         "    sys.modules.pop(name, None)\n"
                         "import json, colorsys, bisect\n");
    return unused;
}

static void leaves_imports_whole(PyVM *vm)
{
    CHECK_RUN(vm, "import io, sys; sys.stderr = io.StringIO()");
    storm(vm, import_again, 3000, 2000);
    PyVMRun_SimpleString(vm, "for i in range(100): pass"); /* an interrupt may have been kept for this */
    CHECK(PyVM_RunWithTimeout(vm, "import json, colorsys, bisect", 20000) == PYVM_OK);
}

int main(void)
{
    for_each_kind(meets_threads_that_are_new);
    for_each_kind(meets_a_close);
    for_each_kind(leaves_imports_whole);
    return 0;
}
