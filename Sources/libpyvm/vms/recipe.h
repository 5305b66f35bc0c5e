/*
 * recipe.h: what an engine is to make of an interpreter.
 */
#ifndef PYVM_VMS_RECIPE_H
#define PYVM_VMS_RECIPE_H

#include "contract/engine.h"
#include "libpyvm/state/vm.h"

/* The recipe for the interpreter of a VM that has this configuration (pyvm_vm_configure). Valid as long as both are. */
pyvm_recipe pyvm_recipe_for(PyVM *vm, const PyVM_Config *config);

#endif
