/*
 * state.c: with which of CPython's thread states a frame attaches its VM.
 */
#include "libpyvm/threads/frame/state.h"

#include "contract/engine.h"

/*
 * A thread that is inside the VM already, in a frame further down, goes on with the state it has there. For a main VM
 * that may be the host's state, which the frame of another VM has put aside (outer_).
 */
static PyThreadState *state_below(const pyvm_thread *thread, const PyVM *vm)
{
    for (const PyVM_Callback *frame = thread->top; frame; frame = frame->below_) {
        if (frame->vm_ == vm)
            return frame->state_;
        if (frame->outer_ && frame->outer_engine_ == vm->engine &&
            vm->engine->interpreter_of(frame->outer_) == vm->interpreter)
            return frame->outer_;
    }
    return NULL;
}

/* A host's thread that has let go of its GIL goes on with the state that it has. */
static PyThreadState *host_state(const PyVM *vm)
{
    PyThreadState *noted = vm->kind == PYVM_KIND_MAIN ? vm->engine->record_get() : NULL;
    return noted && vm->engine->interpreter_of(noted) == vm->interpreter ? noted : NULL;
}

static PyThreadState *make_state(const pyvm_thread *thread, const PyVM *vm, int *code)
{
    size_t left = pyvm_stack_left(&thread->stack);
    if (left < vm->engine->least_stack) {
        *code = PYVM_ERROR_UNSUPPORTED;
        return NULL;
    }
    PyThreadState *state = vm->engine->state_new(vm->interpreter);
    if (state)
        vm->engine->state_limit(state, left);
    return state;
}

PyThreadState *pyvm_frame_choose_state(pyvm_thread *thread, pyvm_entry *entry, int *code)
{
    PyThreadState *state = state_below(thread, entry->vm);
    if (!state)
        state = host_state(entry->vm);
    if (state)
        return state;
    if (!entry->state)
        entry->state = make_state(thread, entry->vm, code);
    return entry->state;
}
