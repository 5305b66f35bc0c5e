/*
 * tracing.h: CPython that traces its memory from the start on (PYTHONTRACEMALLOC, -X tracemalloc).
 */
#ifndef PYVM_ENGINE_TRACING_H
#define PYVM_ENGINE_TRACING_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

#include "contract/engine.h"

/* Will this CPython do so? `config` has the numbers that are set. */
bool pyvm_tracing_is_asked_for(const pyvm_start *how, const PyConfig *config);

/* Needs a current state: it has started so. */
void pyvm_tracing_show(void);

#endif
