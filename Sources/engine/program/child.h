/*
 * child.h: runs a pseudo-process that begins with the state of another VM.
 */
#ifndef PYVM_ENGINE_PROGRAM_CHILD_H
#define PYVM_ENGINE_PROGRAM_CHILD_H

#include "engine/cpython/headers.h"

#include "contract/block.h"

/* As pyvm_engine's run_child. What it ends with is of ending.h. */
int pyvm_child_run(pyvm_block *parcel);

#endif
