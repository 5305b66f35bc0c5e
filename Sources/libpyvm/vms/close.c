/*
 * close.c: closing a VM: waits until no thread is inside, then ends it.
 * If any step but the last fails, the VM is opened again and goes on as before.
 */
#include "libpyvm/vms/close.h"

#include "libpyvm/base/clock.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/messenger.h"
#include "libpyvm/threads/pause.h"
#include "libpyvm/vms/closing.h"
#include "libpyvm/vms/end.h"
#include "libpyvm/vms/interpreter_lock.h"
#include "libpyvm/vms/recycle.h"
#include "libpyvm/vms/retire.h"

/* ---- The caller's own attachments -------------------------------------------------------------------------- */

static int frames_on(const PyVM *vm)
{
    int count = 0;
    for (const PyVM_Callback *frame = pyvm_self ? pyvm_self->top : NULL; frame; frame = frame->below_)
        count += frame->vm_ == vm;
    return count;
}

/* May this thread close the VM? *attached: the VM is its innermost attachment, to be detached first. */
static bool check_order(const pyvm_closing *closing, bool *attached)
{
    int frames = frames_on(closing->vm);
    const PyVM_Callback *top = frames ? pyvm_self->top : NULL;
    *attached = frames == 1 && top->vm_ == closing->vm && top->kind_ == PYVM_FRAME_ATTACH &&
                (!(top->flags_ & PYVM_FRAME_SAVED) || closing->vm->releases);
    if (frames == 0 || *attached)
        return true;
    pyvm_fail(PYVM_ERROR_ORDER, closing->function,
              "this thread is inside VM %lu, in a callback or with further "
              "attachments; it can be closed when only one PyVM_Attach of it is left",
              closing->vm->id);
    return false;
}

/* ---- Waiting ------------------------------------------------------------------------------------------------ */

static bool wait_until_empty(const pyvm_closing *closing)
{
    char ids[256];
    int inside;
    while ((inside = pyvm_entry_count_inside(closing->vm, ids, sizeof ids)) > 0)
        if (!pyvm_closing_wait(closing)) {
            pyvm_fail(PYVM_ERROR_BUSY, closing->function, "%d thread%s inside VM %lu: %s", inside,
                      inside == 1 ? " is" : "s are", closing->vm->id, ids);
            return false;
        }
    return true;
}

/* ---- Closing ------------------------------------------------------------------------------------------------- */

static bool close_empty(pyvm_closing *closing)
{
    PyVM_Callback frame;
    int code = pyvm_frame_push(&frame, closing->vm, PYVM_FRAME_CLOSE, NULL);
    if (code != PYVM_OK) {
        pyvm_frame_fail(code, closing->vm, closing->function);
        return false;
    }
    bool gone = pyvm_end(closing, frame.entry_);
    pyvm_frame_pop(pyvm_self);
    return gone;
}

/* In this order: once the VM is open, another thread may be closing it, and sets the hindrance for itself. */
static void reopen(PyVM *vm)
{
    atomic_fetch_and(&vm->hindrances, ~(unsigned)PYVM_HINDRANCE_CLOSING);
    atomic_store(&vm->life, PYVM_LIFE_OPEN);
}

static void retire(const pyvm_closing *closing)
{
    pyvm_retire(closing->vm);
    if (closing->kept)
        pyvm_recycle_offer(closing->kept);
}

/* With the VM set to closing, which only one thread can do. */
static int close_unattached(pyvm_closing *closing)
{
    PyVM *vm = closing->vm;
    atomic_fetch_or(&vm->hindrances, PYVM_HINDRANCE_CLOSING);
    pyvm_pause pause = pyvm_pause_begin(); /* threads inside may need the GIL that this thread holds */
    pyvm_entry_barrier();
    bool is_empty = wait_until_empty(closing);
    pyvm_messenger_wait(vm);
    bool gone = is_empty && close_empty(closing);
    if (gone)
        retire(closing);
    else
        reopen(vm);
    pyvm_pause_end(&pause);
    return gone ? PYVM_OK : PyVM_LastError()->code;
}

static int close_vm(pyvm_closing *closing)
{
    PyVM *vm = closing->vm;
    bool attached;
    if (!vm)
        return pyvm_frame_fail(PYVM_ERROR_ARGUMENT, vm, closing->function);
    if (pyvm_forked) /* also what is spared: a copy's own thread, which ends its CPython, is not there */
        return pyvm_frame_fail(PYVM_ERROR_UNSUPPORTED, vm, closing->function);
    if (pyvm_self && pyvm_frame_is_left(pyvm_self))
        return pyvm_frame_fail(PYVM_ERROR_ORDER, vm, closing->function);
    if (pyvm_interpreter_lock_refused(closing->function) || !check_order(closing, &attached))
        return PYVM_ERROR_ORDER;
    int open = PYVM_LIFE_OPEN;
    if (!atomic_compare_exchange_strong(&vm->life, &open, PYVM_LIFE_CLOSING))
        return pyvm_frame_fail(PYVM_ERROR_CLOSED, vm, closing->function);
    if (attached)
        pyvm_frame_pop_heap(pyvm_self);
    int code = close_unattached(closing);
    if (attached && code != PYVM_OK)
        PyVM_Attach(vm); /* as before; needs no memory, for a frame has just become free */
    return code;
}

int pyvm_close(PyVM *vm, int patience_ms, const char *function)
{
    pyvm_closing closing = {vm, function, false, pyvm_clock_ms() + patience_ms, NULL};
    return close_vm(&closing);
}

int pyvm_close_at_exit(PyVM *vm)
{
    pyvm_closing closing = {vm, "exit", true, pyvm_clock_ms(), NULL};
    return close_vm(&closing);
}

int PyVM_Close(PyVM *vm)
{
    return pyvm_close(vm, PYVM_CLOSE_PATIENCE_MS, __func__);
}

int PyVM_CloseWithin(PyVM *vm, int milliseconds)
{
    return pyvm_close(vm, milliseconds, __func__);
}

int PyVM_FinalizeEx(PyVM *vm)
{
    return pyvm_close(vm, PYVM_CLOSE_PATIENCE_MS, __func__) == PYVM_OK ? 0 : -1;
}

void PyVM_Finalize(PyVM *vm)
{
    pyvm_close(vm, PYVM_CLOSE_PATIENCE_MS, __func__);
}
