/*
 * overseer.c: from the moment on at which a run is due, its overseer enters the VM every AGAIN_NS and interrupts the
 * worker's thread. It looks whether the run is still there, and the worker takes it off the list, both with the VM's
 * GIL: so nothing is raised after its end. Each worker has an overseer of its own, since entering a VM may take long: C
 * code may hold the GIL, and then the overseer waits, too: the keeper sees that a run does not end.
 */
#include "libpyvm/pool/overseer.h"

#include "contract/clock.h"
#include "contract/engine.h"
#include "libpyvm/base/silent_thread.h"
#include "libpyvm/channels/limit.h"
#include "libpyvm/pool/future.h"
#include "libpyvm/pool/worker.h"
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

/* It has some time from its first interrupt on, whether that arrives or not. */
static void begin_patience(pyvm_overseer *overseer, pyvm_run *run)
{
    pyvm_limit patience = {overseer->keeper->patience_ns, 0};
    if (run->abandoned_from != PYVM_LIMIT_NEVER || patience.timeout_ns < 0)
        return;
    run->abandoned_from = pyvm_limit_moment(&patience);
    pyvm_keeper_expect(overseer->keeper, run->abandoned_from);
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
        if (run->worker->packer.state)
            vm->engine->interrupt(run->worker->packer.state);
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
        pyvm_run *run = first_due(overseer, pyvm_limit_now());
        if (run) {
            begin_patience(overseer, run);
            interrupt(overseer, run->number, run->vm);
        } else {
            wait_until_due(overseer);
        }
    }
    pthread_mutex_unlock(&overseer->lock);
    return NULL;
}

/* ---- For the worker ---------------------------------------------------------------------------------------------- */

void pyvm_overseer_make(pyvm_overseer *overseer, pyvm_keeper *keeper)
{
    overseer->keeper = keeper;
    pthread_mutex_init(&overseer->lock, NULL);
    pyvm_clock_make_condition(&overseer->changed);
    overseer->wakes_at = PYVM_LIMIT_NEVER;
}

void pyvm_overseer_renew(pyvm_overseer *overseer)
{
    pthread_mutex_lock(&overseer->lock);
    overseer->is_over = false;
    pthread_mutex_unlock(&overseer->lock);
}

void pyvm_overseer_unmake(pyvm_overseer *overseer)
{
    pthread_cond_destroy(&overseer->changed);
    pthread_mutex_destroy(&overseer->lock);
}

int pyvm_overseer_start(pyvm_overseer *overseer)
{
    return pyvm_silent_thread_start(&overseer->thread, oversee, overseer);
}

void pyvm_overseer_stop(pyvm_overseer *overseer)
{
    pthread_mutex_lock(&overseer->lock);
    overseer->is_over = true;
    pthread_cond_signal(&overseer->changed);
    pthread_mutex_unlock(&overseer->lock);
    pthread_join(overseer->thread, NULL);
}

void pyvm_overseer_begin(pyvm_overseer *overseer, pyvm_run *run)
{
    run->overseer = overseer;
    run->ends_as = 0;
    run->abandoned_from = PYVM_LIMIT_NEVER;
    run->has_told = false;
    pthread_mutex_lock(&overseer->lock);
    run->number = ++overseer->numbers;
    run->outer = overseer->runs;
    overseer->runs = run;
    if (run->due < overseer->wakes_at)
        pthread_cond_signal(&overseer->changed);
    pthread_mutex_unlock(&overseer->lock);
}

int pyvm_overseer_end(pyvm_run *run, bool *is_abandoned)
{
    pyvm_overseer *overseer = run->overseer;
    pthread_mutex_lock(&overseer->lock);
    overseer->runs = run->outer;
    *is_abandoned = overseer->is_abandoned;
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

/* ---- For the keeper ---------------------------------------------------------------------------------------------- */

static bool is_overdue(const pyvm_overseer *overseer, long long now, long long *next)
{
    bool is_so = false;
    for (const pyvm_run *run = overseer->runs; run; run = run->outer) {
        is_so = is_so || run->abandoned_from <= now;
        *next = run->abandoned_from < *next ? run->abandoned_from : *next;
    }
    return is_so && !overseer->is_abandoned;
}

/*
 * All that runs in the worker ends, also what was not interrupted: it waits for what runs inside it. Should the code
 * come back, it is interrupted again and again until nothing is left.
 */
static PyVM_Future *abandon(pyvm_overseer *overseer, long long now)
{
    PyVM_Future *tasks = NULL;
    overseer->is_abandoned = true;
    for (pyvm_run *run = overseer->runs; run; run = run->outer) {
        bool is_interrupted = run->abandoned_from != PYVM_LIMIT_NEVER, is_part = run->task == tasks;
        run->due = run->due < now ? run->due : now;
        if (run->task && (is_interrupted || !is_part))
            run->task->abandoned_as = is_interrupted ? run->stops_as : PYVM_FUTURE_LOST;
        if (!run->task || is_part)
            continue;
        run->task->next = tasks;
        tasks = PyVM_FutureHold(run->task);
    }
    pthread_cond_signal(&overseer->changed);
    return tasks;
}

bool pyvm_overseer_abandon(pyvm_overseer *overseer, PyVM_Future **tasks, long long *next)
{
    long long now = pyvm_limit_now(), earliest = PYVM_LIMIT_NEVER;
    pthread_mutex_lock(&overseer->lock);
    bool is_so = is_overdue(overseer, now, &earliest);
    if (is_so)
        *tasks = abandon(overseer, now);
    else if (!overseer->is_abandoned && earliest < *next)
        *next = earliest;
    pthread_mutex_unlock(&overseer->lock);
    return is_so;
}

PyVM_Future *pyvm_overseer_lose_root(pyvm_overseer *overseer)
{
    PyVM_Future *root = NULL;
    pthread_mutex_lock(&overseer->lock);
    for (pyvm_run *run = overseer->runs; run && !root; run = run->outer)
        if (!run->task && !run->has_told) {
            run->has_told = true;
            root = PyVM_FutureHold(run->root);
        }
    pthread_mutex_unlock(&overseer->lock);
    return root;
}
