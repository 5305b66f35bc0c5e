/*
 * plan.h: how CPython starts.
 */
#ifndef PYVM_CONFIG_PLAN_H
#define PYVM_CONFIG_PLAN_H

#include "libpyvm/config/settings.h"

/* What `how` points to, and nothing of its own to free. */
typedef struct pyvm_plan {
    pyvm_start how;
    PyConfig config;
    pyvm_changes changes;
    pyvm_settings preconfig;
    pyvm_changes preconfig_changes;
} pyvm_plan;

/*
 * Puts together how to start CPython: as `config` says (NULL: as PyVM does by itself), then as was said before
 * the first VM. With the lock of loaded.h, or in a start under way; valid until that ends, and as long as `config` and
 * `executable` are.
 */
void pyvm_plan_make(pyvm_plan *plan, const PyConfig *config, const char *executable);

/* Makes the plan one of isolated mode, as `python -I`. */
void pyvm_plan_isolate(pyvm_plan *plan);

#endif
