/*
 * streams.h: sys.stdin, sys.stdout and sys.stderr over C functions.
 */
#ifndef PYVM_ENGINE_STREAMS_H
#define PYVM_ENGINE_STREAMS_H

#include "engine/cpython/headers.h"

#include "contract/engine.h"

/* Sets those of the current interpreter for which there are functions. 0, or -1 with an exception. */
int pyvm_streams_set(const pyvm_streams *streams);

#endif
