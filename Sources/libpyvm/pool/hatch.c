/*
 * hatch.c: what is in a worker's hatch: asking, beginning and ending to pack, taking, and taking back.
 */
#include "libpyvm/pool/hatch.h"

#include <sched.h>

#include "contract/engine.h"
#include "libpyvm/pool/theft.h"
#include "libpyvm/threads/pause.h"

/* Needs the lock. */
static void set(pyvm_hatch *hatch, pyvm_hatch_state state, pyvm_offer *offer, pyvm_theft *theft)
{
    hatch->offer = offer;
    hatch->theft = theft;
    atomic_store_explicit(&hatch->state, (int)state, memory_order_release);
}

/* ---- For thieves ------------------------------------------------------------------------------------------------- */

bool pyvm_hatch_has_items(pyvm_worker *victim)
{
    pyvm_hatch_state state = pyvm_hatch_look(&victim->hatch);
    return state == PYVM_HATCH_PACKED || (state == PYVM_HATCH_EMPTY && pyvm_deque_has_items(&victim->strands));
}

/* With the lock, so that the worker who misses an offer in its deque finds it here. */
void pyvm_hatch_ask(pyvm_worker *victim)
{
    pyvm_hatch *hatch = &victim->hatch;
    int64_t top;
    pthread_mutex_lock(&hatch->lock);
    if (hatch->state == PYVM_HATCH_EMPTY) {
        pyvm_offer *offer = pyvm_hatch_offer(pyvm_deque_peek(&victim->strands, &top));
        if (offer && pyvm_deque_take(&victim->strands, top))
            set(hatch, PYVM_HATCH_ASKED, offer, NULL);
    }
    pthread_mutex_unlock(&hatch->lock);
}

PyVM_Strand *pyvm_hatch_take(pyvm_worker *victim)
{
    pyvm_hatch *hatch = &victim->hatch;
    pyvm_theft *theft = NULL;
    pthread_mutex_lock(&hatch->lock);
    if (hatch->state == PYVM_HATCH_PACKED) {
        theft = hatch->theft;
        set(hatch, PYVM_HATCH_EMPTY, NULL, NULL);
    }
    pthread_mutex_unlock(&hatch->lock);
    return theft ? &theft->strand : NULL;
}

/* ---- Packing ----------------------------------------------------------------------------------------------------- */

pyvm_offer *pyvm_hatch_begin(pyvm_worker *worker)
{
    pyvm_hatch *hatch = &worker->hatch;
    pyvm_offer *offer = NULL;
    pthread_mutex_lock(&hatch->lock);
    if (hatch->state == PYVM_HATCH_ASKED) {
        offer = hatch->offer;
        offer->place = PYVM_OFFER_PACKING;
        set(hatch, PYVM_HATCH_PACKING, NULL, NULL);
    }
    pthread_mutex_unlock(&hatch->lock);
    return offer;
}

void pyvm_hatch_end(pyvm_worker *worker, pyvm_offer *offer, pyvm_theft *theft)
{
    pyvm_hatch *hatch = &worker->hatch;
    const pyvm_engine *engine = worker->vm->engine;
    offer->theft = theft;
    offer->place = theft ? PYVM_OFFER_PACKED : PYVM_OFFER_HERE;
    pthread_mutex_lock(&hatch->lock);
    set(hatch, theft ? PYVM_HATCH_PACKED : PYVM_HATCH_EMPTY, NULL, theft);
    pthread_mutex_unlock(&hatch->lock);
    engine->offer_drop(offer);
}

PyVM *pyvm_hatch_asked_vm(pyvm_worker *worker)
{
    pthread_mutex_lock(&worker->hatch.lock);
    PyVM *vm = worker->hatch.state == PYVM_HATCH_ASKED ? worker->vm : NULL;
    pthread_mutex_unlock(&worker->hatch.lock);
    return vm;
}

/* ---- Taking back ------------------------------------------------------------------------------------------------- */

/* What is packed is let go of by the one who has the offer, too. */
static bool take_back_theft(pyvm_hatch *hatch, pyvm_offer *offer)
{
    pthread_mutex_lock(&hatch->lock);
    bool is_there = hatch->state == PYVM_HATCH_PACKED && hatch->theft == offer->theft;
    if (is_there)
        set(hatch, PYVM_HATCH_EMPTY, NULL, NULL);
    pthread_mutex_unlock(&hatch->lock);
    if (is_there) {
        pyvm_theft_let_go(offer->theft);
        pyvm_theft_let_go(offer->theft);
        offer->theft = NULL;
        offer->place = PYVM_OFFER_HERE;
    }
    return is_there;
}

/* An offer that is asked for; NULL: none is. */
static pyvm_offer *take_back_asked(pyvm_hatch *hatch, const pyvm_offer *wanted)
{
    pyvm_offer *offer = NULL;
    pthread_mutex_lock(&hatch->lock);
    if (hatch->state == PYVM_HATCH_ASKED && (!wanted || hatch->offer == wanted)) {
        offer = hatch->offer;
        set(hatch, PYVM_HATCH_EMPTY, NULL, NULL);
    }
    pthread_mutex_unlock(&hatch->lock);
    return offer;
}

/* The one who packs has let go of the GIL in the middle of it. What runs while this thread packs cannot wait for it. */
static void wait_while_packing(const pyvm_hatch *hatch)
{
    while (!hatch->packs_itself && pyvm_hatch_look(hatch) == PYVM_HATCH_PACKING) {
        pyvm_pause pause = pyvm_pause_begin();
        sched_yield();
        pyvm_pause_end(&pause);
    }
}

static void drop(const pyvm_worker *worker, pyvm_offer *offer)
{
    offer->place = PYVM_OFFER_HERE;
    worker->vm->engine->offer_drop(offer);
}

bool pyvm_hatch_take_back(pyvm_worker *worker, pyvm_offer *offer)
{
    if (offer->place == PYVM_OFFER_QUEUED && take_back_asked(&worker->hatch, offer))
        drop(worker, offer);
    while (offer->place == PYVM_OFFER_PACKING)
        wait_while_packing(&worker->hatch);
    return offer->place == PYVM_OFFER_HERE || take_back_theft(&worker->hatch, offer);
}

void pyvm_hatch_clear(pyvm_worker *worker)
{
    pyvm_offer *offer = take_back_asked(&worker->hatch, NULL);
    if (offer)
        drop(worker, offer);
    wait_while_packing(&worker->hatch);
}
