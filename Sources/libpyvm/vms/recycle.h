/*
 * recycle.h: interpreters whose VM was closed, kept for the next VM like it.
 */
#ifndef PYVM_VMS_RECYCLE_H
#define PYVM_VMS_RECYCLE_H

#include "libpyvm/state/vm.h"

/*
 * Keeps the interpreter of a VM that is being closed, cleaned and with nobody inside; `left` is the one state beside
 * the keeper that could not be deleted, being in use. False: out of memory.
 */
bool pyvm_recycle_keep(const PyVM *vm, PyThreadState *left);

/* Gives such an interpreter to a new VM of the same kind and rules; *left is what was left. False if there is none. */
bool pyvm_recycle_take(PyVM *vm, PyThreadState **left);

/* One that fits what is asked for, to learn of its runtime before a VM is made; `python` as in PyVM_Config. */
struct pyvm_runtime *pyvm_recycle_look(const PyVM_Config *config, PyVM_Kind *kind);

#endif
