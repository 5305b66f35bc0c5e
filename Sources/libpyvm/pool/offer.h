/*
 * offer.h: offers of Python code that their worker finds in its deque.
 */
#ifndef PYVM_POOL_OFFER_H
#define PYVM_POOL_OFFER_H

#include "libpyvm/pool/worker.h"

/* All need the worker's VM attached, in its thread. */

/* Runs one that was popped; somebody joins it later. False with an exception: it was interrupted. */
bool pyvm_offer_run(pyvm_worker *worker, pyvm_offer *offer);

/*
 * For who waits: runs what its innermost run has forked, if it is asked for or packed, and not taken. False: there is
 * none, or there is an exception, so that nothing more is to be run.
 */
bool pyvm_offer_run_own(pyvm_worker *worker);
/* Would it run one? */
bool pyvm_offer_has_own(pyvm_worker *worker);

/* Drops what a task or a strand has left in the deque above `bottom`, and what others have asked for. */
void pyvm_offer_clear(pyvm_worker *worker, int64_t bottom);

#endif
