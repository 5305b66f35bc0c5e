/*
 * cpython.h: starts and ends the CPython of a runtime.
 */
#ifndef PYVM_RUNTIMES_CPYTHON_H
#define PYVM_RUNTIMES_CPYTHON_H

#include <stdbool.h>

#include "libpyvm/runtimes/demand.h"
#include "libpyvm/state/runtime.h"
#include "libpyvm/state/vm.h"

/* Starts it as the demand says. False with the error noted; *halfway: it has got so far that it cannot start again. */
bool pyvm_cpython_start(pyvm_runtime *runtime, const pyvm_demand *demand, bool *halfway);

/*
 * Ends it; *again: it can start again. The finalizers that run have `vm` attached; NULL: no VM uses it yet. False with
 * the reason in why[PYVM_WHY].
 */
bool pyvm_cpython_stop(pyvm_runtime *runtime, PyVM *vm, bool *again, char *why);

/* Does a job in the thread that the runtime starts and ends in: a copy's own thread, else this one. */
void pyvm_cpython_do(pyvm_runtime *runtime, void (*job)(void *), void *argument);

#endif
