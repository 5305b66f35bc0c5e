/*
 * cpython.h: starts and ends the CPython of a runtime.
 */
#ifndef PYVM_RUNTIMES_CPYTHON_H
#define PYVM_RUNTIMES_CPYTHON_H

#include <stdbool.h>

#include "libpyvm/runtimes/demand.h"
#include "libpyvm/state/runtime.h"

/* Starts it as the demand says. False with the error noted; *halfway: it has come so far that it cannot begin again. */
bool pyvm_cpython_start(pyvm_runtime *runtime, const pyvm_demand *demand, bool *halfway);

/* Ends it, and says whether it can start again; false with the reason in why[PYVM_WHY]. */
bool pyvm_cpython_stop(pyvm_runtime *runtime, bool *again, char *why);

/* Does something in the thread that such a runtime starts and ends in: a copy's own, else this one. */
void pyvm_cpython_do(pyvm_runtime *runtime, void (*job)(void *), void *argument);

#endif
