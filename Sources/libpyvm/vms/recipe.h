/*
 * recipe.h: the recipe for a VM's interpreter.
 */
#ifndef PYVM_VMS_RECIPE_H
#define PYVM_VMS_RECIPE_H

#include "contract/engine.h"
#include "libpyvm/state/vm.h"

/* The recipe that `config` gives, for a VM that pyvm_vm_configure has set up. Valid as long as both are. */
pyvm_recipe pyvm_recipe_for(PyVM *vm, const PyVM_Config *config);

#endif
