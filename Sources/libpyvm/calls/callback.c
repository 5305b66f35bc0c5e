/*
 * callback.c: PyVM_BeginCallback and PyVM_EndCallback: Python calls C.
 */
#include "libpyvm/base/likely.h"
#include "libpyvm/calls/held.h"
#include "libpyvm/state/attached.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/left.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/threads/thread.h"

/* For a thread that Python made, or a host: PyVM has attached nothing there. */
static PyVM *begin_in_python_thread(PyVM_Callback *frame)
{
    PyThreadState *state;
    PyVM *vm = pyvm_held_vm(&state, "PyVM_BeginCallback");
    frame->vm_ = NULL;
    if (!vm && state)
        return NULL; /* the error is noted */
    if (!vm) {
        pyvm_fail(PYVM_ERROR_ORDER, "PyVM_BeginCallback", "this thread is not running Python code of any VM");
        return NULL;
    }
    int code = PYVM_ERROR_UNSUPPORTED;
    pyvm_entry *entry = pyvm_forked_refuses(vm) ? NULL : pyvm_thread_entry(vm, &code);
    if (!entry) {
        pyvm_frame_fail(code, vm, "PyVM_BeginCallback");
        return NULL;
    }
    pyvm_entry_force_in(entry); /* also while the VM is closing: the closer waits for Python's threads */
    pyvm_frame_push_held(frame, entry->thread, vm, state);
    frame->entry_ = entry;
    frame->flags_ |= PYVM_FRAME_COUNTED;
    return vm;
}

static PyVM *refuse(PyVM_Callback *frame)
{
    frame->vm_ = NULL;
    pyvm_frame_fail(PYVM_ERROR_ORDER, NULL, "PyVM_BeginCallback");
    return NULL;
}

PyVM *PyVM_BeginCallback(PyVM_Callback *frame)
{
    if (pyvm_self && pyvm_frame_is_left(pyvm_self))
        return refuse(frame);
    if (PYVM_UNLIKELY(pyvm_attached_by_us == &pyvm_attached_none))
        return begin_in_python_thread(frame);
    pyvm_frame_push_held(frame, pyvm_self, pyvm_attached, pyvm_self->top->state_);
    return frame->vm_;
}

static bool is_in_use(const pyvm_thread *thread, const PyVM_Callback *frame)
{
    const PyVM_Callback *each = thread ? thread->top : NULL;
    while (each && each != frame)
        each = each->below_;
    return each != NULL;
}

/* Makes `frame` the innermost one: Python must find its own VM attached again. False: it cannot be ended. */
static bool come_back_to(PyVM_Callback *frame, pyvm_thread *thread)
{
    bool is_left = thread && pyvm_frame_is_left(thread);
    bool is_ours = is_left ? frame > thread->top && frame->kind_ == PYVM_FRAME_CALLBACK : is_in_use(thread, frame);
    if (!is_ours)
        pyvm_fail(PYVM_ERROR_ORDER, "PyVM_EndCallback", "this callback did not begin in this thread, or has ended");
    else if (!pyvm_frame_unwind_to(frame, thread))
        pyvm_fail(PYVM_ERROR_ORDER, "PyVM_EndCallback",
                  "a callback that began within this one was not ended before it, or was left by longjmp or an "
                  "exception: it is ended now");
    return is_ours;
}

void PyVM_EndCallback(PyVM_Callback *frame)
{
    pyvm_thread *thread = pyvm_self;
    if (!frame->vm_)
        return;
    if (PYVM_UNLIKELY(!thread || thread->top != frame) && !come_back_to(frame, thread))
        return;
    if (PYVM_UNLIKELY(frame->flags_ & PYVM_FRAME_SAVED))
        pyvm_frame_restore(thread);
    frame->kind_ = 0; /* it has ended */
    pyvm_frame_pop(thread);
}
