/*
 * run.h: runs tasks.
 */
#ifndef PYVM_POOL_RUN_H
#define PYVM_POOL_RUN_H

#include "libpyvm/pool/future.h"
#include "libpyvm/pool/worker.h"

/* Runs a task that has been claimed, in the worker's VM, and ends it. */
void pyvm_run_task(pyvm_worker *worker, PyVM_Future *task);

#endif
