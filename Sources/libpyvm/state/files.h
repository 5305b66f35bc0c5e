/*
 * files.h: whose descriptors a thread has, and whose a VM's code works with. On Linux a thread may have a table of
 * them, a folder and an umask of its own (processes/apart.h); then threads that it starts have the same.
 *
 * A number means nothing in another table. So whoever enters a VM from outside must not close there what finalizers of
 * the VM believe to be theirs.
 */
#ifndef PYVM_STATE_FILES_H
#define PYVM_STATE_FILES_H

#include <stdbool.h>

#include "libpyvm/state/vm.h"

/* The number of the table that this thread has made for itself; 0: it has made none. */
extern _Thread_local int pyvm_files_own;

/* The number of the table that the VM's code works with; 0: it is the process's. */
int pyvm_files_of(const PyVM *vm);

/* The number of the table that the calling thread has: its own, or that of the VM that it has attached. */
int pyvm_files_here(void);

/* Has the calling thread the table that the VM's code works with? */
bool pyvm_files_are_here(const PyVM *vm);

/* What this thread does to its folder and umask is its own from now on. */
void pyvm_files_leave_folder(void);

/* For a thread of libpyvm's own that goes into a VM: it has no descriptors, if the VM's table is not the process's. */
void pyvm_files_drop_for(const PyVM *vm);

/*
 * Calls work(argument) in this thread, if it has the VM's table, or else in one that has no descriptors; waits for that
 * as it is, with the GIL that it has. 0, or an errno value: there can be no such thread, and nothing was called.
 */
int pyvm_files_do(const PyVM *vm, void *(*work)(void *), void *argument);

#endif
