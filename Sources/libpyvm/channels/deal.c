/*
 * deal.c: doing one of several things. With the locks of all its channels a thread looks whether one can be done, and
 * else lines up in all of them; so nothing that happens in between is missed. Whoever then does one for it needs the
 * lock of that channel alone.
 */
#include "libpyvm/channels/deal.h"

#include <sched.h>
#include <stdlib.h>

#include "libpyvm/channels/reply.h"
#include "libpyvm/channels/rest.h"

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
static void step_out(void *context)
{
    pyvm_deal *deal = context;
    uint32_t state = atomic_load_explicit(&deal->waiter.state, memory_order_acquire);
    for (size_t i = 0; i < deal->count; i++) {
        pyvm_offer *offer = &deal->offers[i];
        pyvm_wakes wakes = {.count = 0};
        if (state >= PYVM_WAITER_CLAIMED && i == state - PYVM_WAITER_CLAIMED)
            continue;
        pthread_mutex_lock(&offer->channel->lock);
        pyvm_queue_step_out(offer, &wakes);
        pthread_mutex_unlock(&offer->channel->lock);
        pyvm_waiter_wake(&wakes);
    }
}

/* Whoever is at the other end may need the processor on which this thread would look: then it had better sleep. */
static bool is_elsewhere(const pyvm_offer *offer)
{
    const atomic_int *processor = offer->sends ? &offer->channel->received_on : &offer->channel->sent_on;
    return atomic_load_explicit(processor, memory_order_relaxed) != sched_getcpu();
}

/* The thread has lined up. */
static int go_on(pyvm_deal *deal, size_t *chosen, long long deadline)
{
    pyvm_rest_way way = {
        .patience = &deal->offers[0].channel->patience,
        .looks = is_elsewhere(&deal->offers[0]),
        .deadline = deadline,
        .leave = step_out,
        .context = deal,
    };
    int code = pyvm_rest(&deal->waiter, &way);
    if (code == PYVM_REST_AGAIN)
        return PYVM_QUEUE_WAIT;
    if (code != PYVM_OK)
        return code;
    *chosen = atomic_load_explicit(&deal->waiter.state, memory_order_relaxed) - PYVM_WAITER_CLAIMED;
    return deal->offers[*chosen].status;
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
