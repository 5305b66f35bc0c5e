/*
 * recycle.h: interpreters of closed VMs, kept for the next VM of the same kind and rules.
 */
#ifndef PYVM_VMS_RECYCLE_H
#define PYVM_VMS_RECYCLE_H

#include "libpyvm/state/vm.h"

/*
 * Keeps the interpreter of a VM that is being closed. The interpreter is clean, and no thread is inside. `left` is its
 * one thread state beside the keeper: it is in use, so it could not be deleted. False: out of memory.
 */
bool pyvm_recycle_keep(const PyVM *vm, PyThreadState *left);

/* Gives a new VM a kept interpreter of its runtime, kind and rules, with *left. False if there is none. */
bool pyvm_recycle_take(PyVM *vm, PyThreadState **left);

/* The runtime of a kept interpreter that fits the configuration, and its *kind; NULL: there is none. */
struct pyvm_runtime *pyvm_recycle_look(const PyVM_Config *config, PyVM_Kind *kind);

#endif
