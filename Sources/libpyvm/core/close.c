/*
 * close.c: ending a VM: nobody may be inside, Python's threads must be gone, then the interpreter goes.
 * Up to the last step the VM can go on as if nothing had happened, and does where a step fails.
 */
#define _GNU_SOURCE
#include "core/clock.h"
#include "core/close.h"

#include <time.h>

#include "core/call.h"
#include "core/entry.h"
#include "core/error.h"
#include "core/frame.h"
#include "core/making.h"
#include "engine/engine.h"

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
    if (pyvm_now_ms() >= closing->deadline)
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
                !(top->flags_ & PYVM_FRAME_SAVED);
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

static bool is_ours(void *vm, PyThreadState *state)
{
    return pyvm_entry_is_ours(vm, state);
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

/* Takes the lock without the GIL, which the one who has the lock may need. */
static void lock_making(void)
{
    pyvm_frame_save(pyvm_self);
    pyvm_making_begin();
    pyvm_frame_restore(pyvm_self);
}

/* Attached. Deletes all states but ours, as Py_EndInterpreter demands, then the interpreter. */
static bool destroy(const closing *closing, const pyvm_entry *own)
{
    PyVM *vm = closing->vm;
    lock_making();
    pyvm_entry_delete_others(vm, own);
    bool alone = count_unknown(vm) == 0;
    if (alone) {
        vm->engine->end();
        vm->interpreter = NULL;
        pyvm_self->top->flags_ |= PYVM_FRAME_SAVED; /* there is no GIL any more that the pop could let go */
    } else {
        pyvm_fail(PYVM_ERROR_BUSY, closing->function, "VM %lu started a thread while it was being closed", vm->id);
    }
    pyvm_making_end();
    return alone;
}

/* Attached, and nobody else is inside. */
static bool wind_up(const closing *closing, const pyvm_entry *own)
{
    const pyvm_engine *engine = closing->vm->engine;
    if (closing->at_exit && count_unknown(closing->vm) > 0) { /* joining these could take for ever */
        engine->flush();
        return false;
    }
    engine->join_threads();
    if (!wait_for_threads(closing))
        return false;
    engine->run_exit_handlers(); /* may start threads */
    return wait_for_threads(closing) && destroy(closing, own);
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

static void retire(PyVM *vm)
{
    vm->api = &pyvm_refuse_table;
    pyvm_entry_retire_all(vm);
    pyvm_registry_remove(vm);
}

/* Says closing before anything else, so that only one thread gets further. */
static int close_unattached(const closing *closing)
{
    PyVM *vm = closing->vm;
    pyvm_pause pause = pyvm_pause_begin(); /* those inside may need what this thread holds */
    bool gone = wait_until_empty(closing) && close_empty(closing);
    if (gone)
        retire(vm);
    else
        atomic_store(&vm->life, PYVM_LIFE_OPEN);
    pyvm_pause_end(&pause);
    return gone ? PYVM_OK : PyVM_LastError()->code;
}

static int close_vm(const closing *closing)
{
    PyVM *vm = closing->vm;
    bool attached;
    if (!vm)
        return pyvm_frame_fail(PYVM_ERROR_ARGUMENT, vm, closing->function);
    if (pyvm_making_refused(closing->function) || !check_order(closing, &attached))
        return PYVM_ERROR_ORDER;
    int open = PYVM_LIFE_OPEN;
    if (!atomic_compare_exchange_strong(&vm->life, &open, PYVM_LIFE_CLOSING))
        return pyvm_frame_fail(PYVM_ERROR_CLOSED, vm, closing->function);
    if (attached)
        pyvm_frame_pop_heap(pyvm_self);
    int code = close_unattached(closing);
    if (attached && code != PYVM_OK)
        pyvm_frame_push_heap(vm, PYVM_FRAME_ATTACH, NULL); /* as it was; the frame just freed is there to take */
    return code;
}

int pyvm_close(PyVM *vm, int patience_ms, const char *function)
{
    closing closing = {vm, function, false, pyvm_now_ms() + patience_ms};
    return close_vm(&closing);
}

int pyvm_close_at_exit(PyVM *vm)
{
    closing closing = {vm, "exit", true, pyvm_now_ms()};
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
