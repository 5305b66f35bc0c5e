/*
 * engine.h: the one symbol of an engine.
 */
#ifndef PYVM_ENGINE_ENGINE_H
#define PYVM_ENGINE_ENGINE_H

#include "engine/cpython/headers.h"

#include "contract/engine.h"

/* What the engine is and what it can do: PYVM_ENGINE_SYMBOL. */
__attribute__((visibility("default"))) const pyvm_engine *pyvm_engine_get(void);

#endif
