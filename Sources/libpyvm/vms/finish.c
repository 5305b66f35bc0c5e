/*
 * finish.c: what Python does at the end of its program, in Python's order: threading's exit functions, the joining of
 * threads, the exit handlers.
 */
#include "libpyvm/vms/finish.h"

#include "contract/clock.h"
#include "contract/engine.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/threads/hand.h"

enum { LONGEST_MS = 10 };

bool pyvm_finish_is_known(void *context, PyThreadState *state)
{
    PyVM *vm = context;
    return state == vm->keeper || pyvm_entry_is_ours(vm, state) || pyvm_hand_is(vm, state);
}

typedef struct joining {
    PyVM *vm;
    pid_t exiting; /* the thread that ends the process, which may be a thread of Python's; 0: none does */
} joining;

static bool is_not_to_join(void *context, PyThreadState *state)
{
    const joining *joining = context;
    return pyvm_finish_is_known(joining->vm, state) ||
           (joining->exiting && joining->vm->engine->thread_of(state) == (unsigned long)joining->exiting);
}

static int count_joined(PyVM *vm, const pyvm_closing *closing, char *names)
{
    int joined;
    joining joining = {vm, closing ? closing->exiting : 0};
    vm->engine->threads_left(is_not_to_join, &joining, &joined, names, PYVM_CLOSING_NAMES);
    return joined;
}

/* At the end of the process the exit handlers have to have their turn in time. */
static bool may_go_on(pyvm_closing *closing)
{
    return !closing || !closing->at_exit || pyvm_closing_pause(closing, 0);
}

/*
 * What an exit function or a handler of a signal raises, as Ctrl-C does, ends the joining, as under python. But where
 * the interpreter is to end, threads cannot stay: then what is raised is an interrupt, and they have got it, too.
 */
static void run_threading_exits(PyVM *vm, const pyvm_closing *closing)
{
    while (!vm->engine->run_threading_exits())
        if (!closing)
            vm->engine->abandon_threads();
}

/* Not by a join of Python's: that is a C call, which nothing interrupts. */
static void join_threads(PyVM *vm, pyvm_closing *closing)
{
    char names[PYVM_CLOSING_NAMES];
    int left;
    for (int ms = 1; (left = count_joined(vm, closing, names)) > 0; ms = ms < LONGEST_MS ? ms + 1 : ms) {
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
        if (!closing && !vm->engine->let_signals_arrive())
            vm->engine->abandon_threads();
    }
}

unsigned long pyvm_finish(PyVM *vm, pyvm_closing *closing)
{
    unsigned long main_thread = vm->engine->become_main();
    if (closing)
        pyvm_closing_await(closing, "threading's exit functions");
    run_threading_exits(vm, closing);
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
