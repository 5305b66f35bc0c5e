/*
 * overseer.c: from the moment on at which a run is due, its overseer enters the VM every AGAIN_NS and interrupts the
 * worker's thread. It looks whether the run is still there, and the worker takes it off the list, both with the VM's
 * GIL: so nothing is raised after its end. Each worker has an overseer of its own, since entering a VM may take long: C
 * code may hold the GIL.
 */
#include "libpyvm/pool/overseer.h"

#include "contract/clock.h"
#include "contract/engine.h"
#include "libpyvm/base/silent_thread.h"
#include "libpyvm/channels/limit.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/messenger.h"

enum { AGAIN_NS = 50000000, SECOND = 1000000000 };

/* ---- The overseer: all of it with the lock ----------------------------------------------------------------------- */

static pyvm_run *find(const pyvm_overseer *overseer, unsigned long long number)
{
    pyvm_run *run = overseer->runs;
    while (run && run->number != number)
        run = run->outer;
    return run;
}

/* The outermost of those that are due, or NULL: what runs inside it ends with it. */
static pyvm_run *first_due(const pyvm_overseer *overseer, long long now)
{
    pyvm_run *found = NULL;
    for (pyvm_run *run = overseer->runs; run; run = run->outer)
        if (run->due <= now)
            found = run;
    return found;
}

static long long next_moment(const pyvm_overseer *overseer)
{
    long long next = PYVM_LIMIT_NEVER;
    for (const pyvm_run *run = overseer->runs; run; run = run->outer)
        next = run->due < next ? run->due : next;
    return next;
}

static void wait_until_due(pyvm_overseer *overseer)
{
    overseer->wakes_at = next_moment(overseer);
    struct timespec moment = {overseer->wakes_at / SECOND, overseer->wakes_at % SECOND};
    if (overseer->wakes_at == PYVM_LIMIT_NEVER)
        pthread_cond_wait(&overseer->changed, &overseer->lock);
    else
        pthread_cond_timedwait(&overseer->changed, &overseer->lock, &moment);
}

/* The run may have ended before the VM is entered. If that cannot be entered it is tried again. */
static void interrupt(pyvm_overseer *overseer, unsigned long long number, PyVM *vm)
{
    PyVM_Callback frame;
    pthread_mutex_unlock(&overseer->lock);
    bool is_inside = pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL) == PYVM_OK;
    pthread_mutex_lock(&overseer->lock);
    pyvm_run *run = find(overseer, number);
    if (run)
        run->due = pyvm_limit_now() + AGAIN_NS;
    if (run && is_inside) {
        run->ends_as = run->stops_as;
        vm->engine->interrupt(run->state);
    }
    pthread_mutex_unlock(&overseer->lock);
    if (is_inside)
        pyvm_frame_pop(pyvm_self);
    if (run && is_inside)
        pyvm_messenger_send(vm); /* in a C call that waits for a lock, it does not arrive by itself */
    pthread_mutex_lock(&overseer->lock);
}

static void *oversee(void *argument)
{
    pyvm_overseer *overseer = argument;
    pthread_mutex_lock(&overseer->lock);
    while (!overseer->is_over) {
        const pyvm_run *run = first_due(overseer, pyvm_limit_now());
        if (run)
            interrupt(overseer, run->number, run->vm);
        else
            wait_until_due(overseer);
    }
    pthread_mutex_unlock(&overseer->lock);
    return NULL;
}

/* ---- For the worker ---------------------------------------------------------------------------------------------- */

int pyvm_overseer_start(pyvm_overseer *overseer)
{
    pthread_mutex_init(&overseer->lock, NULL);
    pyvm_clock_make_condition(&overseer->changed);
    overseer->wakes_at = PYVM_LIMIT_NEVER;
    return pyvm_silent_thread_start(&overseer->thread, oversee, overseer);
}

void pyvm_overseer_stop(pyvm_overseer *overseer)
{
    pthread_mutex_lock(&overseer->lock);
    overseer->is_over = true;
    pthread_cond_signal(&overseer->changed);
    pthread_mutex_unlock(&overseer->lock);
    pthread_join(overseer->thread, NULL);
    pthread_cond_destroy(&overseer->changed);
    pthread_mutex_destroy(&overseer->lock);
}

void pyvm_overseer_begin(pyvm_overseer *overseer, pyvm_run *run)
{
    run->overseer = overseer;
    run->ends_as = 0;
    run->stops_as = PYVM_FUTURE_TIMED_OUT;
    pthread_mutex_lock(&overseer->lock);
    run->number = ++overseer->numbers;
    run->outer = overseer->runs;
    overseer->runs = run;
    if (run->due < overseer->wakes_at)
        pthread_cond_signal(&overseer->changed);
    pthread_mutex_unlock(&overseer->lock);
}

int pyvm_overseer_end(pyvm_run *run)
{
    pyvm_overseer *overseer = run->overseer;
    pthread_mutex_lock(&overseer->lock);
    overseer->runs = run->outer;
    pthread_mutex_unlock(&overseer->lock);
    if (run->ends_as)
        run->vm->engine->interrupt_cancel(run->state);
    return run->ends_as;
}

void pyvm_overseer_interrupt(pyvm_run *run, PyVM_FutureState ends_as)
{
    pyvm_overseer *overseer = run->overseer;
    pthread_mutex_lock(&overseer->lock);
    run->stops_as = ends_as;
    run->due = pyvm_limit_now();
    pthread_cond_signal(&overseer->changed);
    pthread_mutex_unlock(&overseer->lock);
}
