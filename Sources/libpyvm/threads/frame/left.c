/*
 * left.c: frames that nobody has ended.
 */
#include "libpyvm/threads/frame/left.h"

#include "contract/engine.h"
#include "libpyvm/state/loaded.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/frame/heap.h"
#include "libpyvm/threads/frame/link.h"

static bool is_inside(const PyVM_Callback *frame, const pyvm_entry *entry)
{
    while (frame && !(frame->flags_ & (PYVM_FRAME_COUNTED | PYVM_FRAME_ALONE) && frame->entry_ == entry))
        frame = frame->below_;
    return frame != NULL;
}

/* The thread's state in a VM that was left in the midst of its code is never used again. */
static void end_left_entries(pyvm_thread *thread)
{
    for (unsigned i = 0; i < thread->room; i++) {
        pyvm_entry *entry = thread->entries[i];
        if (!entry || atomic_load(&entry->depth) == 0 || is_inside(thread->top, entry))
            continue;
        atomic_store(&entry->depth, 0);
        pyvm_entry_end(entry);
        thread->entries[i] = NULL;
    }
}

/* Without a look at the frames within, of which nothing can be read. */
static void return_to(PyVM_Callback *frame, pyvm_thread *thread)
{
    const pyvm_engine *engine = NULL;
    PyThreadState *held = pyvm_loaded_held(&engine);
    if (held && held != frame->state_)
        engine->release();
    if (held != frame->state_)
        frame->vm_->engine->acquire(frame->state_);
    frame->flags_ &= ~PYVM_FRAME_SAVED;
    thread->top = frame;
    pyvm_frame_attach_by(frame);
    end_left_entries(thread);
}

bool pyvm_frame_unwind_to(PyVM_Callback *frame, pyvm_thread *thread)
{
    bool good = true;
    while (thread->top != frame) {
        if (pyvm_frame_is_left(thread)) {
            return_to(frame, thread);
            return false;
        }
        if (pyvm_frame_is_on_heap(thread->top)) {
            pyvm_frame_pop_heap(thread);
        } else {
            if (thread->top->flags_ & PYVM_FRAME_SAVED)
                pyvm_frame_restore(thread);
            thread->top->kind_ = 0; /* it has ended */
            pyvm_frame_pop(thread);
            good = false;
        }
    }
    return good;
}
