/*
 * attach.c: PyVM_Attach, PyVM_Detach, PyVM_Current.
 */
#include "libpyvm/state/attached.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/heap.h"
#include "libpyvm/threads/frame/fail.h"

int PyVM_Attach(PyVM *vm)
{
    int code = pyvm_frame_push_heap(vm, PYVM_FRAME_ATTACH, NULL);
    if (code != PYVM_OK)
        return pyvm_frame_fail(code, vm, __func__);
    if (vm->releases)
        pyvm_frame_save(pyvm_self); /* the thread stays inside, but each call takes the GIL for itself */
    return PYVM_OK;
}

/* Why PyVM_Detach cannot end the innermost frame; NULL: it can. */
static const char *misuse(const pyvm_thread *thread, const PyVM *vm)
{
    const PyVM_Callback *top = thread ? thread->top : NULL;
    if (!top)
        return "this thread has nothing attached";
    if (pyvm_frame_is_left(thread))
        return "a callback in this thread was left without PyVM_EndCallback: the thread cannot use VMs any more";
    if (top->kind_ == PYVM_FRAME_CALLBACK)
        return "in a callback, only what the callback itself attached can be detached";
    if (top->vm_ != vm)
        return "another VM is this thread's innermost attachment: detach that VM first";
    if (top->kind_ != PYVM_FRAME_ATTACH)
        return "the innermost attachment was not made by PyVM_Attach: end it with the counterpart of what made it";
    if (top->flags_ & PYVM_FRAME_SAVED && !vm->releases)
        return "PyVMEval_SaveThread has let go of the attachment: call PyVMEval_RestoreThread first";
    return NULL;
}

int PyVM_Detach(PyVM *vm)
{
    if (!vm)
        return pyvm_frame_fail(PYVM_ERROR_ARGUMENT, vm, __func__);
    const char *why = misuse(pyvm_self, vm);
    if (why)
        return pyvm_fail(PYVM_ERROR_ORDER, __func__, "%s", why);
    pyvm_frame_pop_heap(pyvm_self);
    return PYVM_OK;
}

PyVM *PyVM_Current(void)
{
    if (pyvm_attached != &pyvm_attached_none)
        return pyvm_attached;
    const PyVM_Callback *top = pyvm_self && !pyvm_frame_is_left(pyvm_self) ? pyvm_self->top : NULL;
    return top && top->vm_->releases ? top->vm_ : NULL;
}
