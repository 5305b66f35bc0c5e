/*
 * interrupted_end.c: threads that use and interrupt VMs, and go on while these are being closed, neither crash nor
 * leave a thread state in an interpreter that the next VM gets.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "support/kinds.h"
#include "support/time.h"

enum { THREADS = 3, CYCLES = 5 };

static _Atomic(PyVM *) current; /* may be closed */
static atomic_bool is_over;

static void *use_and_interrupt(void *unused)
{
    while (!is_over) {
        PyVM *vm = current;
        PyVMRun_SimpleString(vm, "x = 1");
        PyVM_Interrupt(vm);
    }
    return unused;
}

/* The interrupts are printed. */
static int swallow(PyVM *vm, int stream, const char *bytes, size_t count, void *data)
{
    (void)vm, (void)stream, (void)bytes, (void)count, (void)data;
    return 0;
}

static PyVM *make(PyVM_Kind kind, bool recycle)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    config.recycle = recycle;
    config.write = swallow;
    PyVM *vm = PyVM_New(&config);
    REQUIRE(vm != NULL);
    return vm;
}

static void one_after_the_other(PyVM_Kind kind, bool recycle)
{
    pthread_t threads[THREADS];
    is_over = false;
    current = make(kind, recycle);
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, use_and_interrupt, NULL) == 0);
    for (int i = 0; i < CYCLES; i++) {
        sleep_ms(2);
        REQUIRE(PyVM_Close(current) == PYVM_OK);
        current = make(kind, recycle);
    }
    is_over = true;
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    CHECK(PyVM_Close(current) == PYVM_OK);
}

static void of_its_kind(PyVM *vm)
{
    PyVM_Kind kind = info_of(vm).kind;
    one_after_the_other(kind, true);
    one_after_the_other(kind, false);
}

int main(void)
{
    for_each_kind(of_its_kind);
    return 0;
}
