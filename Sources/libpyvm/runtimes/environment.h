/*
 * environment.h: the environment of a copy's libc. A new libc has the environment that the process began with, and does
 * not see later changes.
 */
#ifndef PYVM_RUNTIMES_ENVIRONMENT_H
#define PYVM_RUNTIMES_ENVIRONMENT_H

#include <stdbool.h>

#include "libpyvm/state/runtime.h"

/* Gives the copy's libc the environment `given`; NULL: the process's as it is now. False: out of memory. */
bool pyvm_environment_set(pyvm_runtime *runtime, const char *const *given);

#endif
