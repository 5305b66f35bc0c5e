/*
 * finish.c: what Python does at the end of its program, in Python's order: threading's exit functions, the joining of
 * threads, the exit handlers.
 */
#include "libpyvm/vms/finish.h"

#include "contract/clock.h"
#include "contract/engine.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/frame.h"

enum { LONGEST_MS = 10 };

bool pyvm_finish_is_known(void *context, PyThreadState *state)
{
    PyVM *vm = context;
    return state == vm->keeper || pyvm_entry_is_ours(vm, state);
}

static int count_joined(PyVM *vm, char *names)
{
    int joined;
    vm->engine->threads_left(pyvm_finish_is_known, vm, &joined, names, PYVM_CLOSING_NAMES);
    return joined;
}

/* At the end of the process the exit handlers have to have their turn in time. */
static bool may_go_on(pyvm_closing *closing)
{
    return !closing || !closing->at_exit || pyvm_closing_pause(closing);
}

/* Not by a join of Python's: that is a C call, which nothing interrupts. */
static void join_threads(PyVM *vm, pyvm_closing *closing)
{
    char names[PYVM_CLOSING_NAMES];
    int left;
    for (int ms = 1; (left = count_joined(vm, names)) > 0; ms = ms < LONGEST_MS ? ms + 1 : ms) {
        if (closing)
            pyvm_closing_await(closing, "its thread%s %s", left == 1 ? "" : "s", names);
        pyvm_frame_save(pyvm_self);
        pyvm_clock_sleep(ms);
        bool goes_on = may_go_on(closing);
        pyvm_frame_restore(pyvm_self);
        if (!goes_on) {
            atomic_store(&closing->cuts_threads, true);
            return;
        }
    }
}

unsigned long pyvm_finish(PyVM *vm, pyvm_closing *closing)
{
    unsigned long main_thread = vm->engine->become_main();
    if (closing)
        pyvm_closing_await(closing, "threading's exit functions");
    vm->engine->run_threading_exits();
    join_threads(vm, closing);
    if (closing)
        pyvm_closing_await(closing, "its exit handlers");
    vm->engine->run_exit_handlers();
    join_threads(vm, closing); /* that exit handlers have started */
    atomic_store(&vm->exited, true);
    return main_thread;
}

int PyVM_RunExitHandlers(PyVM *vm)
{
    PyVM_Callback frame;
    int code = pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL);
    if (code != PYVM_OK)
        return pyvm_frame_fail(code, vm, __func__);
    vm->engine->leave_main(pyvm_finish(vm, NULL));
    pyvm_frame_pop(pyvm_self);
    return PYVM_OK;
}
