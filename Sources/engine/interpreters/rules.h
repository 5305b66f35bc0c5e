/*
 * rules.h: what a VM may do to the process, where CPython does not enforce it.
 */
#ifndef PYVM_ENGINE_RULES_H
#define PYVM_ENGINE_RULES_H

#include "engine/cpython/headers.h"

#include "contract/engine.h"

/* Notes which rules CPython enforces in an interpreter that it has just made. 0, or -1 with an exception. */
int pyvm_rules_made_with(const pyvm_recipe *recipe);

/* Enforces the recipe's rules in the current interpreter. 0, or -1 with the reason in why[PYVM_WHY]. */
int pyvm_rules_set(const pyvm_recipe *recipe, char *why);

#endif
