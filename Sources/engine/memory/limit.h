/*
 * limit.h: what an interpreter may have that has a limit.
 */
#ifndef PYVM_ENGINE_LIMIT_H
#define PYVM_ENGINE_LIMIT_H

#include "engine/memory/counter.h"

/* Would that many more be too much? */
bool pyvm_limit_is_passed(pyvm_counter *counter, size_t more);

typedef enum pyvm_request {
    PYVM_BLOCK,
    PYVM_GROWTH, /* of a list, as far as can be told */
    PYVM_STACK   /* for Python's frames */
} pyvm_request;

/* May it have that many more? If so, there may be a MemoryError a little later. */
bool pyvm_limit_allows(pyvm_counter *counter, size_t more, pyvm_request request);

/* May this thread go beyond limits from now on, as what must not fail does? */
void pyvm_limit_exempt(bool exempt);

#endif
