/*
 * renew.h: workers that change their VM for a new one.
 */
#ifndef PYVM_POOL_RENEW_H
#define PYVM_POOL_RENEW_H

#include "libpyvm/pool/worker.h"

/* Does the config say that VMs are renewed? */
bool pyvm_renew_is_asked_for(const PyVM_PoolConfig *config);

/* The worker has a VM that has run no task. */
void pyvm_renew_begin(pyvm_worker *worker);

/* The worker has run a task, or a strand of another. With its VM attached. True: it is to be renewed. */
bool pyvm_renew_is_due(pyvm_worker *worker);

/* Gives the worker another VM, if one can be made. With none attached. */
void pyvm_renew(pyvm_worker *worker);

/* The worker has attached its VM. If another thread has made that, this one becomes its main thread. */
void pyvm_renew_arrive(pyvm_worker *worker);

#endif
