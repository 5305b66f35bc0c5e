/*
 * configure.h: making VMs out of interpreters.
 */
#ifndef PYVM_VMS_CONFIGURE_H
#define PYVM_VMS_CONFIGURE_H

#include "libpyvm/state/runtime.h"
#include "libpyvm/state/vm.h"

/* The PyVM_Config that `given` is, with defaults for what it does not have. False with the error noted for `function`. */
bool pyvm_configure(const PyVM_Config *given, PyVM_Config *config, const char *function);

/* What the engine is to make of an interpreter, for a VM that keeps its streams. Valid as long as `config` and `vm`. */
pyvm_recipe pyvm_recipe_for(PyVM *vm, const PyVM_Config *config);

/* The allow_* members as bits. */
unsigned pyvm_rules_of(const PyVM_Config *config);

#endif
