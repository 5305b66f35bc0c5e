/*
 * link.h: the stack of frames itself, and what its innermost frame attaches.
 */
#ifndef PYVM_THREADS_FRAME_LINK_H
#define PYVM_THREADS_FRAME_LINK_H

#include "libpyvm/state/attached.h"
#include "libpyvm/threads/frame.h"

/* Attaches what this frame has attached, the innermost one by now; NULL: there is none. */
static inline void pyvm_frame_attach_by(const PyVM_Callback *frame)
{
    bool attaches = frame && !(frame->flags_ & (PYVM_FRAME_SAVED | PYVM_FRAME_LOST));
    pyvm_attached_set(attaches ? frame->vm_ : &pyvm_attached_none);
    if (attaches && frame->kind_ == PYVM_FRAME_ADOPTED)
        pyvm_attached_by_us = &pyvm_attached_none;
}

/* Makes `frame` the innermost one. */
static inline void pyvm_frame_link(PyVM_Callback *frame, pyvm_thread *thread, int flags)
{
    frame->below_ = thread->top;
    frame->flags_ = flags;
    thread->top = frame;
    pyvm_frame_attach_by(frame);
}

/* Also while the VM is closing: finalizers run in this thread, or Python has made it, and the closer waits for it. */
static inline bool pyvm_frame_is_inside(const pyvm_thread *thread, const PyVM *vm)
{
    return thread->top && thread->top->vm_ == vm;
}

#endif
