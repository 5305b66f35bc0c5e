/*
 * exit.h: what happens to open VMs when the process exits.
 */
#ifndef PYVM_VMS_EXIT_H
#define PYVM_VMS_EXIT_H

#include <stdbool.h>

/* Makes the process's exit close all VMs; does so once. False when out of memory. */
bool pyvm_exit_prepare(void);

/* Closes the VMs that can be closed, when a host is about to end; with the host's GIL held. */
void pyvm_exit_of_host(void);

/* What is done before: waits for processes that have VMs, with no GIL held. */
void pyvm_exit_set_processes(void (*await)(void));

/* What else is to be done then, with no GIL held: before any VM is made. */
void pyvm_exit_set_kept(void (*end)(void));

#endif
