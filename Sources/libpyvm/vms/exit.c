/*
 * exit.c: at the exit of the process, runs the exit handlers of every VM, and closes every VM that can be closed. So
 * output is flushed, and no host ends while it has interpreters. Waits END_MS at most, and says what it has left out.
 * The CPython of sub-interpreters is never finalised: no code runs in its main interpreter, and a VM may be left.
 */
#include "libpyvm/vms/exit.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "contract/clock.h"
#include "contract/engine.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/state/loaded.h"
#include "libpyvm/state/registry.h"
#include "libpyvm/state/runtime.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/heap.h"
#include "libpyvm/threads/pause.h"
#include "libpyvm/vms/close.h"

/* In milliseconds from the beginning of the exit: see pyvm_closing_limits. */
enum { THREADS_MS = 1500, CODE_MS = 2500, END_MS = 3000 };

static void (*await_processes)(void); /* a main process waits for its pseudo-processes; NULL: there were none */
static void (*end_kept)(void);        /* ends the interpreters that are kept in a host, which could not end with them */
static pid_t process;

/* A child of fork has the VMs' memory but not their threads, so it must not close them; of vfork nobody tells PyVM. */
static bool has_own_vms(void)
{
    return getpid() == process && !pyvm_forked;
}

static void in_child(void)
{
    process = getpid();
}

/* ---- All VMs -------------------------------------------------------------------------------------------------- */

/* All of them at once. Returns them as a list. */
static pyvm_closing *begin_all(pyvm_closing_limits limits)
{
    pyvm_closing *all = NULL;
    unsigned index = 0;
    for (PyVM *vm; (vm = pyvm_registry_next(&index)) != NULL;) {
        pyvm_closing *closing = pyvm_close_begin(vm, limits);
        if (!closing)
            continue;
        closing->next = all;
        all = closing;
    }
    return all;
}

/* Daemon threads, and threads of the program, just end with the process, as under python. */
static void tell_what_is_lost(pyvm_closing *closing, bool is_done)
{
    bool has_exited = atomic_load(&closing->vm->exited);
    pthread_mutex_lock(&closing->lock);
    if (atomic_load(&closing->cuts_threads) || (!is_done && !has_exited))
        fprintf(stderr, "pyvm: the process ends, and leaves VM %lu as it is: the VM %s, and waits for %s\n",
                closing->vm->id, has_exited ? "has run its exit handlers" : "has not run its exit handlers",
                closing->awaits);
    pthread_mutex_unlock(&closing->lock);
}

/* What lingers is left as it is. */
static void stop_all(long moment)
{
    unsigned index = 0;
    for (PyVM *vm; (vm = pyvm_registry_next(&index)) != NULL;)
        pyvm_closing_stop(vm, moment);
}

static void close_in_time(void)
{
    if (await_processes)
        await_processes();
    long now = pyvm_clock_ms();
    pyvm_closing_limits limits = {now + THREADS_MS, now + CODE_MS, now + END_MS};
    pyvm_closing *all = begin_all(limits), *next;
    for (pyvm_closing *closing = all; closing; closing = closing->next)
        if (!pyvm_closing_wait_until(closing, limits.code))
            pyvm_closing_interrupt(closing);
    for (pyvm_closing *closing = all; closing; closing = next) {
        next = closing->next;
        tell_what_is_lost(closing, pyvm_closing_wait_until(closing, limits.end));
        pyvm_closing_leave(closing);
    }
    stop_all(limits.end);
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
    if (!has_own_vms() || !is_anything_running())
        return;
    detach_all();
    pyvm_pause pause = pyvm_pause_begin(); /* exit was called inside a VM: the closing thread needs its GIL */
    close_in_time();
    (void)pause; /* the GIL is not taken again: exit does not return */
}

/* Nobody closes it any more. */
static void hide(PyVM *vm)
{
    int open = PYVM_LIFE_OPEN;
    if (atomic_compare_exchange_strong(&vm->life, &open, PYVM_LIFE_CLOSING))
        atomic_fetch_or(&vm->hindrances, PYVM_HINDRANCE_CLOSING);
    vm->engine->hide(vm->interpreter);
}

/* With the host's GIL held: VMs that linger, or could not be closed. */
static void hide_all_left(void)
{
    unsigned index = 0;
    for (PyVM *vm; (vm = pyvm_registry_next(&index)) != NULL;)
        if (vm->runtime->is_host && vm->kind != PYVM_KIND_MAIN && vm->interpreter)
            hide(vm);
}

/* A host ends before the process does, and cannot end while it has another interpreter. */
void pyvm_exit_of_host(void)
{
    if (!has_own_vms())
        return;
    pyvm_pause pause = pyvm_pause_begin();
    close_in_time();
    end_kept();
    pyvm_pause_end(&pause);
    hide_all_left();
}

void pyvm_exit_set_processes(void (*await)(void))
{
    await_processes = await;
}

void pyvm_exit_set_kept(void (*end)(void))
{
    end_kept = end;
}

bool pyvm_exit_prepare(void)
{
    static bool prepared;
    process = getpid();
    if (!prepared)
        prepared = atexit(at_exit) == 0 && pthread_atfork(NULL, NULL, in_child) == 0;
    return prepared;
}
