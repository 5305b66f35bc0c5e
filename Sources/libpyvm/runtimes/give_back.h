/*
 * give_back.h: what becomes of a runtime after its VM.
 */
#ifndef PYVM_RUNTIMES_GIVE_BACK_H
#define PYVM_RUNTIMES_GIVE_BACK_H

#include <stdbool.h>

#include "libpyvm/state/runtime.h"

/*
 * Ends the CPython of an isolated VM, whose only state is the main one; false with the reason in why[PYVM_WHY]. The
 * copy then serves the next one, if its engine says that it can.
 */
bool pyvm_give_back(pyvm_runtime *runtime, char *why);

#endif
