/*
 * timeout.c: PyVM_RunWithTimeout: code that is interrupted when its time is up.
 *
 * Each bounded run has a watcher: a thread that waits for the end of the run or for the deadline. From the deadline on
 * it enters the VM every AGAIN_MS and interrupts the runner, the thread that runs the code. The runner sets
 * `over` and the watcher checks it, both with the GIL held, so nothing is raised after the end. The watcher may be
 * waiting for the GIL, so the runner lets go of it to join the watcher. The runner stays inside the VM until then, so
 * that the VM cannot be closed.
 */
#include <pthread.h>
#include <string.h>

#include "contract/clock.h"
#include "contract/engine.h"
#include "libpyvm/base/silent_thread.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/threads/messenger.h"
#include "libpyvm/threads/thread.h"

enum { AGAIN_MS = 50 };

/* ---- The watcher -------------------------------------------------------------------------------------------- */

typedef struct bounded_run {
    PyVM *vm;
    PyThreadState *state; /* the runner's */
    int milliseconds;
    pthread_mutex_t lock;   /* guards `over`; no thread waits for a GIL while it holds the lock */
    pthread_cond_t changed; /* signals that `over` has changed */
    bool over;
    bool interrupted; /* only the watcher uses it, until it is joined */
} bounded_run;

static struct timespec time_in(int milliseconds)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    time.tv_sec += milliseconds / 1000;
    time.tv_nsec += milliseconds % 1000 * 1000000L;
    if (time.tv_nsec >= 1000000000L) {
        time.tv_sec++;
        time.tv_nsec -= 1000000000L;
    }
    return time;
}

/* Waits until the run is over, `milliseconds` at most. Is it over? */
static bool is_over_in(bounded_run *run, int milliseconds)
{
    struct timespec limit = time_in(milliseconds);
    pthread_mutex_lock(&run->lock);
    while (!run->over && pthread_cond_timedwait(&run->changed, &run->lock, &limit) == 0)
        ;
    bool over = run->over;
    pthread_mutex_unlock(&run->lock);
    return over;
}

static void interrupt_inside(bounded_run *run)
{
    PyVM_Callback frame;
    if (pyvm_frame_push(&frame, run->vm, PYVM_FRAME_BORROW, NULL) != PYVM_OK)
        return;
    bool is_over = is_over_in(run, 0);
    if (!is_over) {
        run->vm->engine->interrupt(run->state);
        run->interrupted = true;
    }
    pyvm_frame_pop(pyvm_self);
    if (!is_over)
        pyvm_messenger_send(run->vm); /* in a C call that waits for a lock, it does not arrive by itself */
}

/* Also while the VM is closing, as the closer waits for the runner. Out of memory: the next time will do. */
static void interrupt(bounded_run *run)
{
    int code;
    pyvm_entry *entry = pyvm_thread_entry(run->vm, &code);
    if (!entry)
        return;
    pyvm_entry_force_in(entry);
    interrupt_inside(run);
    pyvm_entry_count_out(entry);
}

static void *watch(void *argument)
{
    bounded_run *run = argument;
    for (int wait = run->milliseconds; !is_over_in(run, wait); wait = AGAIN_MS)
        interrupt(run);
    return NULL;
}

/* ---- The run ------------------------------------------------------------------------------------------------ */

static void prepare(bounded_run *run)
{
    pyvm_clock_make_condition(&run->changed);
    pthread_mutex_init(&run->lock, NULL);
}

static void dispose(bounded_run *run)
{
    pthread_cond_destroy(&run->changed);
    pthread_mutex_destroy(&run->lock);
}

static void end_watcher(bounded_run *run, pthread_t watcher)
{
    pthread_mutex_lock(&run->lock);
    run->over = true;
    pthread_cond_signal(&run->changed);
    pthread_mutex_unlock(&run->lock);
    pyvm_frame_save(pyvm_self);
    pthread_join(watcher, NULL);
    pyvm_frame_restore(pyvm_self);
    if (run->interrupted)
        run->vm->engine->interrupt_cancel(run->state);
}

static int explain(const bounded_run *run, int result, const char *function)
{
    if (run->interrupted)
        return pyvm_fail(PYVM_ERROR_TIMEOUT, function, "the code did not end within %d ms and was interrupted",
                         run->milliseconds);
    if (result > 0)
        return pyvm_fail(PYVM_ERROR_RAISED, function,
                         "the code ended with KeyboardInterrupt before its time was up: "
                         "it raised that itself, or PyVM_Interrupt or an outer time limit did");
    if (result < 0)
        return pyvm_fail(PYVM_ERROR_RAISED, function,
                         "the code raised an exception, which was printed to the VM's "
                         "sys.stderr");
    return PYVM_OK;
}

/* Needs the VM attached. */
static int run_watched(bounded_run *run, const char *code, const char *function)
{
    pthread_t watcher;
    int error = pyvm_silent_thread_start(&watcher, watch, run);
    if (error)
        return pyvm_fail(PYVM_ERROR_MEMORY, function,
                         "the code was not run: the thread that watches its time limit could not be made: %s",
                         strerror(error));
    int result = run->vm->engine->run(code);
    end_watcher(run, watcher);
    return explain(run, result, function);
}

int PyVM_RunWithTimeout(PyVM *vm, const char *code, int milliseconds)
{
    if (vm && !code)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the code is NULL");
    if (vm && milliseconds <= 0)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the time limit is %d milliseconds, but it has to be 1 or more",
                         milliseconds);
    PyVM_Callback frame;
    int failure = pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL);
    if (failure != PYVM_OK)
        return pyvm_frame_fail(failure, vm, __func__);
    bounded_run run = {.vm = vm, .state = frame.state_, .milliseconds = milliseconds};
    prepare(&run);
    int status = run_watched(&run, code, __func__);
    dispose(&run);
    pyvm_frame_pop(pyvm_self);
    return status;
}
