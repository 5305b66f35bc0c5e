/*
 * strand.h: strands: parts of tasks that others may take.
 */
#ifndef PYVM_POOL_STRAND_H
#define PYVM_POOL_STRAND_H

#include "libpyvm/pool/worker.h"

/* Runs one that this worker has stolen, with its VM attached. */
void pyvm_strand_run(pyvm_worker *worker, PyVM_Strand *strand);

#endif
