/*
 * take.h: what a worker does next.
 */
#ifndef PYVM_POOL_TAKE_H
#define PYVM_POOL_TAKE_H

#include "libpyvm/pool/worker.h"

/* One of both is not NULL. */
typedef struct pyvm_work {
    PyVM_Future *task; /* it is running */
    PyVM_Strand *strand;
} pyvm_work;

/* Takes what there is to do. False: nothing. */
bool pyvm_take(pyvm_worker *worker, pyvm_work *work);

#endif
