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
    bool limited;                   /* its memory is to be limited */
    const char *const *environment; /* for a copy */
    bool (*prepare_exit)(void);     /* arranges for what happens at the exit of the process; false: out of memory */
    void (*at_host_end)(void);      /* a host's Python is about to end; its GIL is held */
    const char *function;           /* errors are noted for it */
} pyvm_demand;

#endif
