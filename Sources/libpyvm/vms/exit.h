/*
 * exit.h: what happens to open VMs when the process exits.
 */
#ifndef PYVM_VMS_EXIT_H
#define PYVM_VMS_EXIT_H

#include <stdbool.h>

/* Arranges for it, once. False when out of memory. */
bool pyvm_exit_prepare(void);

/* Closes what can be closed when a host's Python is about to end; with its GIL held. */
void pyvm_exit_of_host(void);

#endif
