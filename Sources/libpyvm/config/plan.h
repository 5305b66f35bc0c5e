/*
 * plan.h: plans the start of CPython.
 */
#ifndef PYVM_CONFIG_PLAN_H
#define PYVM_CONFIG_PLAN_H

#include "libpyvm/config/settings.h"

/* `how`, and what it points to. There is nothing to free. */
typedef struct pyvm_plan {
    pyvm_start how;
    PyConfig config;
    pyvm_changes changes;
    PyPreConfig preconfig_of_flags;
    pyvm_settings preconfig;
    pyvm_changes preconfig_changes;
} pyvm_plan;

/*
 * Plans the start of CPython as `config` says (NULL: in PyVM's own way); where that says nothing, as was set before the
 * first VM. To be called with the lock of loaded.h, or in the start of an isolated VM. Valid during the start, as long
 * as `config` and `executable` are.
 */
void pyvm_plan_make(pyvm_plan *plan, const PyConfig *config, const char *executable);

/* Changes the plan to isolated mode, as `python -I`. */
void pyvm_plan_isolate(pyvm_plan *plan);

#endif
