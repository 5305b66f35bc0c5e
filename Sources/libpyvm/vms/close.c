/*
 * close.c: closing a VM: waits until no thread is inside, then has a thread of its own end it (close_thread.h).
 */
#include "libpyvm/vms/close.h"

#include "contract/clock.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/heap.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/threads/messenger.h"
#include "libpyvm/threads/pause.h"
#include "libpyvm/vms/close_forked.h"
#include "libpyvm/vms/close_thread.h"
#include "libpyvm/vms/closing.h"
#include "libpyvm/vms/interpreter_lock.h"

/* ---- The caller's own attachments -------------------------------------------------------------------------- */

static int frames_on(const PyVM *vm)
{
    int count = 0;
    for (const PyVM_Callback *frame = pyvm_self ? pyvm_self->top : NULL; frame; frame = frame->below_)
        count += frame->vm_ == vm && !(vm->kind == PYVM_KIND_MAIN && frame->kind_ == PYVM_FRAME_ADOPTED);
    return count;
}

/* May this thread close the VM? *attached: the VM is its innermost attachment, to be detached first. */
static bool check_order(PyVM *vm, const char *function, bool *attached)
{
    int frames = frames_on(vm);
    const PyVM_Callback *top = frames ? pyvm_self->top : NULL;
    *attached = frames == 1 && top->vm_ == vm && (top->kind_ == PYVM_FRAME_ATTACH || top->kind_ == PYVM_FRAME_HAND) &&
                (!(top->flags_ & PYVM_FRAME_SAVED) || vm->releases);
    if (frames == 0 || *attached)
        return true;
    if (frames == 1 && top->vm_ != vm)
        pyvm_fail(PYVM_ERROR_ORDER, function,
                  "this thread is inside VM %lu, and another VM is its innermost attachment: detach that VM first",
                  vm->id);
    else
        pyvm_fail(PYVM_ERROR_ORDER, function,
                  "this thread is inside VM %lu, in a callback or with further attachments; it can be closed when only "
                  "one PyVM_Attach of it is left",
                  vm->id);
    return false;
}

/* ---- Waiting for threads inside ------------------------------------------------------------------------------- */

/* A guard lets threads in that were outside. */
static bool wait_for_guards(pyvm_closing *closing)
{
    int guards;
    while ((guards = atomic_load(&closing->vm->guards)) > 0)
        if (!pyvm_closing_pause(closing, 0)) {
            pyvm_closing_fail(closing, PYVM_ERROR_BUSY, "%d guard%s (PyInterpreterGuard) of VM %lu not closed", guards,
                              guards == 1 ? " is" : "s are", closing->vm->id);
            return false;
        }
    return true;
}

static bool wait_until_empty(pyvm_closing *closing)
{
    char ids[256];
    int inside;
    while ((inside = pyvm_entry_count_inside(closing->vm, ids, sizeof ids)) > 0)
        if (!pyvm_closing_pause(closing, 0)) {
            pyvm_closing_fail(
                closing, PYVM_ERROR_BUSY,
                "%d thread%s inside VM %lu: %s; wait until it has left, or interrupt it with PyVM_Interrupt", inside,
                inside == 1 ? " is" : "s are", closing->vm->id, ids);
            return false;
        }
    return true;
}

/* ---- The closer ----------------------------------------------------------------------------------------------- */

static int explain(pyvm_closing *closing, bool is_done, const char *function)
{
    int code = closing->code;
    if (!is_done) {
        pthread_mutex_lock(&closing->lock);
        code = pyvm_fail(PYVM_ERROR_BUSY, function,
                         "VM %lu is still being closed: its time is up, but it waits for %s, which no interrupt has "
                         "ended; to close it again waits on",
                         closing->vm->id, closing->awaits);
        pthread_mutex_unlock(&closing->lock);
    } else if (code != PYVM_OK) {
        pyvm_fail(code, function, "%s", closing->failure);
    }
    return code;
}

/* Waits for the thread that closes. It is gone, with all that it had, when this returns PYVM_OK, unless it lingers. */
static int wait_for(pyvm_closing *closing, const pthread_t *thread, const char *function)
{
    bool is_done = pyvm_closing_wait(closing);
    int code = explain(closing, is_done, function);
    if (thread && is_done && !pyvm_closing_lingers(closing))
        pthread_join(*thread, NULL);
    else if (thread)
        pthread_detach(*thread);
    pyvm_closing_leave(closing);
    return code;
}

enum { CODE_MS = 100, INTERRUPTS_MS = 1000 }; /* interrupts need time to arrive */

/* However long threads inside were waited for: code that needs no more than this is not interrupted. */
static void give_code_time(pyvm_closing_limits *limits)
{
    long least = pyvm_clock_ms() + CODE_MS;
    if (limits->code >= least)
        return;
    limits->code = least;
    limits->end = least + INTERRUPTS_MS;
}

static int close_in_thread(pyvm_closing *closing, const char *function)
{
    pthread_t thread;
    give_code_time(&closing->limits);
    if (pyvm_close_thread_start(closing, &thread))
        return wait_for(closing, &thread, function);
    closing->users++;
    pyvm_close_thread_run(closing); /* without limits, for want of a thread */
    return wait_for(closing, NULL, function);
}

static pyvm_closing *new_closing(PyVM *vm, bool at_exit, pyvm_closing_limits limits)
{
    pyvm_closing *closing = pyvm_closing_new(vm, at_exit, limits);
    if (closing)
        closing->close = pyvm_close;
    return closing;
}

/* With the VM set to closing, which only one thread can do. */
static int close_unattached(pyvm_closing *closing, const char *function)
{
    int code;
    pyvm_pause pause = pyvm_pause_begin(); /* threads inside may need the GIL that this thread holds */
    pyvm_close_thread_refuse_entries(closing);
    bool is_empty = wait_for_guards(closing) && wait_until_empty(closing) && wait_for_guards(closing);
    pyvm_messenger_wait(closing->vm);
    if (is_empty) {
        code = close_in_thread(closing, function);
    } else {
        pyvm_close_thread_reopen(closing->vm);
        code = explain(closing, true, function);
        pyvm_closing_leave(closing);
    }
    pyvm_pause_end(&pause);
    return code;
}

/* For a VM that its closer has left while it was closing. */
static int go_on_closing(PyVM *vm, pyvm_closing_limits limits, const char *function)
{
    pyvm_closing *closing = pyvm_closing_join(vm, limits);
    if (!closing)
        return pyvm_frame_fail(PYVM_ERROR_CLOSED, vm, function);
    pyvm_pause pause = pyvm_pause_begin();
    int code = wait_for(closing, NULL, function);
    pyvm_pause_end(&pause);
    return code;
}

static int close_vm(PyVM *vm, pyvm_closing_limits limits, const char *function)
{
    bool attached;
    if (!vm)
        return pyvm_frame_fail(PYVM_ERROR_ARGUMENT, vm, function);
    if (pyvm_forked_refuses(vm) || (pyvm_forked && vm->kind == PYVM_KIND_MAIN)) /* the host ends as it does elsewhere */
        return pyvm_frame_fail(PYVM_ERROR_UNSUPPORTED, vm, function);
    if (pyvm_self && pyvm_frame_is_left(pyvm_self))
        return pyvm_frame_fail(PYVM_ERROR_ORDER, vm, function);
    if (pyvm_interpreter_lock_refused(function) || !check_order(vm, function, &attached))
        return PYVM_ERROR_ORDER;
    if (pyvm_forked)
        return pyvm_close_forked(vm, attached, function);
    int open = PYVM_LIFE_OPEN;
    if (!atomic_compare_exchange_strong(&vm->life, &open, PYVM_LIFE_CLOSING))
        return go_on_closing(vm, limits, function);
    pyvm_closing *closing = new_closing(vm, false, limits);
    if (!closing) {
        atomic_store(&vm->life, PYVM_LIFE_OPEN);
        return pyvm_fail_memory(function);
    }
    if (attached)
        pyvm_frame_pop_heap(pyvm_self);
    int code = close_unattached(closing, function);
    if (attached && code != PYVM_OK && atomic_load(&vm->life) == PYVM_LIFE_OPEN)
        PyVM_Attach(vm); /* as before; needs no memory, for a frame has just become free */
    return code;
}

/* ---- Limits --------------------------------------------------------------------------------------------------- */

static pyvm_closing_limits within(int milliseconds)
{
    long now = pyvm_clock_ms();
    if (milliseconds < 0)
        return (pyvm_closing_limits){PYVM_CLOSING_NEVER, PYVM_CLOSING_NEVER, PYVM_CLOSING_NEVER};
    return (pyvm_closing_limits){now + milliseconds, now + milliseconds, now + milliseconds + INTERRUPTS_MS};
}

int pyvm_close(PyVM *vm, const char *function)
{
    long threads = pyvm_clock_ms() + PYVM_CLOSE_PATIENCE_MS;
    return close_vm(vm, (pyvm_closing_limits){threads, PYVM_CLOSING_NEVER, PYVM_CLOSING_NEVER}, function);
}

pyvm_closing *pyvm_close_begin(PyVM *vm, pyvm_closing_limits limits)
{
    pthread_t thread;
    int open = PYVM_LIFE_OPEN;
    pyvm_closing *closing = vm->is_met ? NULL : new_closing(vm, true, limits); /* it ends by itself */
    if (closing && atomic_compare_exchange_strong(&vm->life, &open, PYVM_LIFE_CLOSING)) {
        pyvm_close_thread_refuse_entries(closing);
        pyvm_messenger_wait(vm);
        if (pyvm_close_thread_start(closing, &thread)) {
            pthread_detach(thread);
            return closing;
        }
        pyvm_close_thread_reopen(vm);
    }
    if (closing)
        pyvm_closing_leave(closing);
    return NULL;
}

int PyVM_Close(PyVM *vm)
{
    return pyvm_close(vm, __func__);
}

int PyVM_CloseWithin(PyVM *vm, int milliseconds)
{
    return close_vm(vm, within(milliseconds), __func__);
}

int PyVM_FinalizeEx(PyVM *vm)
{
    return pyvm_close(vm, __func__) == PYVM_OK ? 0 : -1;
}

void PyVM_Finalize(PyVM *vm)
{
    pyvm_close(vm, __func__);
}
