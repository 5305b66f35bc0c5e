/*
 * frame.c: pushing and popping attachments; the one place where GILs change hands for calls.
 */
#include "core/frame.h"

#include <stdlib.h>

#include "core/call.h"
#include "core/entry.h"
#include "core/error.h"
#include "core/load.h"
#include "engine/engine.h"

/* ---- The stack --------------------------------------------------------------------------------------------- */

static PyVM *attached_by(const PyVM_Callback *frame)
{
    return frame && !(frame->flags_ & PYVM_FRAME_SAVED) ? frame->vm_ : &pyvm_nothing;
}

/* A thread that is inside already, further down, goes on with the state it has there. */
static PyThreadState *state_below(const pyvm_thread *thread, const PyVM *vm)
{
    const PyVM_Callback *frame = thread->top;
    while (frame && frame->vm_ != vm)
        frame = frame->below_;
    return frame ? frame->state_ : NULL;
}

static PyThreadState *choose_state(pyvm_thread *thread, pyvm_entry *entry)
{
    PyThreadState *state = state_below(thread, entry->vm);
    if (state)
        return state;
    if (!entry->state)
        entry->state = entry->vm->engine->state_new(entry->vm->interpreter);
    return entry->state;
}

static void link_frame(PyVM_Callback *frame, pyvm_thread *thread, int flags)
{
    frame->below_ = thread->top;
    frame->flags_ = flags;
    thread->top = frame;
    pyvm_attached = frame->vm_;
}

/*
 * Lets go of the GIL that the thread holds, if any, and remembers it in the frame. Asks CPython which that is, because
 * it is not always what PyVM attached: Python's own thread may call a front function by ctypes, and ctypes may have
 * let go of an attached VM's GIL itself.
 */
static int let_go(PyVM_Callback *frame, PyThreadState *held)
{
    frame->outer_engine_ = frame->vm_->engine;
    frame->outer_ = held ? frame->outer_engine_->release() : frame->outer_engine_->noted();
    return held ? 0 : PYVM_FRAME_NOTED;
}

static void take_back(PyVM_Callback *frame, int noted)
{
    if (noted)
        frame->outer_engine_->note(frame->outer_);
    else
        frame->outer_engine_->acquire(frame->outer_);
}

static int switch_to(PyVM_Callback *frame, pyvm_thread *thread, PyThreadState *state, PyThreadState *held)
{
    int noted = let_go(frame, held);
    if (!state && !(state = choose_state(thread, frame->entry_))) {
        take_back(frame, noted);
        return PYVM_ERROR_MEMORY;
    }
    frame->vm_->engine->acquire(state);
    frame->state_ = state;
    link_frame(frame, thread, PYVM_FRAME_COUNTED | PYVM_FRAME_SWITCHED | noted);
    if (PYVM_UNLIKELY(atomic_load_explicit(&frame->vm_->has_orphans, memory_order_relaxed)))
        pyvm_entry_reap_orphans(frame->vm_);
    return PYVM_OK;
}

/* With the thread counted in: attaches it, unless what it holds is this VM already. */
static int push_counted(PyVM_Callback *frame, pyvm_thread *thread, PyVM *vm, PyThreadState *state)
{
    PyThreadState *held = vm->engine->current();
    if (state)
        return switch_to(frame, thread, state, held);
    /* What is attached may not be held: C code inside the VM lets go of the GIL without PyVM's knowing. */
    if (!held || vm->engine->interpreter_of(held) != vm->interpreter)
        return switch_to(frame, thread, NULL, held);
    frame->state_ = held; /* waiting for the GIL that it has would never end */
    link_frame(frame, thread, PYVM_FRAME_COUNTED);
    return PYVM_OK;
}

int pyvm_frame_push(PyVM_Callback *frame, PyVM *vm, int kind, PyThreadState *state)
{
    int code = PYVM_ERROR_MEMORY;
    if (!vm)
        return PYVM_ERROR_ARGUMENT;
    pyvm_thread *thread = pyvm_thread_get();
    pyvm_entry *entry = thread ? pyvm_entry_get(thread, vm, &code) : NULL;
    if (!entry)
        return code;
    if (kind == PYVM_FRAME_CLOSE)
        pyvm_entry_force_in(entry);
    else if (!pyvm_entry_count_in(entry))
        return PYVM_ERROR_CLOSED;
    frame->vm_ = vm;
    frame->entry_ = entry;
    frame->kind_ = kind;
    code = push_counted(frame, thread, vm, state);
    if (code != PYVM_OK)
        pyvm_entry_count_out(entry);
    return code;
}

void pyvm_frame_push_held(PyVM_Callback *frame, pyvm_thread *thread, PyVM *vm, PyThreadState *state)
{
    frame->vm_ = vm;
    frame->entry_ = NULL;
    frame->state_ = state;
    frame->kind_ = PYVM_FRAME_CALLBACK;
    link_frame(frame, thread, 0);
}

void pyvm_frame_pop(pyvm_thread *thread)
{
    PyVM_Callback *frame = thread->top;
    thread->top = frame->below_;
    pyvm_attached = attached_by(thread->top);
    if (frame->flags_ & PYVM_FRAME_SWITCHED && !(frame->flags_ & PYVM_FRAME_SAVED))
        frame->vm_->engine->release();
    if (frame->flags_ & PYVM_FRAME_COUNTED)
        pyvm_entry_count_out(frame->entry_); /* before waiting for the outer GIL: it is out of this VM now */
    if (frame->flags_ & PYVM_FRAME_SWITCHED)
        take_back(frame, frame->flags_ & PYVM_FRAME_NOTED);
}

/* ---- Saved for a time -------------------------------------------------------------------------------------- */

PyThreadState *pyvm_frame_save(pyvm_thread *thread)
{
    thread->top->flags_ |= PYVM_FRAME_SAVED;
    pyvm_attached = &pyvm_nothing;
    return thread->top->vm_->engine->release();
}

void pyvm_frame_restore(pyvm_thread *thread)
{
    PyVM_Callback *frame = thread->top;
    frame->vm_->engine->acquire(frame->state_);
    frame->flags_ &= ~PYVM_FRAME_SAVED;
    pyvm_attached = frame->vm_;
}

pyvm_pause pyvm_pause_begin(void)
{
    pyvm_pause pause = {false, pyvm_runtime_engine(), NULL};
    if (!pause.engine || !pause.engine->current())
        return pause;
    pause.saved = pyvm_attached != &pyvm_nothing;
    if (pause.saved)
        pyvm_frame_save(pyvm_self);
    else
        pause.state = pause.engine->release();
    return pause;
}

void pyvm_pause_end(const pyvm_pause *pause)
{
    if (pause->saved)
        pyvm_frame_restore(pyvm_self);
    else if (pause->state)
        pause->engine->acquire(pause->state);
}

/* ---- Frames on the heap ------------------------------------------------------------------------------------ */

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
    return frame->kind_ == PYVM_FRAME_ATTACH || frame->kind_ == PYVM_FRAME_ENSURE || frame->kind_ == PYVM_FRAME_HAND;
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

void pyvm_frame_pop_heap(pyvm_thread *thread)
{
    PyVM_Callback *frame = thread->top;
    pyvm_frame_pop(thread);
    keep_spare(thread, frame);
}

/* ---- Why not ----------------------------------------------------------------------------------------------- */

int pyvm_frame_fail(int code, const PyVM *vm, const char *function)
{
    switch (code) {
    case PYVM_ERROR_ARGUMENT:
        return pyvm_fail(PYVM_ERROR_ARGUMENT, function, "the VM is NULL");
    case PYVM_ERROR_CLOSED:
        return pyvm_fail(PYVM_ERROR_CLOSED, function, atomic_load(&vm->life) == PYVM_LIFE_CLOSING
                         ? "VM %lu is just being closed" : "VM %lu is closed", vm->id);
    default:
        return pyvm_fail_memory(function);
    }
}
