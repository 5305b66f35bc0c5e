/*
 * call.c: the slow path of the front functions: a call on a VM that the thread has not attached.
 *
 * There is a quick way for a thread that has nothing attached and calls the same VM as the last time. It calls nothing
 * but CPython, uses the frame in the entry, and checks only vm->hindrances: everything else was checked when an earlier
 * call took the long way. It costs about a tenth of what taking the GIL costs.
 */
#include "libpyvm/calls/call.h"

#include <errno.h>

#include "libpyvm/calls/held.h"
#include "libpyvm/refuse/refuse.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/state/self.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/left.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/threads/thread.h"

/*
 * These functions leave errno as it is: PyErr_SetFromErrno reads it, and callers look at it after a call. Taking a GIL
 * does not change it.
 */

/* ---- In ------------------------------------------------------------------------------------------------------- */

/*
 * Not where the kernel has no membarrier: the quick way has no barrier of its own. And not for a foreign thread, which
 * may hold a GIL that PyVM has not taken.
 */
static bool can_be_quick(const pyvm_entry *entry, const PyVM_Callback *frame)
{
    return pyvm_entry_has_barrier && entry->record && !entry->vm->is_met && !frame->below_ &&
           !pyvm_thread_is_foreign(entry->thread);
}

PYVM_SLOW void enter_slowly(PyVM *vm, pyvm_scope *scope)
{
    scope->quick = NULL;
    if (pyvm_held_is(vm)) { /* the thread is in it already, so there is nothing to do, nor to undo */
        scope->api = vm->api;
        scope->frame.vm_ = NULL;
        return;
    }
    int saved = errno;
    int code = pyvm_frame_push(&scope->frame, vm, PYVM_FRAME_BORROW, NULL);
    errno = saved;
    if (PYVM_LIKELY(code == PYVM_OK)) {
        scope->api = vm->api;
        if (can_be_quick(scope->frame.entry_, &scope->frame))
            pyvm_self_called = scope->frame.entry_;
        return;
    }
    scope->api = &pyvm_refuse_table;
    scope->frame.vm_ = NULL;
    pyvm_frame_fail(code, vm, ""); /* pyvm_fail_in adds the name */
}

void pyvm_call_enter(PyVM *vm, pyvm_scope *scope)
{
    pyvm_entry *entry = pyvm_self_called;
    if (PYVM_UNLIKELY(entry->vm != vm || entry->thread->top)) {
        enter_slowly(vm, scope);
        return;
    }
    pyvm_entry_come_in(entry);
    PyThreadState *state;
    if (PYVM_UNLIKELY(atomic_load_explicit(&vm->hindrances, memory_order_acquire) || !(state = entry->state))) {
        pyvm_entry_go_out(entry);
        enter_slowly(vm, scope);
        return;
    }
    scope->api = vm->api;
    scope->quick = entry;
    entry->alone.state_ = state;
    entry->thread->top = &entry->alone;
    pyvm_attached_set(vm);
    *entry->record = state;
    entry->take(state);
}

void pyvm_call_enter_as(PyVM *vm, pyvm_scope *scope, const char *function)
{
    pyvm_call_enter(vm, scope);
    if (PYVM_UNLIKELY(scope->api == &pyvm_refuse_table))
        pyvm_fail_by(function);
}

/* Without the GIL, too, the libc of a private copy has to know the thread: making the entry does that. */
static bool can_do_without_gil(PyVM *vm, unsigned since)
{
    int code;
    if (!vm || atomic_load_explicit(&vm->life, memory_order_relaxed) == PYVM_LIFE_CLOSED || pyvm_forked_refuses(vm) ||
        vm->engine->python < since)
        return false;
    return pyvm_thread_entry(vm, &code) != NULL;
}

void pyvm_call_enter_without_gil(PyVM *vm, pyvm_scope *scope, unsigned since)
{
    int saved = errno;
    bool can = can_do_without_gil(vm, since);
    errno = saved;
    if (!can) {
        pyvm_call_enter(vm, scope);
        return;
    }
    scope->quick = NULL;
    scope->frame.vm_ = NULL; /* there is nothing to leave */
    scope->api = vm->engine->api;
}

/* ---- Out ------------------------------------------------------------------------------------------------------ */

/* Python has called a function that did not end its callback, or not what it had attached without one. */
PYVM_SLOW void unwind_to(PyVM_Callback *frame)
{
    if (!pyvm_frame_unwind_to(frame, pyvm_self))
        pyvm_fail(PYVM_ERROR_ORDER, "PyVM_BeginCallback",
                  "a callback of VM %lu has returned without PyVM_EndCallback: it is ended now", frame->vm_->id);
}

PYVM_SLOW void leave_slowly(pyvm_scope *scope)
{
    if (!scope->frame.vm_)
        return;
    int saved = errno;
    if (pyvm_self->top != &scope->frame)
        unwind_to(&scope->frame);
    pyvm_frame_pop(pyvm_self);
    errno = saved;
}

void pyvm_call_leave(pyvm_scope *scope)
{
    pyvm_entry *entry = scope->quick;
    if (PYVM_UNLIKELY(!entry)) {
        leave_slowly(scope);
        return;
    }
    if (PYVM_UNLIKELY(entry->thread->top != &entry->alone))
        unwind_to(&entry->alone);
    entry->thread->top = NULL;
    pyvm_attached_set(&pyvm_attached_none);
    if (PYVM_LIKELY(entry->alone.flags_ == PYVM_FRAME_ALONE)) {
        entry->let_go();
        *entry->record = NULL;
    } else { /* PyVMEval_SaveThread has let go of the GIL */
        entry->alone.flags_ = PYVM_FRAME_ALONE;
    }
    pyvm_entry_go_out(entry);
}
