/*
 * recycle.h: interpreters of closed VMs, kept for the next VM of the same kind and rules.
 */
#ifndef PYVM_VMS_RECYCLE_H
#define PYVM_VMS_RECYCLE_H

#include "libpyvm/state/vm.h"

/*
 * Keeps the interpreter of a VM that is being closed. It is clean, and nobody is inside. `left` is in use, so it was not
 * deleted: the one thread state beside the keeper. False: out of memory.
 */
bool pyvm_recycle_keep(const PyVM *vm, PyThreadState *left);

/* Gives such an interpreter, with its `left`, to a new VM of the same kind and rules. False if there is none. */
bool pyvm_recycle_take(PyVM *vm, PyThreadState **left);

/* The runtime of an interpreter that fits the configuration, with *kind its kind; NULL: none waits. */
struct pyvm_runtime *pyvm_recycle_look(const PyVM_Config *config, PyVM_Kind *kind);

#endif
