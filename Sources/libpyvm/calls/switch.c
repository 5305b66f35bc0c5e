/*
 * switch.c: what a thread has attached, for code that names it by thread states.
 */
#include "libpyvm/calls/switch.h"

#include "contract/engine.h"
#include "libpyvm/calls/adopt.h"
#include "libpyvm/calls/held.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/heap.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/threads/hand.h"
#include "libpyvm/threads/thread.h"

/* ---- The innermost frame ------------------------------------------------------------------------------------ */

static PyVM_Callback *top_frame(void)
{
    return pyvm_self && !pyvm_frame_is_left(pyvm_self) ? pyvm_self->top : NULL;
}

static bool is_attached(const PyVM_Callback *frame)
{
    return frame && !(frame->flags_ & (PYVM_FRAME_SAVED | PYVM_FRAME_LOST));
}

static bool is_of(const PyVM_Callback *frame, const PyVM *vm, const PyThreadState *state)
{
    return frame && frame->vm_ == vm && frame->state_ == state;
}

/* ---- Threads that Python made ------------------------------------------------------------------------------- */

static bool has_adopted(const PyVM_Callback *top)
{
    return !top || (top->kind_ == PYVM_FRAME_ADOPTED && is_attached(top));
}

/* Such a thread gets a frame for the GIL that it holds, so that it can let go of it. */
static void adopt(void)
{
    PyVM *vm = has_adopted(top_frame()) ? pyvm_adopt() : NULL;
    if (vm)
        pyvm_adopt_once(vm);
}

static void end_adopted(void)
{
    if (pyvm_self->top->flags_ & PYVM_FRAME_ONCE && is_attached(pyvm_self->top))
        pyvm_adopt_undo();
}

/* ---- Letting go --------------------------------------------------------------------------------------------- */

/* Would popping the innermost frame attach another? */
static bool covers_attached(const PyVM_Callback *frame)
{
    return is_attached(frame->below_);
}

PyThreadState *pyvm_switch_current(void)
{
    PyThreadState *state;
    const PyVM_Callback *top = top_frame();
    if (has_adopted(top))
        return pyvm_held_vm(&state, "PyVM_CurrentState") ? state : NULL;
    return is_attached(top) ? top->state_ : NULL;
}

PyThreadState *pyvm_switch_off(void)
{
    adopt();
    PyVM_Callback *top = top_frame();
    if (!is_attached(top))
        return NULL;
    PyThreadState *state = top->state_;
    if (top->kind_ == PYVM_FRAME_HAND && !covers_attached(top))
        pyvm_frame_pop_heap(pyvm_self);
    else
        pyvm_frame_save(pyvm_self);
    return state;
}

void pyvm_switch_drop(void)
{
    pyvm_frame_pop_heap(pyvm_self);
    if (is_attached(pyvm_self->top))
        pyvm_frame_save(pyvm_self);
}

void pyvm_switch_forget(PyVM *vm, const PyThreadState *state)
{
    const PyVM_Callback *top = top_frame();
    if (is_of(top, vm, state) && top->kind_ == PYVM_FRAME_HAND && !is_attached(top))
        pyvm_switch_drop();
}

/* ---- Another state ------------------------------------------------------------------------------------------ */

static int refuse(PyVM *vm, pyvm_owner owner, const char *function)
{
    if (owner == PYVM_OWNER_NONE)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, function,
                         "this is no thread state of VM %lu: it has been deleted, or is another thread's", vm->id);
    return pyvm_fail(PYVM_ERROR_ORDER, function,
                     "this thread state is another thread's: PyThreadState_New makes one for this thread");
}

bool pyvm_switch_has(PyVM *vm, const PyThreadState *state)
{
    const PyVM_Callback *frame = top_frame();
    while (frame && !is_of(frame, vm, state))
        frame = frame->below_;
    return frame != NULL;
}

/* May this thread attach the state, which no frame here has? A state of the program's is then this thread's. */
static int take(PyVM *vm, PyThreadState *state, const char *function)
{
    pyvm_owner owner;
    if (pyvm_switch_has(vm, state))
        return pyvm_fail(PYVM_ERROR_ORDER, function,
                         "this thread state is not that of the innermost attachment: restore the innermost first");
    PyVM *found = pyvm_hand_find(state, &owner);
    if (found && found != vm)
        owner = PYVM_OWNER_NONE;
    if (owner == PYVM_OWNER_THREAD || (owner == PYVM_OWNER_PROGRAM && pyvm_hand_take(vm, state)))
        return PYVM_OK;
    return refuse(vm, owner, function);
}

static int attach(PyVM *vm, PyThreadState *state, const char *function)
{
    PyVM_Callback *top = top_frame();
    bool replaces = top && top->kind_ == PYVM_FRAME_HAND;
    int code = replaces ? pyvm_frame_replace(vm, state) : pyvm_frame_push_heap(vm, PYVM_FRAME_HAND, state);
    if (code == PYVM_OK) {
        pyvm_self->top->flags_ |= PYVM_FRAME_SWAPPED;
        return code;
    }
    pyvm_hand_put(vm, state);
    return pyvm_frame_fail(code, vm, function);
}

/* Makes the innermost frame's state current. */
static void come_back(void)
{
    if (pyvm_self->top->flags_ & PYVM_FRAME_SAVED)
        pyvm_frame_restore(pyvm_self);
    end_adopted();
}

int pyvm_switch_to(PyVM *vm, PyThreadState *state, const char *function)
{
    pyvm_thread *thread = pyvm_thread_get();
    if (!thread)
        return pyvm_fail_memory(function);
    if (pyvm_frame_is_left(thread))
        return pyvm_frame_fail(PYVM_ERROR_ORDER, vm, function);
    if (pyvm_forked_refuses(vm))
        return pyvm_frame_fail(PYVM_ERROR_UNSUPPORTED, vm, function);
    if (state == pyvm_switch_current())
        return PYVM_OK;
    adopt();
    if (thread->top && thread->top->kind_ == PYVM_FRAME_HAND && is_of(thread->top->below_, vm, state))
        pyvm_frame_pop_heap(thread);
    if (is_of(thread->top, vm, state)) {
        come_back();
        return PYVM_OK;
    }
    int code = take(vm, state, function);
    if (code == PYVM_OK)
        code = attach(vm, state, function);
    if (code != PYVM_OK && thread->top)
        end_adopted();
    return code;
}

PyVM *pyvm_switch_find(PyThreadState *state)
{
    pyvm_owner owner;
    for (const PyVM_Callback *frame = top_frame(); frame && state; frame = frame->below_)
        if (frame->state_ == state)
            return frame->vm_;
    PyThreadState *own;
    PyVM *vm = state ? pyvm_hand_find(state, &owner) : NULL;
    PyVM *running = vm || !state ? NULL : pyvm_held_vm(&own, "PyVMThreadState_Swap");
    return running && own == state ? running : vm;
}
