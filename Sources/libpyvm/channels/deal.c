/*
 * deal.c: doing one of several things. With the locks of all its channels a thread looks whether one can be done, and
 * else lines up in all of them; so nothing that happens in between is missed. Whoever then does one for it needs the
 * lock of that channel alone.
 */
#include "libpyvm/channels/deal.h"

#include <sched.h>
#include <stdlib.h>

#include "contract/engine.h"
#include "libpyvm/channels/reply.h"
#include "libpyvm/channels/sleepers.h"
#include "libpyvm/state/attached.h"
#include "libpyvm/state/registry.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/pause.h"

/* ---- The locks --------------------------------------------------------------------------------------------------- */

static int by_address(const void *left, const void *right)
{
    uintptr_t a = (uintptr_t)*(PyVM_Channel *const *)left, b = (uintptr_t)*(PyVM_Channel *const *)right;
    return (a > b) - (a < b);
}

/* Two threads that lock some channels each, in this order, never wait for each other in a circle. */
static void order_channels(pyvm_deal *deal)
{
    size_t count = 0;
    for (size_t i = 0; i < deal->count; i++)
        deal->channels[i] = deal->offers[i].channel;
    qsort(deal->channels, deal->count, sizeof *deal->channels, by_address);
    for (size_t i = 0; i < deal->count; i++)
        if (count == 0 || deal->channels[count - 1] != deal->channels[i])
            deal->channels[count++] = deal->channels[i];
    deal->channel_count = count;
}

static void lock_all(const pyvm_deal *deal)
{
    for (size_t i = 0; i < deal->channel_count; i++)
        pthread_mutex_lock(&deal->channels[i]->lock);
}

static void unlock_all(const pyvm_deal *deal)
{
    for (size_t i = deal->channel_count; i > 0; i--)
        pthread_mutex_unlock(&deal->channels[i - 1]->lock);
}

/* ---- At once ----------------------------------------------------------------------------------------------------- */

static uint64_t random_number(void)
{
    static _Thread_local uint64_t state;
    if (!state)
        state = (uint64_t)(uintptr_t)&state * 0x9E3779B97F4A7C15u | 1;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state >> 11;
}

/* One of those that are ready, each as likely as another. NULL: none is. */
static pyvm_offer *choose(const pyvm_deal *deal)
{
    pyvm_offer *chosen = NULL;
    uint64_t ready = 0;
    for (size_t i = 0; i < deal->count; i++)
        if (pyvm_queue_is_ready(&deal->offers[i]) && (++ready == 1 || random_number() % ready == 0))
            chosen = &deal->offers[i];
    return chosen;
}

/* With the locks. PYVM_QUEUE_WAIT: nothing can be done. */
static int do_at_once(const pyvm_deal *deal, size_t *chosen, pyvm_wakes *wakes)
{
    pyvm_offer *offer;
    while ((offer = choose(deal)) != NULL) {
        int code = pyvm_queue_do(offer, wakes);
        *chosen = (size_t)(offer - deal->offers);
        if (code != PYVM_QUEUE_WAIT)
            return code;
    }
    *chosen = deal->count;
    return PYVM_QUEUE_WAIT;
}

/* With the locks. */
static void line_up(pyvm_deal *deal, bool again)
{
    atomic_init(&deal->waiter.state, PYVM_WAITER_LOOKS);
    for (size_t i = 0; i < deal->count; i++) {
        deal->offers[i].waiter = &deal->waiter;
        deal->offers[i].number = (uint32_t)i;
        pyvm_queue_line_up(&deal->offers[i], again);
    }
}

/* Does one, or lines up. */
static int begin(pyvm_deal *deal, size_t *chosen, bool may_wait, bool again)
{
    pyvm_wakes wakes = {.count = 0};
    lock_all(deal);
    int code = do_at_once(deal, chosen, &wakes);
    if (code == PYVM_QUEUE_WAIT && may_wait)
        line_up(deal, again);
    unlock_all(deal);
    pyvm_waiter_wake(&wakes);
    return code;
}

/* ---- Waiting ----------------------------------------------------------------------------------------------------- */

/* Needs no lock: an offer whose waiter was claimed in it is in no line any more. */
static void step_out(const pyvm_deal *deal, const pyvm_offer *claimed)
{
    for (size_t i = 0; i < deal->count; i++) {
        pyvm_offer *offer = &deal->offers[i];
        pyvm_wakes wakes = {.count = 0};
        if (offer == claimed)
            continue;
        pthread_mutex_lock(&offer->channel->lock);
        pyvm_queue_step_out(offer, &wakes);
        pthread_mutex_unlock(&offer->channel->lock);
        pyvm_waiter_wake(&wakes);
    }
}

static pyvm_sleeper sleeper_for(pyvm_deal *deal, const pyvm_pause *pause)
{
    bool has_frames = pyvm_self && !pyvm_frame_is_left(pyvm_self);
    return (pyvm_sleeper){
        .waiter = &deal->waiter,
        .frames = has_frames ? pyvm_self->top : NULL,
        .vm = pause->state ? pyvm_registry_find(pause->engine->interpreter_of(pause->state)) : NULL,
    };
}

/* Whoever is at the other end may need the processor on which this thread would look: then it had better sleep. */
static bool is_elsewhere(const pyvm_offer *offer)
{
    const atomic_int *processor = offer->sends ? &offer->channel->received_on : &offer->channel->sent_on;
    return atomic_load_explicit(processor, memory_order_relaxed) != sched_getcpu();
}

/* With no GIL. False: a signal has come. */
static bool wait(pyvm_deal *deal, const pyvm_pause *pause, long long deadline)
{
    atomic_int *patience = &deal->offers[0].channel->patience;
    if (is_elsewhere(&deal->offers[0]) && pyvm_waiter_look(&deal->waiter, patience, deadline))
        return true;
    pyvm_wakes nobody = {.count = 0};
    pyvm_sleeper sleeper = sleeper_for(deal, pause);
    if (!pyvm_sleepers_add(&sleeper)) {
        pyvm_waiter_claim(&deal->waiter, PYVM_WAITER_MUST_LEAVE, &nobody);
        return true;
    }
    pyvm_waiter_end end = pyvm_waiter_sleep(&deal->waiter, patience, deadline, pause->saved || pause->state);
    pyvm_sleepers_remove(&sleeper);
    return end != PYVM_WAITER_SIGNALLED;
}

/* Needs the GIL that the thread held, if it held one: has an interrupt or a signal raised an exception? */
static bool has_raised(const pyvm_pause *pause)
{
    const pyvm_engine *engine = pause->saved ? pyvm_attached->engine : pause->engine;
    return engine && (engine->check_signals() < 0 || engine->api->PyVMErr_CheckSignals() < 0);
}

/* Of a waiter that nobody can claim any more. PYVM_QUEUE_WAIT: to be tried again. */
static int outcome(const pyvm_deal *deal, size_t *chosen, bool is_signalled, const pyvm_pause *pause)
{
    uint32_t state = atomic_load_explicit(&deal->waiter.state, memory_order_acquire);
    if (state >= PYVM_WAITER_CLAIMED) {
        *chosen = state - PYVM_WAITER_CLAIMED;
        return deal->offers[*chosen].status;
    }
    if (state == PYVM_WAITER_MUST_LEAVE)
        return PYVM_ERROR_CLOSED;
    if (!is_signalled)
        return PYVM_ERROR_TIMEOUT;
    return has_raised(pause) ? PYVM_ERROR_RAISED : PYVM_QUEUE_WAIT;
}

/* The thread has lined up. */
static int go_on(pyvm_deal *deal, size_t *chosen, long long deadline)
{
    pyvm_pause pause = pyvm_pause_begin();
    bool is_signalled = !wait(deal, &pause, deadline);
    pyvm_waiter_leave(&deal->waiter);
    uint32_t state = atomic_load_explicit(&deal->waiter.state, memory_order_acquire);
    step_out(deal, state >= PYVM_WAITER_CLAIMED ? &deal->offers[state - PYVM_WAITER_CLAIMED] : NULL);
    pyvm_pause_end(&pause);
    return outcome(deal, chosen, is_signalled, &pause);
}

/* ---- The whole --------------------------------------------------------------------------------------------------- */

static int answer(int code, bool has_chosen, const char *function)
{
    if (code == PYVM_ERROR_CLOSED && !has_chosen)
        return pyvm_reply_leave(function);
    return pyvm_reply(code, function);
}

static int make(pyvm_deal *deal, size_t *chosen, pyvm_limit *limit)
{
    int code = begin(deal, chosen, limit->timeout_ns != 0, false);
    if (code == PYVM_QUEUE_WAIT && limit->timeout_ns == 0)
        return PYVM_ERROR_TIMEOUT;
    while (code == PYVM_QUEUE_WAIT) {
        code = go_on(deal, chosen, pyvm_limit_moment(limit));
        if (code == PYVM_QUEUE_WAIT)
            code = begin(deal, chosen, true, true);
    }
    return code;
}

int pyvm_deal_make(pyvm_deal *deal, size_t *chosen, pyvm_limit *limit, const char *function)
{
    order_channels(deal);
    int code = make(deal, chosen, limit);
    return code == PYVM_OK ? PYVM_OK : answer(code, *chosen < deal->count, function);
}

int pyvm_deal_with_one(pyvm_offer *offer, pyvm_limit *limit, const char *function)
{
    size_t chosen;
    pyvm_deal deal = {.offers = offer, .count = 1, .channels = &offer->channel, .channel_count = 1};
    int code = make(&deal, &chosen, limit);
    return code == PYVM_OK ? PYVM_OK : answer(code, chosen == 0, function);
}
