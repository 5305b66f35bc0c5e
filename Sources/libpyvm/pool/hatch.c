/*
 * hatch.c: what is in a worker's hatch: asking, beginning and ending to pack, taking, and taking back.
 */
#include "libpyvm/pool/hatch.h"

#include "contract/engine.h"
#include "libpyvm/pool/theft.h"
#include "libpyvm/threads/pause.h"

void pyvm_hatch_make(pyvm_hatch *hatch)
{
    pthread_mutex_init(&hatch->lock, NULL);
    pthread_cond_init(&hatch->ended, NULL);
}

void pyvm_hatch_unmake(pyvm_hatch *hatch)
{
    pthread_cond_destroy(&hatch->ended);
    pthread_mutex_destroy(&hatch->lock);
}

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
bool pyvm_hatch_ask(pyvm_worker *victim)
{
    pyvm_hatch *hatch = &victim->hatch;
    int64_t top;
    bool has_asked = false;
    pthread_mutex_lock(&hatch->lock);
    if (hatch->state == PYVM_HATCH_EMPTY) {
        pyvm_offer *offer = pyvm_hatch_offer(pyvm_deque_peek(&victim->strands, &top));
        has_asked = offer && pyvm_deque_take(&victim->strands, top);
        if (has_asked)
            set(hatch, PYVM_HATCH_ASKED, offer, NULL);
    }
    pthread_mutex_unlock(&hatch->lock);
    return has_asked;
}

/* With the lock, so that the VM does not end. Under a shared GIL the thief itself keeps the VM from running. */
bool pyvm_hatch_call_soon(pyvm_worker *victim, int (*function)(void *interpreter))
{
    pyvm_hatch *hatch = &victim->hatch;
    bool is_done = true;
    pthread_mutex_lock(&hatch->lock);
    if (hatch->state == PYVM_HATCH_ASKED) {
        PyInterpreterState *interpreter = (PyInterpreterState *)victim->interpreter;
        is_done = victim->vm->kind != PYVM_KIND_SHARED_GIL &&
                  victim->vm->engine->call_soon(interpreter, function, interpreter);
    }
    pthread_mutex_unlock(&hatch->lock);
    return is_done;
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
    set(hatch, theft ? PYVM_HATCH_PACKED : PYVM_HATCH_EMPTY, theft ? offer : NULL, theft);
    pthread_cond_broadcast(&hatch->ended);
    pthread_mutex_unlock(&hatch->lock);
    engine->offer_drop(offer);
}

void pyvm_hatch_put_back(pyvm_worker *worker, pyvm_offer *offer)
{
    pyvm_hatch *hatch = &worker->hatch;
    offer->place = PYVM_OFFER_QUEUED;
    pthread_mutex_lock(&hatch->lock);
    set(hatch, PYVM_HATCH_ASKED, offer, NULL);
    pthread_cond_broadcast(&hatch->ended);
    pthread_mutex_unlock(&hatch->lock);
}

PyVM *pyvm_hatch_asked_vm(pyvm_worker *worker)
{
    pthread_mutex_lock(&worker->hatch.lock);
    PyVM *vm = worker->hatch.state == PYVM_HATCH_ASKED ? worker->vm : NULL;
    pthread_mutex_unlock(&worker->hatch.lock);
    return vm;
}

/* ---- Taking back ------------------------------------------------------------------------------------------------- */

/* What is packed is let go of by the hatch, and by the one who has the offer. */
static void forget_theft(pyvm_offer *offer)
{
    pyvm_theft_let_go(offer->theft);
    pyvm_theft_let_go(offer->theft);
    offer->theft = NULL;
    offer->place = PYVM_OFFER_HERE;
}

static bool take_back_theft(pyvm_hatch *hatch, pyvm_offer *offer)
{
    pthread_mutex_lock(&hatch->lock);
    bool is_there = hatch->state == PYVM_HATCH_PACKED && hatch->theft == offer->theft;
    if (is_there)
        set(hatch, PYVM_HATCH_EMPTY, NULL, NULL);
    pthread_mutex_unlock(&hatch->lock);
    if (is_there)
        forget_theft(offer);
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
static void wait_while_packing(pyvm_hatch *hatch)
{
    if (hatch->packs_itself || pyvm_hatch_look(hatch) != PYVM_HATCH_PACKING)
        return;
    pyvm_pause pause = pyvm_pause_begin();
    pthread_mutex_lock(&hatch->lock);
    while (hatch->state == PYVM_HATCH_PACKING)
        pthread_cond_wait(&hatch->ended, &hatch->lock);
    pthread_mutex_unlock(&hatch->lock);
    pyvm_pause_end(&pause);
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

/* Needs the lock, and the GIL, under which the object of a packed one stays there. NULL: none. */
static pyvm_offer *own(const pyvm_worker *worker)
{
    pyvm_offer *offer = worker->hatch.offer; /* while it is being packed there is none */
    return offer && offer->run == worker->overseer.runs ? offer : NULL;
}

bool pyvm_hatch_has_own(pyvm_worker *worker)
{
    pthread_mutex_lock(&worker->hatch.lock);
    bool has_one = own(worker);
    pthread_mutex_unlock(&worker->hatch.lock);
    return has_one;
}

pyvm_offer *pyvm_hatch_take_back_any(pyvm_worker *worker)
{
    pyvm_hatch *hatch = &worker->hatch;
    pthread_mutex_lock(&hatch->lock);
    pyvm_offer *offer = own(worker);
    bool is_packed = hatch->state == PYVM_HATCH_PACKED;
    if (offer)
        set(hatch, PYVM_HATCH_EMPTY, NULL, NULL);
    pthread_mutex_unlock(&hatch->lock);
    if (offer && is_packed) {
        worker->vm->engine->offer_hold(offer);
        forget_theft(offer);
    }
    return offer;
}

void pyvm_hatch_forget(pyvm_worker *worker, const pyvm_offer *offer)
{
    pthread_mutex_lock(&worker->hatch.lock);
    if (worker->hatch.state == PYVM_HATCH_PACKED && (!offer || worker->hatch.offer == offer))
        worker->hatch.offer = NULL;
    pthread_mutex_unlock(&worker->hatch.lock);
}

void pyvm_hatch_clear(pyvm_worker *worker)
{
    pyvm_offer *offer = take_back_asked(&worker->hatch, NULL);
    if (offer)
        drop(worker, offer);
    wait_while_packing(&worker->hatch);
    pyvm_hatch_forget(worker, NULL);
}
