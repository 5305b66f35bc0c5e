/*
 * child.h: runs a pseudo-process that begins with the state of another VM.
 */
#ifndef PYVM_ENGINE_PROGRAM_CHILD_H
#define PYVM_ENGINE_PROGRAM_CHILD_H

#include "engine/cpython/headers.h"

#include "contract/processes.h"

/* As pyvm_engine's run_child. What it ends with is of ending.h. */
int pyvm_child_run(pyvm_block *parcel, const pyvm_child_calls *calls);

/* As pyvm_engine's fork. */
int pyvm_child_fork(const struct pyvm_native *native, const char *name, bool leaves_out, char *why);

#endif
