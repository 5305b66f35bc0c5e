/*
 * at_fork.h: the hooks of PyVM_AtFork, as forks run them. Each function needs a VM that the thread has attached, with
 * its GIL.
 */
#ifndef PYVM_PROCESSES_AT_FORK_H
#define PYVM_PROCESSES_AT_FORK_H

#include "pyvm/vm.h"

/* Runs what is to be done before a fork. The number of the newest hook: those that come later have no part in it. */
unsigned long pyvm_at_fork_before(PyVM *parent);

void pyvm_at_fork_in_parent(PyVM *parent, unsigned long newest);
void pyvm_at_fork_in_child(PyVM *child, unsigned long newest);

#endif
