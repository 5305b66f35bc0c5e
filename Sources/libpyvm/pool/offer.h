/*
 * offer.h: offers of Python code that their worker finds in its deque.
 */
#ifndef PYVM_POOL_OFFER_H
#define PYVM_POOL_OFFER_H

#include "libpyvm/pool/worker.h"

/* Both need the worker's VM attached, in its thread. */

/* Runs one that was popped; somebody joins it later. False with an exception: it was interrupted. */
bool pyvm_offer_run(pyvm_worker *worker, pyvm_offer *offer);

/* Drops what a task or a strand has left in the deque above `bottom`, and what others have asked for. */
void pyvm_offer_clear(pyvm_worker *worker, int64_t bottom);

#endif
