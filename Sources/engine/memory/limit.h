/*
 * limit.h: how much an interpreter with a limit may allocate.
 */
#ifndef PYVM_ENGINE_LIMIT_H
#define PYVM_ENGINE_LIMIT_H

#include "engine/memory/counter.h"

/* Would `more` bytes exceed the limit? */
bool pyvm_limit_is_passed(pyvm_counter *counter, size_t more);

typedef enum pyvm_request {
    PYVM_BLOCK,
    PYVM_GROWTH, /* of a list, as far as can be told */
    PYVM_STACK   /* for Python's frames */
} pyvm_request;

/* May the interpreter allocate `more` bytes? Even then it may get a MemoryError a little later. */
bool pyvm_limit_allows(pyvm_counter *counter, size_t more, pyvm_request request);

/* Says whether this thread may exceed limits from now on; for what must not fail. */
void pyvm_limit_exempt(bool exempt);

#endif
