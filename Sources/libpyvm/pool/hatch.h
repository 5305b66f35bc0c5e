/*
 * hatch.h: how strands of Python code leave a worker. A thief cannot read the objects of a busy VM, so it takes the
 * offer (contract/offer.h) from the deque and asks for it; somebody who has the VM attached packs it, and then any
 * thief may take it. There is one such at a time.
 */
#ifndef PYVM_POOL_HATCH_H
#define PYVM_POOL_HATCH_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "contract/offer.h"
#include "pyvm/vm/pool.h"

struct pyvm_theft;
struct pyvm_worker;

typedef enum pyvm_hatch_state {
    PYVM_HATCH_EMPTY,
    PYVM_HATCH_ASKED,   /* `offer` is to be packed */
    PYVM_HATCH_PACKING, /* somebody does it */
    PYVM_HATCH_PACKED   /* `theft` may be taken */
} pyvm_hatch_state;

typedef struct pyvm_hatch {
    pthread_mutex_t lock; /* an inner one: no other is taken with it */
    pthread_cond_t ended; /* packing has */
    _Atomic int state;    /* pyvm_hatch_state; changed with the lock */
    pyvm_offer *offer;    /* asked for, with a reference; or packed, without one, until it is gone, or its run ends */
    struct pyvm_theft *theft;
    bool packs_itself; /* the worker's own thread is packing; used with the VM's GIL */
} pyvm_hatch;

void pyvm_hatch_make(pyvm_hatch *hatch);
void pyvm_hatch_unmake(pyvm_hatch *hatch);

/* Items of deques: a PyVM_Strand, or an offer, which is marked. */
static inline void *pyvm_hatch_mark(pyvm_offer *offer)
{
    return (char *)offer + 1;
}

/* The offer that an item of a deque is; NULL: it is a PyVM_Strand, or NULL. */
static inline pyvm_offer *pyvm_hatch_offer(void *item)
{
    return (uintptr_t)item & 1 ? (pyvm_offer *)((char *)item - 1) : NULL;
}

static inline pyvm_hatch_state pyvm_hatch_look(const pyvm_hatch *hatch)
{
    return (pyvm_hatch_state)atomic_load_explicit(&hatch->state, memory_order_acquire);
}

/* ---- For thieves ------------------------------------------------------------------------------------------------- */

/* Is there something to steal? It may be gone by then. */
bool pyvm_hatch_has_items(struct pyvm_worker *victim);

/* Asks for the oldest offer in the deque. False: it is none, or something else is asked for or packed. */
bool pyvm_hatch_ask(struct pyvm_worker *victim);

/* While something is asked for, has the VM make the call soon, between two instructions. False: it cannot. */
bool pyvm_hatch_call_soon(struct pyvm_worker *victim, int (*function)(void *interpreter));

/* What is packed, which is the caller's to run; NULL: nothing is. */
PyVM_Strand *pyvm_hatch_take(struct pyvm_worker *victim);

/* The VM in which something is to be packed; NULL: nothing is. The worker keeps it until that is done or taken back. */
PyVM *pyvm_hatch_asked_vm(struct pyvm_worker *worker);

/* ---- With the worker's VM attached ------------------------------------------------------------------------------- */

/* The offer that is asked for, which the caller packs; NULL: none is. */
pyvm_offer *pyvm_hatch_begin(struct pyvm_worker *worker);

/* It is packed as `theft`, of which the hatch takes a hold, or cannot be: NULL. */
void pyvm_hatch_end(struct pyvm_worker *worker, pyvm_offer *offer, struct pyvm_theft *theft);

/* It is asked for again, as it was before pyvm_hatch_begin. */
void pyvm_hatch_put_back(struct pyvm_worker *worker, pyvm_offer *offer);

/* Takes an offer back, so that nobody else runs it. False: a thief has it. */
bool pyvm_hatch_take_back(struct pyvm_worker *worker, pyvm_offer *offer);

/*
 * The one that is asked for or packed, if the worker's innermost run has forked it, with a reference: nobody else runs
 * it. NULL: there is none. The second: is there one?
 */
pyvm_offer *pyvm_hatch_take_back_any(struct pyvm_worker *worker);
bool pyvm_hatch_has_own(struct pyvm_worker *worker);

/* What is packed is not to be taken back any more, if it is this one; NULL: whichever it is. */
void pyvm_hatch_forget(struct pyvm_worker *worker, const pyvm_offer *offer);

/* Nobody else packs anything any more; what was asked for is dropped. The worker's thread alone. */
void pyvm_hatch_clear(struct pyvm_worker *worker);

#endif
