/*
 * python.c: forking and joining strands of Python code. They are in the same deque as those of C code, and joined in
 * the same way: what was forked later and is still there runs now.
 */
#include "libpyvm/pool/python.h"

#include "contract/engine.h"
#include "libpyvm/base/likely.h"
#include "libpyvm/pool/hatch.h"
#include "libpyvm/pool/offer.h"
#include "libpyvm/pool/pool.h"
#include "libpyvm/pool/serve.h"
#include "libpyvm/pool/strand.h"
#include "libpyvm/pool/theft.h"
#include "libpyvm/threads/fail.h"

/* ---- Forking ----------------------------------------------------------------------------------------------------- */

/* Code of another VM may run in a worker's thread, and a worker's VM have other threads: neither offers anything. */
int pyvm_python_fork(pyvm_offer *offer, const PyInterpreterState *interpreter)
{
    pyvm_worker *worker = pyvm_pool_worker;
    if (!worker || worker->interpreter != interpreter || !worker->overseer.runs)
        return 0;
    if (PYVM_UNLIKELY(pyvm_hatch_look(&worker->hatch) == PYVM_HATCH_ASKED) && pyvm_serve(worker, true) < 0)
        return -1;
    offer->worker = worker;
    offer->run = worker->overseer.runs;
    offer->place = PYVM_OFFER_QUEUED;
    if (PYVM_LIKELY(pyvm_deque_push(&worker->strands, pyvm_hatch_mark(offer))))
        pyvm_strand_tell(worker);
    else
        offer->place = PYVM_OFFER_HERE;
    return 0;
}

/* ---- Joining ----------------------------------------------------------------------------------------------------- */

/* False with an exception: what has run was interrupted. */
static bool run_item(pyvm_worker *worker, void *item)
{
    pyvm_offer *offer = pyvm_hatch_offer(item);
    if (offer)
        return pyvm_offer_run(worker, offer);
    pyvm_strand_run_here(worker->vm, item);
    return true;
}

/* What runs here meanwhile may join it, too: then nothing is left to take. */
static pyvm_offer_end await(pyvm_worker *worker, const pyvm_offer *offer)
{
    pyvm_theft *theft = offer->theft;
    atomic_fetch_add_explicit(&theft->holders, 1, memory_order_relaxed);
    pyvm_strand_await(worker, &theft->strand);
    bool is_there = offer->theft == theft;
    pyvm_theft_let_go(theft);
    if (worker->vm->api->PyVMErr_Occurred())
        return PYVM_OFFER_HAS_RAISED;
    return is_there ? PYVM_OFFER_TAKE : PYVM_OFFER_CALL;
}

static pyvm_offer_end join(pyvm_worker *worker, pyvm_offer *offer)
{
    void *item;
    while ((item = pyvm_deque_pop(&worker->strands)) != NULL) {
        if (item == pyvm_hatch_mark(offer)) {
            offer->place = PYVM_OFFER_HERE;
            return PYVM_OFFER_DROP_CALL;
        }
        if (!run_item(worker, item))
            return PYVM_OFFER_HAS_RAISED;
    }
    if (worker->hatch.packs_itself && offer->place == PYVM_OFFER_PACKING) {
        pyvm_fail(PYVM_ERROR_ORDER, "join",
                  "this strand is just being packed for another worker, and what packs it joins it");
        return PYVM_OFFER_HAS_RAISED;
    }
    if (pyvm_hatch_take_back(worker, offer))
        return PYVM_OFFER_CALL;
    return await(worker, offer);
}

pyvm_offer_end pyvm_python_join(pyvm_offer *offer)
{
    pyvm_worker *worker = pyvm_pool_worker;
    if (offer->place == PYVM_OFFER_HERE)
        return PYVM_OFFER_CALL;
    if (PYVM_LIKELY(worker == offer->worker))
        return join(worker, offer);
    pyvm_fail(PYVM_ERROR_ORDER, "join",
              "a task in another thread has forked this strand: join it there, before that task returns");
    return PYVM_OFFER_HAS_RAISED;
}

PyObject *pyvm_python_take(pyvm_offer *offer)
{
    const pyvm_engine *engine = offer->worker->vm->engine;
    pyvm_theft *theft = offer->theft;
    PyObject *result = NULL;
    if (!theft->result)
        pyvm_fail(PYVM_ERROR_MEMORY, "join", "the worker that ran the strand had no memory for its result");
    else if (theft->has_raised)
        engine->unpack_raised(theft->result);
    else
        result = engine->unpack(theft->result, true);
    pyvm_python_forget(offer);
    return result;
}

void pyvm_python_forget(pyvm_offer *offer)
{
    pyvm_hatch_forget(offer->worker, offer);
    pyvm_theft_let_go(offer->theft);
    offer->theft = NULL;
    offer->place = PYVM_OFFER_HERE;
}
