/*
 * recycle.h: interpreters of closed VMs, kept for the next VM of the same kind and rules.
 */
#ifndef PYVM_VMS_RECYCLE_H
#define PYVM_VMS_RECYCLE_H

#include "libpyvm/state/vm.h"

struct pyvm_kept;

/*
 * Notes the interpreter of a VM that is being closed. The interpreter is clean, and no thread is inside. `left` is its
 * one thread state beside the keeper: it is in use, so it could not be deleted. NULL: out of memory.
 */
struct pyvm_kept *pyvm_recycle_keep(const PyVM *vm, PyThreadState *left);

/*
 * Lets other VMs have the interpreter. Not before its VM is retired: the registry finds the VM by the interpreter, so
 * only one VM may have it at a time.
 */
void pyvm_recycle_offer(struct pyvm_kept *kept);

/* Gives a new VM a kept interpreter of its runtime, kind and rules, with *left. False if there is none. */
bool pyvm_recycle_take(PyVM *vm, PyThreadState **left);

/* The runtime of a kept interpreter that fits the configuration, and its *kind; NULL: there is none. */
struct pyvm_runtime *pyvm_recycle_look(const PyVM_Config *config, PyVM_Kind *kind);

/* That of one that a host has, and its kind and rules; NULL: there is none. */
struct pyvm_runtime *pyvm_recycle_look_in_host(PyVM_Kind *kind, unsigned *rules);

#endif
