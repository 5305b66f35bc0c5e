/*
 * help.h: workers that join a strand which another runs, and sleep meanwhile.
 */
#ifndef PYVM_POOL_HELP_H
#define PYVM_POOL_HELP_H

#include "libpyvm/pool/worker.h"

/* What PyVM_Strand.state_ is. */
enum {
    PYVM_STRAND_OFFERED,     /* others may take it, or have */
    PYVM_STRAND_AWAITED,     /* and the worker that forked it sleeps */
    PYVM_STRAND_DONE,        /* it has run, and the thread that ran it does not look at it any more */
    PYVM_STRAND_NOT_OFFERED, /* it runs when it is joined */
};

/* Sleeps until the strand that `thief` runs is done, or until that one has forked another. */
void pyvm_help_sleep(pyvm_worker *worker, pyvm_worker *thief, PyVM_Strand *strand);

/* Wakes one who sleeps to help this worker; or this worker, which sleeps to help another. */
void pyvm_help_wake_helper(pyvm_worker *worker);
void pyvm_help_wake(pyvm_worker *worker);

#endif
