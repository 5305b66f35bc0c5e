/*
 * end.c: finishes the program in a VM, then ends the VM's interpreter, or the whole CPython of a private copy, or keeps
 * the interpreter for another VM.
 */
#include "libpyvm/vms/end.h"

#include "contract/engine.h"
#include "libpyvm/runtimes/cpython.h"
#include "libpyvm/runtimes/give_back.h"
#include "libpyvm/state/attached.h"
#include "libpyvm/state/files.h"
#include "libpyvm/threads/ending.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/hand.h"
#include "libpyvm/vms/beside.h"
#include "libpyvm/vms/dismiss.h"
#include "libpyvm/vms/finish.h"
#include "libpyvm/vms/interpreter_lock.h"
#include "libpyvm/vms/recycle.h"

/* ---- The interpreter ---------------------------------------------------------------------------------------- */

static bool is_alone(pyvm_closing *closing)
{
    if (pyvm_dismiss_is_alone(closing->vm))
        return true;
    pyvm_closing_fail(closing, PYVM_ERROR_BUSY, "VM %lu started a thread while it was being closed", closing->vm->id);
    return false;
}

/* ---- Finalizers --------------------------------------------------------------------------------------------- */

static void finalizer_begins(void *self, PyThreadState *state)
{
    pyvm_closing *closing = self;
    pyvm_ending_runs(closing->vm, state);
    if (closing->vm->kind != PYVM_KIND_ISOLATED)
        pyvm_interpreter_lock_lend(closing->vm);
}

static bool finalizer_ends(void *self, bool may_wait)
{
    pyvm_closing *closing = self;
    pyvm_ending_runs(closing->vm, NULL);
    return closing->vm->kind == PYVM_KIND_ISOLATED || pyvm_interpreter_lock_take_back(closing->vm, may_wait);
}

static pyvm_watch watch_for(pyvm_closing *closing)
{
    return (pyvm_watch){finalizer_begins, finalizer_ends, closing};
}

/* ---- The end -------------------------------------------------------------------------------------------------- */

/* Tells the frame that its GIL is gone, so that popping the frame does not let go of it. */
static void forget_gil(void)
{
    pyvm_self->top->flags_ |= PYVM_FRAME_SAVED;
    pyvm_attached_set(&pyvm_attached_none);
}

/*
 * Needs the VM attached, and deletes all states but ours. Before that no thread may be on its way in to interrupt, with
 * a state that it has chosen, nor come in later and make one. The Python code that deleting runs can be interrupted as
 * finalizers can.
 */
static void delete_others(pyvm_closing *closing, const pyvm_entry *entry)
{
    pyvm_closing_await(closing, "its finalizers");
    pyvm_frame_save(pyvm_self);
    pyvm_ending_shut(closing->vm);
    pyvm_frame_restore(pyvm_self);
    pyvm_ending_runs(closing->vm, pyvm_self->top->state_);
    pyvm_entry_delete_others(closing->vm, entry);
    pyvm_hand_delete_all(closing->vm);
    pyvm_ending_runs(closing->vm, NULL);
    closing->vm->engine->interrupt_cancel(pyvm_self->top->state_); /* no code runs any more that it was for */
}

/* As Py_EndInterpreter demands. */
static bool leave_alone(pyvm_closing *closing, const pyvm_entry *entry)
{
    delete_others(closing, entry);
    return is_alone(closing);
}

/* Takes the lock with the GIL let go of: the thread that has the lock may need the GIL. */
static void lock_interpreters(const PyVM *vm)
{
    pyvm_frame_save(pyvm_self);
    pyvm_interpreter_lock_take(vm);
    pyvm_frame_restore(pyvm_self);
}

/* Needs the VM attached. */
static bool end_interpreter(pyvm_closing *closing, const pyvm_entry *entry)
{
    PyVM *vm = closing->vm;
    pyvm_watch watch = watch_for(closing);
    if (!leave_alone(closing, entry))
        return false;
    lock_interpreters(vm);
    vm->engine->state_delete_other(vm->keeper);
    vm->engine->watch_finalizers(&watch);
    vm->engine->end();
    forget_gil();
    pyvm_interpreter_lock_release(vm);
    return true;
}

typedef struct leaving {
    PyVM *vm;
    const pyvm_watch *watch;
    bool alone;
} leaving;

/* In the copy's own thread, which the main state belongs to: deletes all other states, if no thread is left. */
static void leave_main_alone(void *argument)
{
    leaving *leaving = argument;
    PyVM *vm = leaving->vm;
    PyVM_Callback frame;
    vm->engine->acquire(vm->keeper);
    bool attaches = pyvm_frame_push_keeper(&frame, vm); /* for the finalizers */
    leaving->alone = pyvm_dismiss_is_alone(vm);
    if (leaving->alone) {
        pyvm_entry_delete_others(vm, NULL);
        vm->engine->watch_finalizers(leaving->watch);
    }
    if (attaches)
        pyvm_frame_pop(pyvm_self);
    vm->engine->release();
}

/* Has the VM loaded something that keeps this copy's CPython from being started again? */
static bool is_spoiled(PyVM *vm)
{
    char names[64];
    return vm->kind == PYVM_KIND_ISOLATED && vm->engine->spoilers(names, sizeof names) > 0;
}

/*
 * Needs the VM attached. Ends the CPython of an isolated VM. Its copy is free then, if CPython can start there again.
 */
static bool end_copy(pyvm_closing *closing, const pyvm_entry *entry)
{
    PyVM *vm = closing->vm;
    char why[PYVM_WHY] = "";
    pyvm_watch watch = watch_for(closing);
    leaving leaving = {vm, &watch, false};
    if (!leave_alone(closing, entry))
        return false;
    pyvm_frame_save(pyvm_self);
    pyvm_cpython_do(vm->runtime, leave_main_alone, &leaving);
    if (!leaving.alone) {
        pyvm_frame_restore(pyvm_self);
        return is_alone(closing);
    }
    forget_gil();
    if (!pyvm_give_back(vm->runtime, vm, why)) /* the VM is closed all the same; the copy is lost */
        pyvm_closing_fail(closing, PYVM_ERROR_START, "CPython of VM %lu did not end well: %s", vm->id, why);
    return true;
}

/*
 * Needs the VM attached. Keeps the interpreter for another VM if the configuration asks for it (recycle), or if the
 * copy's CPython could not be started again. False: it is not kept.
 */
static bool keep_for_next(pyvm_closing *closing, pyvm_entry *entry)
{
    PyVM *vm = closing->vm;
    bool recycles = vm->recycles && !pyvm_files_of(vm); /* its objects have numbers of files that no other VM knows */
    if (closing->at_exit || !(recycles || is_spoiled(vm)) || vm->engine->clean() != 0)
        return false;
    delete_others(closing, entry);
    closing->kept = pyvm_dismiss_is_alone(vm) ? pyvm_recycle_keep(vm, entry->state) : NULL;
    if (!closing->kept)
        return false;
    entry->state = NULL;
    pyvm_frame_save(pyvm_self);
    return true;
}

/* The process is about to end, and others are inside: the exit handlers have run, and that is all there can be. */
static bool is_shared(pyvm_closing *closing)
{
    return closing->at_exit && pyvm_entry_count_inside(closing->vm, NULL, 0) > 1;
}

/* Needs the VM attached, which works on: its threads go on as if it had not been closed. */
static void take_interrupts_back(pyvm_closing *closing)
{
    if (closing->at_exit)
        return;
    pyvm_frame_save(pyvm_self);
    pyvm_closing_spare(closing);
    pyvm_ending_shut(closing->vm);
    pyvm_frame_restore(pyvm_self);
    closing->vm->engine->interrupt_cancel_all();
}

static bool end(pyvm_closing *closing, pyvm_entry *entry)
{
    PyVM *vm = closing->vm;
    if (vm->kind == PYVM_KIND_MAIN) { /* the host goes on with it */
        if (!pyvm_beside_end(closing))
            return false;
        pyvm_entry_delete_others(vm, entry);
        pyvm_hand_delete_all(vm);
        return true;
    }
    closing->main_thread = pyvm_finish(vm, closing);
    if (is_shared(closing) || !pyvm_beside_end(closing))
        return false;
    pyvm_dismiss(closing);
    vm->engine->join_threads(); /* there are none: this is what threading itself has to note */
    if (keep_for_next(closing, entry))
        return true;
    return vm->kind == PYVM_KIND_ISOLATED ? end_copy(closing, entry) : end_interpreter(closing, entry);
}

bool pyvm_end(pyvm_closing *closing, pyvm_entry *entry)
{
    bool is_gone = end(closing, entry);
    if (!is_gone)
        take_interrupts_back(closing);
    return is_gone;
}
