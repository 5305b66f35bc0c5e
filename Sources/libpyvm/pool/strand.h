/*
 * strand.h: strands: parts of tasks that others may take.
 */
#ifndef PYVM_POOL_STRAND_H
#define PYVM_POOL_STRAND_H

#include "libpyvm/pool/worker.h"

/*
 * What thief_ of a strand is until a thief has it: the run that forked it, and not the address of one, but a byte
 * behind it: so it is told from that of a worker.
 */
static inline void *pyvm_strand_origin(pyvm_run *run)
{
    return (char *)run + 1;
}

/* Tells others that this worker has one more. */
void pyvm_strand_tell(pyvm_worker *worker);

/* Runs one that was found in this worker's own deque, which somebody joins later. */
void pyvm_strand_run_here(PyVM *vm, PyVM_Strand *strand);

/* Waits until another worker has run it, and helps that one meanwhile. */
void pyvm_strand_await(pyvm_worker *worker, PyVM_Strand *strand);

/* Runs one that this worker has stolen, with its VM attached. */
void pyvm_strand_run(pyvm_worker *worker, PyVM_Strand *strand);

#endif
