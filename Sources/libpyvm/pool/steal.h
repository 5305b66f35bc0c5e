/*
 * steal.h: taking strands from other workers.
 */
#ifndef PYVM_POOL_STEAL_H
#define PYVM_POOL_STEAL_H

#include "libpyvm/pool/worker.h"

/* A strand of this worker's, which is the caller's to run; NULL: there is none, or it is not packed yet. */
PyVM_Strand *pyvm_steal_from(pyvm_worker *victim);

#endif
