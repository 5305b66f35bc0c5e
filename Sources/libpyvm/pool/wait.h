/*
 * wait.h: what a worker does instead of waiting, and what is known of tasks that were interrupted.
 */
#ifndef PYVM_POOL_WAIT_H
#define PYVM_POOL_WAIT_H

#include <stdbool.h>

#include "pyvm/vm/pool.h"

/* Runs a task that has not begun, if this thread is a worker of its pool. False: it did not. */
bool pyvm_wait_run_here(PyVM_Future *future);

/*
 * Raises in the VM, which has to be attached, what a task that has ended has raised, also when it was interrupted: its
 * traceback tells where that was. False, and nothing is raised: it has raised nothing, or its worker was abandoned.
 */
bool pyvm_wait_raise(PyVM *vm, PyVM_Future *future);

#endif
