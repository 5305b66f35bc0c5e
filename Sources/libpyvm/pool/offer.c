/*
 * offer.c: offers of Python code that their worker finds in its deque.
 */
#include "libpyvm/pool/offer.h"

#include "contract/engine.h"
#include "libpyvm/pool/hatch.h"

bool pyvm_offer_run(pyvm_worker *worker, pyvm_offer *offer)
{
    offer->place = PYVM_OFFER_HERE;
    int end = worker->vm->engine->offer_run(offer);
    worker->vm->engine->offer_drop(offer);
    return end == 0;
}

bool pyvm_offer_run_own(pyvm_worker *worker)
{
    pyvm_offer *offer = worker->vm->api->PyVMErr_Occurred() ? NULL : pyvm_hatch_take_back_any(worker);
    if (offer)
        pyvm_offer_run(worker, offer);
    return offer;
}

bool pyvm_offer_has_own(pyvm_worker *worker)
{
    return !worker->vm->api->PyVMErr_Occurred() && pyvm_hatch_has_own(worker);
}

/* A strand of C code that is left is on a stack that is gone: it is not looked at. */
void pyvm_offer_clear(pyvm_worker *worker, int64_t bottom)
{
    void *item;
    while (pyvm_deque_bottom(&worker->strands) > bottom && (item = pyvm_deque_pop(&worker->strands)) != NULL) {
        pyvm_offer *offer = pyvm_hatch_offer(item);
        if (offer) {
            offer->place = PYVM_OFFER_HERE;
            worker->vm->engine->offer_drop(offer);
        }
    }
    pyvm_hatch_clear(worker);
}
