/*
 * guard.c: PEP 788's guards and views of interpreters, on VMs and so on each CPython. A guard keeps a VM from being
 * closed; a view keeps nothing, and a PyVM is never freed, so a view is always safe to look at.
 */
#include <stdlib.h>

#include "libpyvm/state/forked.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/heap.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/threads/thread.h"

struct PyInterpreterGuard {
    PyVM *vm;
};

struct PyInterpreterView {
    PyVM *vm;
};

typedef struct token {
    const PyVM_Callback *frame;
    PyInterpreterGuard *guard; /* made for it, and closed with it; or NULL */
} token;

/* ---- Guards ------------------------------------------------------------------------------------------------- */

/* The thread is inside meanwhile: either the closer sees the guard, or the thread sees that the VM is closed. */
static int count_guard(PyVM *vm)
{
    int code = PYVM_ERROR_UNSUPPORTED;
    pyvm_entry *entry = pyvm_forked_refuses(vm) ? NULL : pyvm_thread_entry(vm, &code);
    if (!entry)
        return code;
    if (!pyvm_entry_count_in(entry))
        return PYVM_ERROR_CLOSED;
    atomic_fetch_add(&vm->guards, 1);
    pyvm_entry_count_out(entry);
    return PYVM_OK;
}

static PyInterpreterGuard *make_guard(PyVM *vm, const char *function)
{
    PyInterpreterGuard *guard = vm ? malloc(sizeof *guard) : NULL;
    int code = !vm ? PYVM_ERROR_ARGUMENT : guard ? count_guard(vm) : PYVM_ERROR_MEMORY;
    if (code == PYVM_OK) {
        guard->vm = vm;
        return guard;
    }
    free(guard);
    pyvm_frame_fail(code, vm, function);
    return NULL;
}

PyInterpreterGuard *PyVMInterpreterGuard_FromCurrent(PyVM *vm)
{
    return make_guard(vm, __func__);
}

PyInterpreterGuard *PyVMInterpreterGuard_FromView(PyVM *vm, PyInterpreterView *view)
{
    (void)vm; /* the view's counts */
    return make_guard(view ? view->vm : NULL, __func__);
}

static void close_guard(PyInterpreterGuard *guard)
{
    atomic_fetch_sub(&guard->vm->guards, 1);
    free(guard);
}

void PyVMInterpreterGuard_Close(PyVM *vm, PyInterpreterGuard *guard)
{
    (void)vm;
    if (guard)
        close_guard(guard);
}

/* ---- Views -------------------------------------------------------------------------------------------------- */

static PyInterpreterView *make_view(PyVM *vm, const char *function)
{
    PyInterpreterView *view = vm ? malloc(sizeof *view) : NULL;
    if (view)
        view->vm = vm;
    else
        pyvm_frame_fail(vm ? PYVM_ERROR_MEMORY : PYVM_ERROR_ARGUMENT, vm, function);
    return view;
}

PyInterpreterView *PyVMInterpreterView_FromCurrent(PyVM *vm)
{
    return make_view(vm, __func__);
}

PyInterpreterView *PyVMInterpreterView_FromMain(PyVM *vm)
{
    return make_view(vm && vm->maker ? vm->maker : vm, __func__);
}

void PyVMInterpreterView_Close(PyVM *vm, PyInterpreterView *view)
{
    (void)vm;
    free(view);
}

/* ---- Attaching ---------------------------------------------------------------------------------------------- */

/* The guard lets the thread in also while the closer waits for the guard. */
static PyThreadStateToken *ensure(PyVM *vm, PyInterpreterGuard *owned, const char *function)
{
    token *made = malloc(sizeof *made);
    int code = made ? pyvm_frame_push_heap(vm, PYVM_FRAME_GUARD, NULL) : PYVM_ERROR_MEMORY;
    if (code == PYVM_OK) {
        *made = (token){pyvm_self->top, owned};
        return made;
    }
    free(made);
    if (owned)
        close_guard(owned);
    pyvm_frame_fail(code, vm, function);
    return NULL;
}

PyThreadStateToken *PyVMThreadState_Ensure(PyInterpreterGuard *guard)
{
    if (guard)
        return ensure(guard->vm, NULL, __func__);
    pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the guard is NULL");
    return NULL;
}

PyThreadStateToken *PyVMThreadState_EnsureFromView(PyInterpreterView *view)
{
    PyInterpreterGuard *guard = make_guard(view ? view->vm : NULL, __func__);
    return guard ? ensure(guard->vm, guard, __func__) : NULL;
}

void PyVMThreadState_Release(PyThreadStateToken *tstate)
{
    token *released = tstate;
    const PyVM_Callback *top = pyvm_self && !pyvm_frame_is_left(pyvm_self) ? pyvm_self->top : NULL;
    if (!released || !top || top != released->frame || top->kind_ != PYVM_FRAME_GUARD) {
        pyvm_fail(PYVM_ERROR_ORDER, __func__, "the innermost attachment is not the one that this token is of");
        return;
    }
    pyvm_frame_pop_heap(pyvm_self);
    if (released->guard)
        close_guard(released->guard);
    free(released);
}
