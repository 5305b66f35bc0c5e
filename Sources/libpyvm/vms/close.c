/*
 * close.c: ending a VM: nobody may be inside, Python's threads must be gone, then the interpreter goes.
 * Up to the last step the VM can go on as if nothing had happened, and does where a step fails.
 */
#include "libpyvm/vms/close.h"

#include <time.h>

#include "contract/engine.h"
#include "libpyvm/base/clock.h"
#include "libpyvm/runtimes/cpython.h"
#include "libpyvm/runtimes/give_back.h"
#include "libpyvm/state/attached.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/pause.h"
#include "libpyvm/vms/interpreter_lock.h"
#include "libpyvm/vms/recycle.h"
#include "libpyvm/vms/retire.h"

typedef struct closing {
    PyVM *vm;
    const char *function;
    bool at_exit;
    long deadline;
} closing;

/* One turn of waiting, with no GIL held. False when the time is up. */
static bool wait_a_little(const closing *closing)
{
    struct timespec a_millisecond = {0, 1000000};
    if (pyvm_clock_ms() >= closing->deadline)
        return false;
    nanosleep(&a_millisecond, NULL);
    return true;
}

/* ---- The caller's own attachments -------------------------------------------------------------------------- */

static int frames_on(const PyVM *vm)
{
    int count = 0;
    for (const PyVM_Callback *frame = pyvm_self ? pyvm_self->top : NULL; frame; frame = frame->below_)
        count += frame->vm_ == vm;
    return count;
}

/* May it be closed from here? *attached: it is the innermost attachment, to be detached first. */
static bool check_order(const closing *closing, bool *attached)
{
    int frames = frames_on(closing->vm);
    const PyVM_Callback *top = frames ? pyvm_self->top : NULL;
    *attached = frames == 1 && top->vm_ == closing->vm && top->kind_ == PYVM_FRAME_ATTACH &&
                (!(top->flags_ & PYVM_FRAME_SAVED) || closing->vm->releases);
    if (frames == 0 || *attached)
        return true;
    pyvm_fail(PYVM_ERROR_ORDER, closing->function, "this thread is inside VM %lu, in a callback or with further "
              "attachments; it can be closed when only one PyVM_Attach of it is left", closing->vm->id);
    return false;
}

/* ---- Waiting ------------------------------------------------------------------------------------------------ */

static bool wait_until_empty(const closing *closing)
{
    char ids[256];
    int inside;
    while ((inside = pyvm_entry_count_inside(closing->vm, ids, sizeof ids)) > 0)
        if (!wait_a_little(closing)) {
            pyvm_fail(PYVM_ERROR_BUSY, closing->function, "%d thread%s inside VM %lu: %s", inside,
                      inside == 1 ? " is" : "s are", closing->vm->id, ids);
            return false;
        }
    return true;
}

static bool is_ours(void *context, PyThreadState *state)
{
    PyVM *vm = context;
    return state == vm->keeper || pyvm_entry_is_ours(vm, state);
}

static int count_unknown(PyVM *vm)
{
    return vm->engine->states_unknown(is_ours, vm);
}

/* Attached: lets Python's threads that nobody joins, daemons mostly, run until there are none. */
static bool wait_for_threads(const closing *closing)
{
    int left;
    while ((left = count_unknown(closing->vm)) > 0) {
        pyvm_frame_save(pyvm_self);
        bool more_time = wait_a_little(closing);
        pyvm_frame_restore(pyvm_self);
        if (!more_time) {
            pyvm_fail(PYVM_ERROR_BUSY, closing->function, "%d thread%s left in VM %lu, started by Python code as daemon, "
                      "or with a state made by hand", left, left == 1 ? " is" : "s are", closing->vm->id);
            return false;
        }
    }
    return true;
}

/* ---- The end ------------------------------------------------------------------------------------------------ */

static bool is_alone(const closing *closing)
{
    if (count_unknown(closing->vm) == 0)
        return true;
    pyvm_fail(PYVM_ERROR_BUSY, closing->function, "VM %lu started a thread while it was being closed", closing->vm->id);
    return false;
}

/* There is no GIL any more that the frame's end could let go of. */
static void forget_gil(void)
{
    pyvm_self->top->flags_ |= PYVM_FRAME_SAVED;
    pyvm_attached = &pyvm_attached_none;
}

/* Takes the lock without the GIL, which the one who has the lock may need. */
static void lock_interpreters(void)
{
    pyvm_frame_save(pyvm_self);
    pyvm_interpreter_lock_take();
    pyvm_frame_restore(pyvm_self);
}

/* Attached. Deletes all states but ours, as Py_EndInterpreter demands, then the interpreter. */
static bool end_interpreter(const closing *closing, const pyvm_entry *entry)
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

/* In the copy's own thread: what is done with the main state, so that all others can go. */
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

/* Something is there that would not work a second time, if CPython were ended and started again in this copy. */
static bool is_spoiled(PyVM *vm)
{
    char names[64];
    return vm->kind == PYVM_KIND_ISOLATED && vm->engine->spoilers(names, sizeof names) > 0;
}

/* Attached. Ends the whole CPython of an isolated VM; its copy is free then, if it is still good for another. */
static bool end_copy(const closing *closing)
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
 * Attached. True: the interpreter waits for another VM: because that is wanted, or because its copy of libpython is
 * good for nothing else.
 */
static bool keep_for_next(const closing *closing, pyvm_entry *entry)
{
    PyVM *vm = closing->vm;
    if (closing->at_exit || !(vm->recycles || is_spoiled(vm)) || vm->engine->clean() != 0)
        return false;
    pyvm_entry_delete_others(vm, entry);
    if (count_unknown(vm) > 0 || !pyvm_recycle_keep(vm, entry->state))
        return false;
    entry->state = NULL;
    pyvm_frame_save(pyvm_self);
    return true;
}

/* Attached, and nobody else is inside. */
static bool wind_up(const closing *closing, pyvm_entry *entry)
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

static bool close_empty(const closing *closing)
{
    PyVM_Callback frame;
    int code = pyvm_frame_push(&frame, closing->vm, PYVM_FRAME_CLOSE, NULL);
    if (code != PYVM_OK) {
        pyvm_frame_fail(code, closing->vm, closing->function);
        return false;
    }
    bool gone = wind_up(closing, frame.entry_);
    pyvm_frame_pop(pyvm_self);
    return gone;
}

static void reopen(PyVM *vm)
{
    atomic_store(&vm->life, PYVM_LIFE_OPEN);
    atomic_fetch_and(&vm->hindrances, ~(unsigned)PYVM_HINDRANCE_CLOSING);
}

/* Says closing before anything else, so that only one thread gets further. */
static int close_unattached(const closing *closing)
{
    PyVM *vm = closing->vm;
    atomic_fetch_or(&vm->hindrances, PYVM_HINDRANCE_CLOSING);
    pyvm_pause pause = pyvm_pause_begin(); /* those inside may need what this thread holds */
    pyvm_entry_barrier();
    bool gone = wait_until_empty(closing) && close_empty(closing);
    if (gone)
        pyvm_retire(vm);
    else
        reopen(vm);
    pyvm_pause_end(&pause);
    return gone ? PYVM_OK : PyVM_LastError()->code;
}

static int close_vm(const closing *closing)
{
    PyVM *vm = closing->vm;
    bool attached;
    if (!vm)
        return pyvm_frame_fail(PYVM_ERROR_ARGUMENT, vm, closing->function);
    if (pyvm_interpreter_lock_refused(closing->function) || !check_order(closing, &attached))
        return PYVM_ERROR_ORDER;
    int open = PYVM_LIFE_OPEN;
    if (!atomic_compare_exchange_strong(&vm->life, &open, PYVM_LIFE_CLOSING))
        return pyvm_frame_fail(PYVM_ERROR_CLOSED, vm, closing->function);
    if (attached)
        pyvm_frame_pop_heap(pyvm_self);
    int code = close_unattached(closing);
    if (attached && code != PYVM_OK)
        PyVM_Attach(vm); /* as it was; the frame just freed is there to take */
    return code;
}

int pyvm_close(PyVM *vm, int patience_ms, const char *function)
{
    closing closing = {vm, function, false, pyvm_clock_ms() + patience_ms};
    return close_vm(&closing);
}

int pyvm_close_at_exit(PyVM *vm)
{
    closing closing = {vm, "exit", true, pyvm_clock_ms()};
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
