/*
 * demand.h: what a VM asks of its runtime.
 */
#ifndef PYVM_RUNTIMES_DEMAND_H
#define PYVM_RUNTIMES_DEMAND_H

#include <stdbool.h>

#include "pyvm/vm.h"

typedef struct pyvm_demand {
    PyVM_Kind kind;
    const char *python;     /* as in PyVM_Config */
    const PyConfig *config; /* or NULL */
    bool isolated_mode;
    bool limited;                   /* the VM has a memory limit */
    const char *const *environment; /* for a copy; NULL: the process's */
    bool (*prepare_exit)(void);     /* makes the process's exit close all VMs; false: out of memory */
    void (*at_host_end)(void);      /* called when a host is about to end, with its GIL held */
    const char *function;           /* errors are noted for this public function */
} pyvm_demand;

#endif
