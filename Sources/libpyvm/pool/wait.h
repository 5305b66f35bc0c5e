/*
 * wait.h: what a worker does instead of waiting.
 */
#ifndef PYVM_POOL_WAIT_H
#define PYVM_POOL_WAIT_H

#include <stdbool.h>

#include "pyvm/vm/pool.h"

/* Runs a task that has not begun, if this thread is a worker of its pool. False: it did not. */
bool pyvm_wait_run_here(PyVM_Future *future);

#endif
