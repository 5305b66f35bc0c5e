/*
 * registry.h: the VMs that are not closed.
 */
#ifndef PYVM_STATE_REGISTRY_H
#define PYVM_STATE_REGISTRY_H

#include <stdbool.h>

#include "libpyvm/state/vm.h"

/* Adds a VM, and gives it an index and an id. False when out of memory. */
bool pyvm_registry_add(PyVM *vm);
/* Removes a closed VM. Its index may go to another VM. */
void pyvm_registry_remove(PyVM *vm);
/* The VM that runs this interpreter, or NULL. */
PyVM *pyvm_registry_find(PyInterpreterState *interpreter);
/* The open VM of kind main, or NULL. */
PyVM *pyvm_registry_main(void);
/* The open VM of the private copy of this number, or NULL. */
PyVM *pyvm_registry_of_copy(int copy);
/* In a child of fork: frees the lock, which a thread of the parent's may have held. */
void pyvm_registry_in_child(void);

/* The first VM at *index or behind; moves *index behind it. NULL at the end. */
PyVM *pyvm_registry_next(unsigned *index);

#endif
