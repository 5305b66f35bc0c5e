/*
 * heap.c: frames on the heap, for attachments that outlive the function that makes them.
 */
#include "libpyvm/threads/frame/heap.h"

#include <stdlib.h>

#include "contract/engine.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/frame/link.h"
#include "libpyvm/threads/gil.h"
#include "libpyvm/threads/hand.h"
#include "libpyvm/threads/thread.h"

static PyVM_Callback *take_spare(pyvm_thread *thread)
{
    PyVM_Callback *frame = thread->spare;
    if (!frame)
        return malloc(sizeof *frame);
    thread->spare = frame->below_;
    return frame;
}

static void keep_spare(pyvm_thread *thread, PyVM_Callback *frame)
{
    frame->below_ = thread->spare;
    thread->spare = frame;
}

bool pyvm_frame_is_on_heap(const PyVM_Callback *frame)
{
    return frame->kind_ == PYVM_FRAME_ATTACH || frame->kind_ == PYVM_FRAME_ENSURE || frame->kind_ == PYVM_FRAME_HAND ||
           frame->kind_ == PYVM_FRAME_GUARD || frame->kind_ == PYVM_FRAME_ADOPTED;
}

int pyvm_frame_push_heap(PyVM *vm, int kind, PyThreadState *state)
{
    pyvm_thread *thread = pyvm_thread_get();
    PyVM_Callback *frame = thread ? take_spare(thread) : NULL;
    if (!frame)
        return PYVM_ERROR_MEMORY;
    int code = pyvm_frame_push(frame, vm, kind, state);
    if (code != PYVM_OK)
        keep_spare(thread, frame);
    return code;
}

bool pyvm_frame_push_adopted(PyVM *vm, PyThreadState *state, int flags)
{
    pyvm_thread *thread = pyvm_thread_get();
    PyVM_Callback *frame = thread ? take_spare(thread) : NULL;
    if (!frame)
        return false;
    *frame = (PyVM_Callback){.vm_ = vm, .state_ = state, .kind_ = PYVM_FRAME_ADOPTED};
    pyvm_frame_link(frame, thread, flags);
    return true;
}

/* For the entry's own state, none is needed. */
static bool has_hand(const PyVM_Callback *frame)
{
    return frame->entry_ && frame->entry_->state != frame->state_;
}

/* Once the thread is outside, a closer may take the entry's state. */
void pyvm_frame_pop_heap(pyvm_thread *thread)
{
    PyVM_Callback *frame = thread->top;
    bool is_hand = has_hand(frame);
    pyvm_frame_pop(thread);
    if (is_hand)
        pyvm_hand_put(frame->vm_, frame->state_);
    keep_spare(thread, frame);
}

/* Another engine has another record, which only a push and a pop put in order. */
static int replace_by_push(PyVM *vm, PyThreadState *state)
{
    PyVM_Callback *frame = pyvm_self->top;
    PyVM *old_vm = frame->vm_;
    PyThreadState *old_state = frame->state_;
    pyvm_frame_pop_heap(pyvm_self);
    int code = pyvm_frame_push_heap(vm, PYVM_FRAME_HAND, state);
    if (code != PYVM_OK)
        pyvm_frame_push_heap(old_vm, PYVM_FRAME_HAND, old_state);
    return code;
}

int pyvm_frame_replace(PyVM *vm, PyThreadState *state)
{
    int code;
    PyVM_Callback *frame = pyvm_self->top;
    pyvm_entry *old = frame->entry_;
    if (vm->engine != frame->vm_->engine)
        return replace_by_push(vm, state);
    if (pyvm_forked_refuses(vm))
        return PYVM_ERROR_UNSUPPORTED;
    pyvm_entry *entry = pyvm_entry_get(pyvm_self, vm, &code);
    if (!entry)
        return code;
    if (pyvm_frame_is_inside(pyvm_self, vm))
        pyvm_entry_force_in(entry);
    else if (!pyvm_entry_count_in(entry))
        return PYVM_ERROR_CLOSED;
    if (!(frame->flags_ & PYVM_FRAME_SAVED))
        pyvm_gil_let_go(vm->engine, old);
    if (has_hand(frame))
        pyvm_hand_put(frame->vm_, frame->state_);
    pyvm_entry_count_out(old);
    frame->vm_ = vm;
    frame->entry_ = entry;
    frame->state_ = state;
    pyvm_frame_restore(pyvm_self);
    return PYVM_OK;
}
