/*
 * current.h: the calling thread's current state.
 */
#ifndef PYVM_ENGINE_CURRENT_H
#define PYVM_ENGINE_CURRENT_H

#include "engine/cpython/headers.h"

/* The state with which this OS thread holds a GIL; NULL if there is none. Never another thread's. */
PyThreadState *pyvm_current(void);

#endif
