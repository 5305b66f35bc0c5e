/*
 * root.h: the runs of a task: its own, which is the root, and those of its strands in other workers. What interrupts
 * the task interrupts all of them.
 */
#ifndef PYVM_POOL_ROOT_H
#define PYVM_POOL_ROOT_H

#include "libpyvm/pool/overseer.h"

/* The caller sets root, task, worker, vm and state. Needs the VM attached. */
void pyvm_root_begin(pyvm_run *run);

/* As pyvm_overseer_end; what has interrupted another run of the task has interrupted this one, too. */
int pyvm_root_end(pyvm_run *run, bool *is_abandoned);

/* False: the task has ended. One that is lost already, or for any reason is to end, is not made to be lost. */
bool pyvm_root_interrupt(PyVM_Future *root, PyVM_FutureState ends_as);

#endif
