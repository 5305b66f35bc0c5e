/*
 * theft.h: a packed call of Python code, which a thief runs in its own VM.
 */
#ifndef PYVM_POOL_THEFT_H
#define PYVM_POOL_THEFT_H

#include "contract/parcel.h"
#include "libpyvm/pool/worker.h"

typedef struct pyvm_theft {
    PyVM_Strand strand; /* what the thief runs */
    pyvm_run origin;    /* whose it is, when the run that forked it may have ended: its root, held, and its worker */
    _Atomic unsigned holders; /* the offer, and the hatch or the thief */
    PyVM_Parcel *call;
    char *name;          /* where the thief wants to have what it is called; NULL: nowhere */
    PyVM_Parcel *result; /* NULL: not yet, or out of memory */
    bool has_raised;     /* `result` is an exception */
} pyvm_theft;

/* Of a strand that `run` has forked, which has not ended. Takes the parcel. Two holders. NULL: out of memory. */
pyvm_theft *pyvm_theft_new(const pyvm_run *run, PyVM_Parcel *call);

/* One holder less; NULL is allowed. */
void pyvm_theft_let_go(pyvm_theft *theft);

/* The theft that a strand is a part of; NULL: it is a strand of C code. */
pyvm_theft *pyvm_theft_of(PyVM_Strand *strand);

#endif
