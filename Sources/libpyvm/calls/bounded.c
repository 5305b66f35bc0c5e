/*
 * bounded.c: code with a time limit.
 *
 * Each run has a watcher: a thread that waits for the end of the run or for the deadline. From the deadline on it
 * enters, again and again, the VM in which the runner is, the thread that runs the code, and interrupts it there. The
 * runner does not leave that VM while somebody enters it, so nothing is raised after the end.
 */
#include "libpyvm/calls/bounded.h"

#include "contract/clock.h"
#include "contract/engine.h"
#include "libpyvm/base/silent_thread.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/messenger.h"
#include "libpyvm/threads/thread.h"

/* The code that answers for what was interrupted needs some time, so the pauses become longer. */
enum { AGAIN_MS = 50, LONGEST_MS = 800 };

/* NULL: this thread has no limit. Also used by threads that a copy's libc has made, which could not free it. */
static _Thread_local pyvm_place *here __attribute__((tls_model("initial-exec")));

/* A child of fork has no watchers, and a lock that one of them had is held for ever. */
static pyvm_place *find(void)
{
    return here && here->forked == pyvm_forked ? here : NULL;
}

/* ---- The place ----------------------------------------------------------------------------------------------- */

static void open_place(pyvm_place *place)
{
    pyvm_clock_make_condition(&place->changed);
    pthread_mutex_init(&place->lock, NULL);
    place->forked = pyvm_forked;
}

static void close_place(pyvm_place *place)
{
    pthread_cond_destroy(&place->changed);
    pthread_mutex_destroy(&place->lock);
}

/* Whoever interrupts may need the GIL that this thread holds. */
static void wait_for_others(pyvm_place *place)
{
    pthread_mutex_unlock(&place->lock);
    pyvm_frame_save(pyvm_self);
    pthread_mutex_lock(&place->lock);
    while (place->entering > 0)
        pthread_cond_wait(&place->changed, &place->lock);
    pthread_mutex_unlock(&place->lock);
    pyvm_frame_restore(pyvm_self);
    pthread_mutex_lock(&place->lock);
}

/* Goes on elsewhere. Returns where it was. */
static pyvm_visit move(pyvm_place *place, PyVM *vm, PyThreadState *state)
{
    pthread_mutex_lock(&place->lock);
    while (place->entering > 0)
        wait_for_others(place);
    pyvm_visit before = {place->vm, place->state, place->interrupted};
    place->vm = vm;
    place->state = state;
    pthread_mutex_unlock(&place->lock);
    return before;
}

void pyvm_bounded_enter(pyvm_visit *visit)
{
    if (find())
        *visit = move(here, pyvm_self->top->vm_, pyvm_self->top->state_);
}

/* An interrupt that has not arrived was not meant for what the thread runs in this VM afterwards. */
void pyvm_bounded_leave(const pyvm_visit *visit)
{
    if (!find())
        return;
    pyvm_visit left = move(here, visit->vm, visit->state);
    if (left.interrupted && left.state != visit->state)
        left.vm->engine->interrupt_cancel(left.state);
}

/* ---- The watcher -------------------------------------------------------------------------------------------- */

static long long now_ns(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

/* Needs the place's lock: waits until the run is over, or until this moment. Is it over? */
static bool is_over_at(pyvm_bounded *run, long long moment_ns)
{
    struct timespec limit = {moment_ns / 1000000000LL, moment_ns % 1000000000LL};
    while (!run->over && now_ns() < moment_ns)
        pthread_cond_timedwait(&run->place->changed, &run->place->lock, &limit);
    return run->over;
}

static bool interrupt_inside(PyVM *vm, PyThreadState *state)
{
    PyVM_Callback frame;
    if (pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL) != PYVM_OK)
        return false;
    vm->engine->interrupt(state);
    pyvm_frame_pop(pyvm_self);
    return true;
}

/* Also while the VM is closing, as the closer waits for the runner. Out of memory: the next time will do. */
static bool interrupt(PyVM *vm, PyThreadState *state)
{
    int code;
    pyvm_entry *entry = pyvm_thread_entry(vm, &code);
    if (!entry)
        return false;
    pyvm_entry_force_in(entry);
    bool arrives = interrupt_inside(vm, state);
    pyvm_entry_count_out(entry);
    if (arrives)
        pyvm_messenger_send(vm); /* in a C call that waits for a lock, it does not arrive by itself */
    return arrives;
}

/* Needs the place's lock, and lets go of it for a time. */
static void interrupt_runner(pyvm_bounded *run)
{
    pyvm_place *place = run->place;
    PyVM *vm = place->vm;
    PyThreadState *state = place->state;
    place->entering++;
    place->interrupted = true;
    pthread_mutex_unlock(&place->lock);
    bool arrives = interrupt(vm, state);
    pthread_mutex_lock(&place->lock);
    run->interrupted |= arrives;
    place->entering--;
    pthread_cond_broadcast(&place->changed);
}

static void *watch(void *argument)
{
    pyvm_bounded *run = argument;
    long long moment = now_ns() + run->limit_ns, pause_ms = AGAIN_MS;
    pthread_mutex_lock(&run->place->lock);
    while (!is_over_at(run, moment)) {
        interrupt_runner(run);
        moment = now_ns() + pause_ms * 1000000LL;
        pause_ms = pause_ms < LONGEST_MS ? pause_ms * 2 : LONGEST_MS;
    }
    pthread_mutex_unlock(&run->place->lock);
    return NULL;
}

/* ---- The run ------------------------------------------------------------------------------------------------ */

static void join(pyvm_bounded *run)
{
    pthread_mutex_lock(&run->place->lock);
    run->over = true;
    pthread_cond_broadcast(&run->place->changed);
    pthread_mutex_unlock(&run->place->lock);
    pyvm_frame_save(pyvm_self);
    pthread_join(run->watcher, NULL);
    pyvm_frame_restore(pyvm_self);
}

static void dispose(pyvm_bounded *run)
{
    if (run->place != &run->own)
        return;
    here = NULL;
    close_place(&run->own);
}

int pyvm_bounded_begin(pyvm_bounded *run, long long limit_ns)
{
    *run = (pyvm_bounded){.place = find() ? here : &run->own, .limit_ns = limit_ns};
    if (!find())
        open_place(here = &run->own);
    pyvm_bounded_enter(&run->visit);
    int error = pyvm_silent_thread_start(&run->watcher, watch, run);
    if (error) {
        pyvm_bounded_leave(&run->visit);
        dispose(run);
    }
    return error;
}

bool pyvm_bounded_end(pyvm_bounded *run)
{
    if (!find()) {
        here = NULL;
        return false;
    }
    join(run);
    PyVM *vm = pyvm_self->top->vm_;
    PyThreadState *state = pyvm_self->top->state_;
    pyvm_bounded_leave(&run->visit);
    if (run->interrupted) /* also where the outer limit's run goes on with the same state */
        vm->engine->interrupt_cancel(state);
    dispose(run);
    return run->interrupted;
}
