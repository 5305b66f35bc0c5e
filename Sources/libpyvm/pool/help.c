/*
 * help.c: lists of helpers, with the pool's lock.
 */
#include "libpyvm/pool/help.h"

#include "libpyvm/channels/limit.h"
#include "libpyvm/pool/offer.h"
#include "libpyvm/pool/pool.h"
#include "libpyvm/pool/search.h"
#include "libpyvm/threads/pause.h"

static void list(pyvm_worker *worker, pyvm_worker *thief)
{
    pthread_mutex_lock(&worker->pool->lock);
    atomic_init(&worker->waiter.state, PYVM_WAITER_LOOKS);
    worker->helps = thief;
    worker->next = thief->helpers;
    thief->helpers = worker;
    atomic_fetch_add(&thief->helper_count, 1);
    pthread_mutex_unlock(&worker->pool->lock);
}

/* Needs the lock. */
static void unlist(pyvm_worker *worker)
{
    pyvm_worker **place = &worker->helps->helpers;
    while (*place != worker)
        place = &(*place)->next;
    *place = worker->next;
    atomic_fetch_sub(&worker->helps->helper_count, 1);
    worker->helps = NULL;
}

static void unlist_self(pyvm_worker *worker)
{
    pthread_mutex_lock(&worker->pool->lock);
    if (worker->helps)
        unlist(worker);
    pthread_mutex_unlock(&worker->pool->lock);
}

static bool change_state(PyVM_Strand *strand, unsigned from, unsigned to)
{
    return __atomic_compare_exchange_n(&strand->state_, &from, to, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
}

/* As in search.c: the thief forks and then looks for helpers, this one lists itself and then looks for strands. */
void pyvm_help_sleep(pyvm_worker *worker, pyvm_worker *thief, PyVM_Strand *strand)
{
    static atomic_int patience;
    list(worker, thief);
    if (change_state(strand, PYVM_STRAND_OFFERED, PYVM_STRAND_AWAITED)) {
        pyvm_barrier_pass();
        if (!pyvm_hatch_has_items(thief) && !pyvm_offer_has_own(worker)) {
            pyvm_pause pause = pyvm_pause_begin();
            pyvm_waiter_sleep(&worker->waiter, &patience, PYVM_LIMIT_NEVER, false);
            pyvm_pause_end(&pause);
        }
        change_state(strand, PYVM_STRAND_AWAITED, PYVM_STRAND_OFFERED);
    }
    unlist_self(worker);
}

/* Needs the lock. */
static void claim(pyvm_worker *helper, pyvm_wakes *wakes)
{
    unlist(helper);
    pyvm_waiter_claim(&helper->waiter, PYVM_WAITER_CLAIMED, wakes);
}

void pyvm_help_wake_helper(pyvm_worker *worker)
{
    pyvm_wakes wakes = {.count = 0};
    pthread_mutex_lock(&worker->pool->lock);
    if (worker->helpers)
        claim(worker->helpers, &wakes);
    pthread_mutex_unlock(&worker->pool->lock);
    pyvm_waiter_wake(&wakes);
}

void pyvm_help_wake(pyvm_worker *worker)
{
    pyvm_wakes wakes = {.count = 0};
    pthread_mutex_lock(&worker->pool->lock);
    if (worker->helps)
        claim(worker, &wakes);
    pthread_mutex_unlock(&worker->pool->lock);
    pyvm_waiter_wake(&wakes);
}
