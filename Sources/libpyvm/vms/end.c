/*
 * end.c: waits for Python's threads in a VM, then ends the VM's interpreter, or the whole CPython of a private copy, or
 * keeps the interpreter for another VM.
 */
#include "libpyvm/vms/end.h"

#include "contract/engine.h"
#include "libpyvm/runtimes/cpython.h"
#include "libpyvm/runtimes/give_back.h"
#include "libpyvm/state/attached.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/vms/interpreter_lock.h"
#include "libpyvm/vms/recycle.h"

/* ---- Python's threads --------------------------------------------------------------------------------------- */

static bool is_ours(void *context, PyThreadState *state)
{
    PyVM *vm = context;
    return state == vm->keeper || pyvm_entry_is_ours(vm, state);
}

static int count_unknown(PyVM *vm)
{
    return vm->engine->states_unknown(is_ours, vm);
}

/* Needs the VM attached: waits for the threads that join_threads does not join, mostly daemons. */
static bool wait_for_threads(const pyvm_closing *closing)
{
    int left;
    while ((left = count_unknown(closing->vm)) > 0) {
        pyvm_frame_save(pyvm_self);
        bool more_time = pyvm_closing_wait(closing);
        pyvm_frame_restore(pyvm_self);
        if (!more_time) {
            pyvm_fail(PYVM_ERROR_BUSY, closing->function,
                      "%d thread%s left in VM %lu, started by Python code as daemon or with a state of the program: "
                      "end them, then close the VM",
                      left, left == 1 ? " is" : "s are", closing->vm->id);
            return false;
        }
    }
    return true;
}

/* ---- The interpreter ---------------------------------------------------------------------------------------- */

static bool is_alone(const pyvm_closing *closing)
{
    if (count_unknown(closing->vm) == 0)
        return true;
    pyvm_fail(PYVM_ERROR_BUSY, closing->function, "VM %lu started a thread while it was being closed", closing->vm->id);
    return false;
}

/* Tells the frame that its GIL is gone, so that popping the frame does not let go of it. */
static void forget_gil(void)
{
    pyvm_self->top->flags_ |= PYVM_FRAME_SAVED;
    pyvm_attached = &pyvm_attached_none;
}

/* Takes the lock with the GIL let go of: the thread that has the lock may need the GIL. */
static void lock_interpreters(void)
{
    pyvm_frame_save(pyvm_self);
    pyvm_interpreter_lock_take();
    pyvm_frame_restore(pyvm_self);
}

/* Needs the VM attached. Deletes all states but ours, as Py_EndInterpreter demands, then the interpreter. */
static bool end_interpreter(const pyvm_closing *closing, const pyvm_entry *entry)
{
    PyVM *vm = closing->vm;
    lock_interpreters();
    pyvm_entry_delete_others(vm, entry);
    bool alone = is_alone(closing);
    if (alone) {
        vm->engine->state_delete_other(vm->keeper);
        vm->engine->end();
        forget_gil();
    }
    pyvm_interpreter_lock_release();
    return alone;
}

typedef struct leaving {
    PyVM *vm;
    bool alone;
} leaving;

/* In the copy's own thread, which the main state belongs to: deletes all other states, if no thread is left. */
static void leave_main_alone(void *argument)
{
    leaving *leaving = argument;
    PyVM *vm = leaving->vm;
    vm->engine->acquire(vm->keeper);
    leaving->alone = count_unknown(vm) == 0;
    if (leaving->alone)
        pyvm_entry_delete_others(vm, NULL);
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
static bool end_copy(const pyvm_closing *closing)
{
    PyVM *vm = closing->vm;
    char why[PYVM_WHY] = "";
    leaving leaving = {vm, false};
    pyvm_frame_save(pyvm_self);
    pyvm_cpython_do(vm->runtime, leave_main_alone, &leaving);
    if (!leaving.alone) {
        pyvm_frame_restore(pyvm_self);
        return is_alone(closing);
    }
    forget_gil();
    if (!pyvm_give_back(vm->runtime, why)) /* the VM is closed all the same; the copy is lost */
        pyvm_fail(PYVM_ERROR_START, closing->function, "CPython of VM %lu did not end well: %s", vm->id, why);
    return true;
}

/*
 * Needs the VM attached. Keeps the interpreter for another VM if the configuration asks for it (recycle), or if the
 * copy's CPython could not be started again. False: it is not kept.
 */
static bool keep_for_next(pyvm_closing *closing, pyvm_entry *entry)
{
    PyVM *vm = closing->vm;
    if (closing->at_exit || !(vm->recycles || is_spoiled(vm)) || vm->engine->clean() != 0)
        return false;
    pyvm_entry_delete_others(vm, entry);
    closing->kept = count_unknown(vm) == 0 ? pyvm_recycle_keep(vm, entry->state) : NULL;
    if (!closing->kept)
        return false;
    entry->state = NULL;
    pyvm_frame_save(pyvm_self);
    return true;
}

bool pyvm_end(pyvm_closing *closing, pyvm_entry *entry)
{
    PyVM *vm = closing->vm;
    if (vm->kind == PYVM_KIND_MAIN) { /* the host goes on with it */
        pyvm_entry_delete_others(vm, entry);
        return true;
    }
    if (closing->at_exit && count_unknown(vm) > 0) { /* joining these could take for ever */
        vm->engine->flush();
        return false;
    }
    vm->engine->join_threads();
    if (!wait_for_threads(closing))
        return false;
    vm->engine->run_exit_handlers(); /* may start threads */
    if (!wait_for_threads(closing))
        return false;
    if (keep_for_next(closing, entry))
        return true;
    return vm->kind == PYVM_KIND_ISOLATED ? end_copy(closing) : end_interpreter(closing, entry);
}
