/*
 * furnish.h: makes an interpreter, new or cleaned, as a recipe says.
 */
#ifndef PYVM_ENGINE_FURNISH_H
#define PYVM_ENGINE_FURNISH_H

#include "engine/cpython/headers.h"

#include "contract/engine.h"

/* The current state's interpreter. 0, or -1 with the reason in why[PYVM_WHY]. */
int pyvm_furnish(const pyvm_recipe *recipe, char *why);

#endif
