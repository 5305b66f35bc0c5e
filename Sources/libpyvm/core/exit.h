/*
 * exit.h: what happens to open VMs when the process exits.
 */
#ifndef PYVM_CORE_EXIT_H
#define PYVM_CORE_EXIT_H

#include <stdbool.h>

/* Arranges for it, once. False when out of memory. */
bool pyvm_exit_prepare(void);

#endif
