/*
 * adopt.c: threads that hold a VM's GIL without PyVM.
 */
#include "libpyvm/calls/adopt.h"

#include "contract/engine.h"
#include "libpyvm/calls/held.h"
#include "libpyvm/state/attached.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/heap.h"

/* This thread's frame as an adopted one, where that is its only one; NULL: it is not adopted. */
static PyVM_Callback *adopted_frame(void)
{
    PyVM_Callback *top = pyvm_self ? pyvm_self->top : NULL;
    return top && !pyvm_frame_is_left(pyvm_self) && top->kind_ == PYVM_FRAME_ADOPTED ? top : NULL;
}

static bool is_adopted_for_good(const PyVM *vm)
{
    return vm->kind != PYVM_KIND_MAIN && !pyvm_forked_refuses(vm);
}

/* Python code of this frame's VM runs here still, or again. */
static bool is_up_to_date(const PyVM_Callback *frame)
{
    return frame->vm_->engine->current() == frame->state_ && atomic_load(&frame->vm_->life) != PYVM_LIFE_CLOSED;
}

PyVM *pyvm_adopt(void)
{
    PyVM_Callback *frame = adopted_frame();
    if (frame && is_up_to_date(frame))
        return frame->vm_;
    if (!frame && pyvm_self && pyvm_self->top)
        return NULL;
    PyThreadState *state;
    PyVM *vm = pyvm_held_vm(&state, "PyVM_Default");
    pyvm_adopt_undo();
    if (vm && is_adopted_for_good(vm))
        pyvm_frame_push_adopted(vm, state, 0); /* without memory for that, each call attaches */
    return vm;
}

void pyvm_adopt_undo(void)
{
    if (adopted_frame())
        pyvm_frame_pop_heap(pyvm_self);
}

bool pyvm_adopt_once(const PyVM *vm)
{
    PyThreadState *state;
    if (pyvm_self && pyvm_self->top)
        return false;
    PyVM *held = pyvm_held_vm(&state, "PyVMEval_SaveThread");
    return held == vm && !pyvm_forked_refuses(held) && pyvm_frame_push_adopted(held, state, PYVM_FRAME_ONCE);
}
