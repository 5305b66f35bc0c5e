/*
 * closing.c: the closing of one VM.
 */
#include "libpyvm/vms/closing.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "contract/clock.h"
#include "libpyvm/base/silent_thread.h"
#include "libpyvm/state/files.h"
#include "libpyvm/threads/ending.h"
#include "libpyvm/vms/interpreter_lock.h"

enum { AGAIN_MS = 50 };

/* ---- Its users ------------------------------------------------------------------------------------------------ */

pyvm_closing *pyvm_closing_new(PyVM *vm, bool at_exit, pyvm_closing_limits limits)
{
    pyvm_closing *closing = calloc(1, sizeof *closing);
    if (!closing)
        return NULL;
    closing->vm = vm;
    closing->at_exit = at_exit;
    closing->exiting = at_exit ? (pid_t)syscall(SYS_gettid) : 0;
    closing->limits = limits;
    closing->users = 1;
    closing->has_closer = true;
    pyvm_clock_make_condition(&closing->changed);
    pthread_mutex_init(&closing->lock, NULL);
    return closing;
}

void pyvm_closing_leave(pyvm_closing *closing)
{
    pthread_mutex_lock(&closing->lock);
    bool is_last = --closing->users == 0;
    pthread_mutex_unlock(&closing->lock);
    if (!is_last)
        return;
    pthread_cond_destroy(&closing->changed);
    pthread_mutex_destroy(&closing->lock);
    free(closing);
}

static bool become_closer(pyvm_closing *closing, pyvm_closing_limits limits)
{
    pthread_mutex_lock(&closing->lock);
    bool is_left = !closing->has_closer;
    if (is_left) {
        closing->has_closer = true;
        closing->users++;
        closing->limits = limits;
    }
    pthread_mutex_unlock(&closing->lock);
    return is_left;
}

pyvm_closing *pyvm_closing_join(PyVM *vm, pyvm_closing_limits limits)
{
    pthread_mutex_lock(&vm->lock);
    pyvm_closing *closing = vm->closing && become_closer(vm->closing, limits) ? vm->closing : NULL;
    pthread_mutex_unlock(&vm->lock);
    return closing;
}

/* ---- The thread that closes ----------------------------------------------------------------------------------- */

void pyvm_closing_await(pyvm_closing *closing, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    pthread_mutex_lock(&closing->lock);
    vsnprintf(closing->awaits, sizeof closing->awaits, format, arguments);
    pthread_mutex_unlock(&closing->lock);
    va_end(arguments);
}

void pyvm_closing_fail(pyvm_closing *closing, PyVM_Status code, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    pthread_mutex_lock(&closing->lock);
    closing->code = code;
    vsnprintf(closing->failure, sizeof closing->failure, format, arguments);
    pthread_mutex_unlock(&closing->lock);
    va_end(arguments);
}

bool pyvm_closing_pause(pyvm_closing *closing, long more_ms)
{
    pthread_mutex_lock(&closing->lock);
    bool is_late = pyvm_clock_ms() - more_ms >= closing->limits.threads;
    pthread_mutex_unlock(&closing->lock);
    if (!is_late)
        pyvm_clock_sleep(1);
    return !is_late;
}

void pyvm_closing_spare(pyvm_closing *closing)
{
    pthread_mutex_lock(&closing->lock);
    closing->spares = true;
    pthread_cond_broadcast(&closing->changed);
    while (closing->interrupts)
        pthread_cond_wait(&closing->changed, &closing->lock);
    pthread_mutex_unlock(&closing->lock);
}

void pyvm_closing_finish(pyvm_closing *closing)
{
    pthread_mutex_lock(&closing->lock);
    closing->is_done = closing->is_gone = true;
    pthread_cond_broadcast(&closing->changed);
    pthread_mutex_unlock(&closing->lock);
}

/* Needs the lock: waits until something changes, or until this moment; or for no reason. */
static void wait_for_change(pyvm_closing *closing, long moment)
{
    struct timespec time = pyvm_clock_timespec(moment);
    if (moment == PYVM_CLOSING_NEVER)
        pthread_cond_wait(&closing->changed, &closing->lock);
    else
        pthread_cond_timedwait(&closing->changed, &closing->lock, &time);
}

void pyvm_closing_linger(pyvm_closing *closing)
{
    pthread_mutex_lock(&closing->lock);
    closing->is_done = closing->lingers = true;
    pthread_cond_broadcast(&closing->changed);
    pthread_mutex_unlock(&closing->lock);
}

bool pyvm_closing_lingers(pyvm_closing *closing)
{
    pthread_mutex_lock(&closing->lock);
    bool lingers = closing->lingers;
    pthread_mutex_unlock(&closing->lock);
    return lingers;
}

void pyvm_closing_rest(pyvm_closing *closing, long ms)
{
    long moment = pyvm_clock_ms() + ms;
    pthread_mutex_lock(&closing->lock);
    closing->rests = true;
    pthread_cond_broadcast(&closing->changed);
    while (closing->is_stopped || pyvm_clock_ms() < moment)
        wait_for_change(closing, closing->is_stopped ? PYVM_CLOSING_NEVER : moment);
    closing->rests = false;
    pthread_mutex_unlock(&closing->lock);
}

/* ---- The closer ----------------------------------------------------------------------------------------------- */

/* Needs the lock. */
static bool is_to_interrupt(const pyvm_closing *closing)
{
    return !closing->is_done && !closing->spares;
}

static void *interrupt_again(void *argument)
{
    pyvm_closing *closing = argument;
    pyvm_files_drop_for(closing->vm);
    pthread_mutex_lock(&closing->lock);
    while (is_to_interrupt(closing)) {
        pthread_mutex_unlock(&closing->lock);
        pyvm_ending_interrupt(closing->vm);
        pthread_mutex_lock(&closing->lock);
        if (is_to_interrupt(closing))
            wait_for_change(closing, pyvm_clock_ms() + AGAIN_MS);
    }
    closing->interrupts = false;
    pthread_cond_broadcast(&closing->changed);
    pthread_mutex_unlock(&closing->lock);
    pyvm_closing_leave(closing);
    return NULL;
}

/*
 * In a thread of its own, for an interrupt may have to wait for a GIL. If there can be no such thread, nothing is
 * interrupted.
 */
void pyvm_closing_interrupt(pyvm_closing *closing)
{
    pthread_t thread;
    pthread_mutex_lock(&closing->lock);
    bool begins = !closing->interrupts && is_to_interrupt(closing);
    if (begins && pyvm_silent_thread_start(&thread, interrupt_again, closing) == 0) { /* it waits for the lock */
        pthread_detach(thread);
        closing->interrupts = true;
        closing->users++;
    }
    pthread_mutex_unlock(&closing->lock);
}

bool pyvm_closing_wait_until(pyvm_closing *closing, long moment)
{
    pthread_mutex_lock(&closing->lock);
    while (!closing->is_done && pyvm_clock_ms() < moment)
        wait_for_change(closing, moment);
    bool is_done = closing->is_done;
    pthread_mutex_unlock(&closing->lock);
    return is_done;
}

/* NULL: it is not being closed. The caller is a user. */
static pyvm_closing *use(PyVM *vm)
{
    pthread_mutex_lock(&vm->lock);
    pyvm_closing *closing = vm->closing;
    if (closing) {
        pthread_mutex_lock(&closing->lock);
        closing->users++;
        pthread_mutex_unlock(&closing->lock);
    }
    pthread_mutex_unlock(&vm->lock);
    return closing;
}

void pyvm_closing_tell(PyVM *vm, char *text, size_t room)
{
    pyvm_closing *closing = use(vm);
    text[0] = '\0';
    if (!closing)
        return;
    pthread_mutex_lock(&closing->lock);
    if (atomic_load(&vm->lingering) > 0)
        snprintf(text, room, "%s", closing->awaits);
    pthread_mutex_unlock(&closing->lock);
    pyvm_closing_leave(closing);
}

void pyvm_closing_stop(PyVM *vm, long moment)
{
    pyvm_closing *closing = use(vm);
    if (!closing)
        return;
    pthread_mutex_lock(&closing->lock);
    closing->is_stopped = true;
    while (closing->lingers && !closing->rests && !closing->is_gone && pyvm_clock_ms() < moment)
        wait_for_change(closing, moment);
    pthread_mutex_unlock(&closing->lock);
    pyvm_closing_leave(closing);
}

/* The caller goes without the closing: it is not its closer any more. */
static void abandon(pyvm_closing *closing)
{
    pthread_mutex_lock(&closing->lock);
    closing->has_closer = false;
    pthread_cond_broadcast(&closing->changed);
    pthread_mutex_unlock(&closing->lock);
    pyvm_interpreter_lock_lose(closing->vm);
}

bool pyvm_closing_wait(pyvm_closing *closing)
{
    if (pyvm_closing_wait_until(closing, closing->limits.code))
        return true;
    pyvm_closing_interrupt(closing);
    if (pyvm_closing_wait_until(closing, closing->limits.end))
        return true;
    abandon(closing);
    return false;
}
