/*
 * dismiss.c: ends the threads that are left in a VM which is being closed, or has the VM linger.
 *
 * They are told to end by SystemExit. It does not arrive in a thread that is in a C call; a signal makes most such
 * calls return, but some wait on (os.system), and some threads have all signals blocked. That is clear after a moment
 * in which nothing has arrived anywhere.
 */
#include "libpyvm/vms/dismiss.h"

#include "contract/clock.h"
#include "contract/engine.h"
#include "libpyvm/state/runtime.h"
#include "libpyvm/threads/ending.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/vms/finish.h"

/*
 * How long a thread may take to end by itself; how often it is told to end; how long it has when the time is up. These
 * are turns of a millisecond or more, so that threads have more time where processors are busy; but the closer waits.
 */
enum { OWN_END_MS = 10, AGAIN_MS = 50, LAST_END_MS = 40, LATEST_MS = 500 };

/* So long nothing has arrived in any thread: all are in C calls. */
enum { STUCK_MS = 500, STUCK_AT_EXIT_MS = 100 };

enum { SELDOM_MS = 1000 }; /* so often a VM that lingers looks whether its threads have ended */

bool pyvm_dismiss_is_alone(PyVM *vm)
{
    return vm->engine->states_unknown(pyvm_finish_is_known, vm) == 0;
}

/* How many threads are left. The closing waits for them. */
static int count_left(pyvm_closing *closing)
{
    PyVM *vm = closing->vm;
    char names[PYVM_CLOSING_NAMES];
    int joined;
    int left = vm->engine->threads_left(pyvm_finish_is_known, vm, &joined, names, sizeof names);
    if (left)
        pyvm_closing_await(closing, "its thread%s %s", left == 1 ? "" : "s", names);
    return left;
}

/* After the limit: a thread that has just run its last code is still there for a moment. */
static bool pause_after_limit(pyvm_closing *closing, int ms)
{
    return ms < LAST_END_MS && pyvm_closing_pause(closing, LATEST_MS);
}

/*
 * At the end of the process threads just end with it. But a host's CPython ends before, and does not bear that they run
 * Python code then.
 */
static bool pause(pyvm_closing *closing, int ms, long stuck_ms)
{
    if (closing->at_exit)
        return closing->vm->runtime->is_host && stuck_ms < STUCK_AT_EXIT_MS && pyvm_closing_pause(closing, 0);
    return stuck_ms < STUCK_MS && (pyvm_closing_pause(closing, 0) || pause_after_limit(closing, ms));
}

/* Needs the VM attached: tells the threads to end, and waits for them. False: some are still there. */
static bool end_in_time(pyvm_closing *closing)
{
    PyVM *vm = closing->vm;
    long arrived = pyvm_clock_ms();
    for (int ms = 0; count_left(closing) > 0; ms++) {
        if (ms >= OWN_END_MS && ms % AGAIN_MS == OWN_END_MS)
            vm->engine->dismiss_threads(pyvm_finish_is_known, vm);
        else if (ms > OWN_END_MS && ms % OWN_END_MS == 0)
            vm->engine->deliver(); /* to those in C calls, for which no messenger comes in any more */
        if (vm->engine->threads_running(pyvm_finish_is_known, vm) > 0)
            arrived = pyvm_clock_ms();
        pyvm_frame_save(pyvm_self);
        bool more_time = pause(closing, ms, pyvm_clock_ms() - arrived);
        pyvm_frame_restore(pyvm_self);
        if (!more_time)
            return false;
    }
    return true;
}

/* Needs the VM attached: waits without the closer. */
static void linger(pyvm_closing *closing)
{
    PyVM *vm = closing->vm;
    long ms = AGAIN_MS;
    for (int left; (left = count_left(closing)) > 0; ms = ms * 2 < SELDOM_MS ? ms * 2 : SELDOM_MS) {
        atomic_store(&vm->lingering, left);
        pyvm_closing_linger(closing);
        if (!closing->at_exit)
            vm->engine->dismiss_threads(pyvm_finish_is_known, vm);
        pyvm_frame_save(pyvm_self);
        pyvm_closing_rest(closing, ms);
        pyvm_frame_restore(pyvm_self);
    }
    atomic_store(&vm->lingering, 0);
}

/* Interrupts wait meanwhile: a KeyboardInterrupt would be printed, and SystemExit is not. */
void pyvm_dismiss(pyvm_closing *closing)
{
    if (pyvm_dismiss_is_alone(closing->vm))
        return;
    pyvm_ending_set(closing->vm, false);
    if (!end_in_time(closing))
        linger(closing);
    pyvm_ending_set(closing->vm, true);
}
