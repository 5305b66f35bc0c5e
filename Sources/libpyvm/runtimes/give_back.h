/*
 * give_back.h: ends the CPython of an isolated VM, and gives its copy back.
 */
#ifndef PYVM_RUNTIMES_GIVE_BACK_H
#define PYVM_RUNTIMES_GIVE_BACK_H

#include <stdbool.h>

#include "libpyvm/state/runtime.h"
#include "libpyvm/state/vm.h"

/*
 * Ends the CPython of an isolated VM. No thread state but the main one may be left. The copy then serves the next
 * isolated VM, if its engine says that it can. `vm` is attached for its finalizers; NULL: it did not get so far. False
 * with the reason in why[PYVM_WHY].
 */
bool pyvm_give_back(pyvm_runtime *runtime, PyVM *vm, char *why);

#endif
