/*
 * exit.c: at the exit of the process, closes every VM that can be closed. So output is flushed, exit handlers run, and
 * no host ends while it has interpreters. Waits PATIENCE_S at most.
 * The CPython of sub-interpreters is never finalised: no code runs in its main interpreter, and a VM may be left.
 */
#include "libpyvm/vms/exit.h"

#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "contract/engine.h"
#include "libpyvm/state/loaded.h"
#include "libpyvm/state/registry.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/pause.h"
#include "libpyvm/vms/close.h"

enum { PATIENCE_S = 3 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t done = PTHREAD_COND_INITIALIZER;
static bool is_done;
static pid_t process; /* a forked child has the VMs' memory but not their threads, so it must not close them */

static void close_all(void)
{
    unsigned index = 0;
    for (PyVM *vm; (vm = pyvm_registry_next(&index)) != NULL;)
        pyvm_close_at_exit(vm);
}

/* The VMs that are left have threads inside. They come last: waiting for their GILs may take for ever. */
static void flush_all(void)
{
    unsigned index = 0;
    for (PyVM *vm; (vm = pyvm_registry_next(&index)) != NULL;) {
        PyVM_Callback frame;
        if (pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL) != PYVM_OK)
            continue;
        vm->engine->flush();
        pyvm_frame_pop(pyvm_self);
    }
}

static void *close_and_flush(void *unused)
{
    close_all();
    flush_all();
    pthread_mutex_lock(&lock);
    is_done = true;
    pthread_cond_signal(&done);
    pthread_mutex_unlock(&lock);
    return unused;
}

/* Closes in a thread of its own, which can be left behind while it waits. */
static void close_in_time(void)
{
    pthread_t helper;
    struct timespec limit;
    clock_gettime(CLOCK_REALTIME, &limit);
    limit.tv_sec += PATIENCE_S;
    if (pthread_create(&helper, NULL, close_and_flush, NULL) != 0)
        return;
    pthread_detach(helper);
    pthread_mutex_lock(&lock);
    while (!is_done && pthread_cond_timedwait(&done, &lock, &limit) == 0)
        ;
    pthread_mutex_unlock(&lock);
}

/* A program that returns from main, or calls exit, while attached will not detach any more. */
static void detach_all(void)
{
    while (pyvm_self && pyvm_self->top && !pyvm_frame_is_left(pyvm_self) && pyvm_frame_is_on_heap(pyvm_self->top))
        pyvm_frame_pop_heap(pyvm_self);
}

static bool is_anything_running(void)
{
    unsigned index = 0;
    for (pyvm_runtime *runtime; (runtime = pyvm_loaded_next(&index)) != NULL;)
        if (runtime->engine->is_running())
            return true;
    return false;
}

static void at_exit(void)
{
    if (getpid() != process || !is_anything_running())
        return;
    detach_all();
    pyvm_pause pause = pyvm_pause_begin(); /* exit was called inside a VM: the closing thread needs its GIL */
    close_in_time();
    (void)pause; /* the GIL is not taken again: exit does not return */
}

/* A host ends before the process does, and cannot end while an interpreter is left. */
void pyvm_exit_of_host(void)
{
    pyvm_pause pause = pyvm_pause_begin();
    if (getpid() == process)
        close_in_time();
    pyvm_pause_end(&pause);
}

bool pyvm_exit_prepare(void)
{
    static bool prepared;
    process = getpid();
    if (!prepared)
        prepared = atexit(at_exit) == 0;
    return prepared;
}
