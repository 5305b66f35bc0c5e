/*
 * gilstate.c: CPython's PyEval_SaveThread and PyGILState families, made with this thread's frames.
 */
#include "contract/engine.h"
#include "libpyvm/calls/adopt.h"
#include "libpyvm/calls/held.h"
#include "libpyvm/calls/switch.h"
#include "libpyvm/state/attached.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/heap.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/threads/hand.h"

/* The innermost frame if it has this VM attached; NULL with the error noted for `function`. */
static PyVM_Callback *attached_frame(PyVM *vm, const char *function)
{
    bool is_left = pyvm_self && pyvm_frame_is_left(pyvm_self);
    if (vm && vm == pyvm_attached && !is_left)
        return pyvm_self->top;
    if (!vm)
        pyvm_frame_fail(PYVM_ERROR_ARGUMENT, vm, function);
    else if (is_left)
        pyvm_frame_fail(PYVM_ERROR_ORDER, vm, function);
    else if (pyvm_forked_refuses(vm))
        pyvm_frame_fail(PYVM_ERROR_UNSUPPORTED, vm, function);
    else
        pyvm_fail(PYVM_ERROR_ORDER, function, "VM %lu is not what this thread has attached", vm->id);
    return NULL;
}

static PyThreadState *save(PyVM_Callback *frame)
{
    PyThreadState *state = frame->state_;
    if (frame->flags_ & PYVM_FRAME_SWAPPED)
        pyvm_switch_off();
    else if (frame->kind_ == PYVM_FRAME_HAND)
        pyvm_frame_pop_heap(pyvm_self);
    else
        pyvm_frame_save(pyvm_self);
    return state;
}

/* Has PyVM_Attach attached a VM that takes the GIL only for each call? Then there is no GIL to let go of now. */
static bool is_between_calls(const PyVM *vm)
{
    const PyVM_Callback *top = pyvm_self && !pyvm_frame_is_left(pyvm_self) ? pyvm_self->top : NULL;
    return vm && vm->releases && top && top->vm_ == vm && top->kind_ == PYVM_FRAME_ATTACH &&
           top->flags_ & PYVM_FRAME_SAVED;
}

static void take_back(const PyVM_Callback *frame)
{
    pyvm_frame_restore(pyvm_self);
    if (frame->flags_ & PYVM_FRAME_ONCE)
        pyvm_adopt_undo();
}

static void restore(PyVM *vm, PyThreadState *state, const char *function)
{
    if (!vm || !state) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "the %s is NULL", vm ? "thread state" : "VM");
        return;
    }
    if (pyvm_forked_refuses(vm)) {
        pyvm_frame_fail(PYVM_ERROR_UNSUPPORTED, vm, function);
        return;
    }
    if (pyvm_self && pyvm_frame_is_left(pyvm_self)) {
        pyvm_frame_fail(PYVM_ERROR_ORDER, vm, function);
        return;
    }
    PyVM_Callback *top = pyvm_self ? pyvm_self->top : NULL;
    if (is_between_calls(vm) && top->state_ == state)
        return;
    if (top && top->vm_ == vm && top->state_ == state) {
        if (top->flags_ & PYVM_FRAME_SAVED)
            take_back(top);
        else
            pyvm_fail(PYVM_ERROR_ORDER, function, "this thread state is attached already");
        return;
    }
    const pyvm_entry *entry = pyvm_self ? pyvm_entry_find(pyvm_self, vm) : NULL;
    if (entry && entry->state == state && entry->depth > 0) {
        pyvm_fail(PYVM_ERROR_ORDER, function,
                  "this thread state is not that of the innermost attachment: restore the innermost first");
        return;
    }
    if (pyvm_switch_find(state) != vm) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "this is no thread state of VM %lu: it is another VM's, or deleted",
                  vm->id);
        return;
    }
    if (pyvm_hand_is(vm, state) && !pyvm_hand_take(vm, state)) {
        pyvm_fail(PYVM_ERROR_ORDER, function, "another thread has this thread state attached");
        return;
    }
    int code = pyvm_frame_push_heap(vm, PYVM_FRAME_HAND, state);
    if (code == PYVM_OK)
        return;
    pyvm_hand_put(vm, state);
    pyvm_frame_fail(code, vm, function);
}

PyThreadState *PyVMEval_SaveThread(PyVM *vm)
{
    if (is_between_calls(vm))
        return pyvm_self->top->state_;
    if (vm && pyvm_attached != vm)
        pyvm_adopt_once(vm);
    PyVM_Callback *frame = attached_frame(vm, __func__);
    return frame ? save(frame) : NULL;
}

void PyVMEval_RestoreThread(PyVM *vm, PyThreadState *state)
{
    restore(vm, state, __func__);
}

void PyVMEval_AcquireThread(PyVM *vm, PyThreadState *state)
{
    restore(vm, state, __func__);
}

void PyVMEval_ReleaseThread(PyVM *vm, PyThreadState *state)
{
    if (vm && pyvm_attached != vm)
        pyvm_adopt_once(vm);
    PyVM_Callback *frame = attached_frame(vm, __func__);
    if (!frame)
        return;
    if (frame->state_ == state)
        save(frame);
    else
        pyvm_fail(PYVM_ERROR_ORDER, __func__, "the thread state is not the one that is attached");
}

/*
 * Where the program has made this thread's only state in the VM, that is taken again, as CPython does: it has the
 * thread's context and its thread-local values. NULL: the thread's own.
 */
static PyThreadState *own_state_again(PyVM *vm)
{
    const pyvm_entry *entry = pyvm_self && pyvm_self->has_hands ? pyvm_entry_find(pyvm_self, vm) : NULL;
    return entry && !entry->state && atomic_load(&entry->depth) == 0 ? pyvm_hand_take_last(vm) : NULL;
}

PyGILState_STATE PyVMGILState_Ensure(PyVM *vm)
{
    PyGILState_STATE before = PyVMGILState_Check(vm) ? PyGILState_LOCKED : PyGILState_UNLOCKED;
    PyThreadState *state = vm && before == PyGILState_UNLOCKED ? own_state_again(vm) : NULL;
    int code = pyvm_frame_push_heap(vm, PYVM_FRAME_ENSURE, state);
    if (code == PYVM_OK)
        return before;
    if (state)
        pyvm_hand_put(vm, state);
    pyvm_frame_fail(code, vm, __func__);
    return before;
}

void PyVMGILState_Release(PyVM *vm, PyGILState_STATE state)
{
    (void)state; /* the frame knows what was attached */
    PyVM_Callback *frame = attached_frame(vm, __func__);
    if (!frame)
        return;
    if (frame->kind_ == PYVM_FRAME_ENSURE)
        pyvm_frame_pop_heap(pyvm_self);
    else
        pyvm_fail(PYVM_ERROR_ORDER, __func__, "the innermost attachment is not one of PyVMGILState_Ensure");
}

int PyVMGILState_Check(PyVM *vm)
{
    return vm && (vm == pyvm_attached ? vm->engine->current() != NULL : pyvm_held_is(vm));
}

PyThreadState *PyVMGILState_GetThisThreadState(PyVM *vm)
{
    if (!vm) {
        pyvm_frame_fail(PYVM_ERROR_ARGUMENT, vm, __func__);
        return NULL;
    }
    if (vm == pyvm_attached && !pyvm_frame_is_left(pyvm_self))
        return pyvm_self->top->state_;
    if (pyvm_held_is(vm))
        return vm->engine->current();
    const pyvm_entry *entry = pyvm_self ? pyvm_entry_find(pyvm_self, vm) : NULL;
    return entry ? entry->state : NULL;
}
