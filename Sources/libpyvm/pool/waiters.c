/*
 * waiters.c: lines of threads that wait.
 */
#include "libpyvm/pool/waiters.h"

#include "libpyvm/channels/rest.h"

static void line_up(pyvm_waiters *waiters, pyvm_one_waiter *one)
{
    one->line = waiters;
    one->is_in_line = true;
    one->next = NULL;
    one->before = waiters->last;
    *(waiters->last ? &waiters->last->next : &waiters->first) = one;
    waiters->last = one;
}

static void step_out(pyvm_one_waiter *one)
{
    pyvm_waiters *waiters = one->line;
    *(one->before ? &one->before->next : &waiters->first) = one->next;
    *(one->next ? &one->next->before : &waiters->last) = one->before;
    one->is_in_line = false;
}

/* Whoever claims a waiter takes it out of the line; the lock says whether that was so. */
static void leave(void *context)
{
    pyvm_one_waiter *one = context;
    if (atomic_load_explicit(&one->waiter.state, memory_order_acquire) >= PYVM_WAITER_CLAIMED)
        return;
    pthread_mutex_lock(one->line->lock);
    if (one->is_in_line)
        step_out(one);
    pthread_mutex_unlock(one->line->lock);
}

int pyvm_waiters_wait(pyvm_waiters *waiters, long long deadline)
{
    static atomic_int patience = PYVM_WAITER_PATIENCE;
    pyvm_one_waiter one;
    pyvm_rest_way way = {&patience, true, deadline, leave, &one};
    atomic_init(&one.waiter.state, PYVM_WAITER_LOOKS);
    line_up(waiters, &one);
    pthread_mutex_unlock(waiters->lock);
    return pyvm_rest(&one.waiter, &way);
}

/* One that has left by itself waits for the lock to step out. */
void pyvm_waiters_claim_one(pyvm_waiters *waiters, pyvm_wakes *wakes)
{
    for (pyvm_one_waiter *one; (one = waiters->first) != NULL;) {
        pyvm_one_waiter *next = one->next;
        if (pyvm_waiter_claim(&one->waiter, PYVM_WAITER_CLAIMED, wakes)) {
            /* `one` may be gone: its thread does not look at the line any more. */
            waiters->first = next;
            *(next ? &next->before : &waiters->last) = NULL;
            return;
        }
        step_out(one);
    }
}

void pyvm_waiters_claim_all(pyvm_waiters *waiters, pyvm_wakes *wakes)
{
    while (waiters->first)
        pyvm_waiters_claim_one(waiters, wakes);
}
