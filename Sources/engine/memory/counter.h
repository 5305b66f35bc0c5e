/*
 * counter.h: a count of bytes for each interpreter that has memory of its own (counter.c), for memory.c.
 */
#ifndef PYVM_ENGINE_COUNTER_H
#define PYVM_ENGINE_COUNTER_H

#include "engine/internal.h"

#include <stdatomic.h>

/* On a cache line of its own: interpreters allocate in parallel. */
typedef struct pyvm_counter {
    _Alignas(64) _Atomic(PyInterpreterState *) interpreter; /* NULL: free for the next */
    atomic_ptrdiff_t bytes; /* below 0 when more was freed than had been seen to be allocated */
    atomic_size_t limit;    /* 0: none */
    atomic_size_t alarm;    /* MemoryError is raised beyond so many bytes, if that is more than the limit */
    struct pyvm_counter *next;
} pyvm_counter;

/* Where the calling thread allocates and frees now. Never NULL; may be called in any state of the runtime. */
pyvm_counter *pyvm_counter_here(void);

/* The interpreter's own counter, or NULL. */
pyvm_counter *pyvm_counter_of(PyInterpreterState *interpreter);

/* The runtime is about to be started: what an earlier one has left behind is nobody's. */
void pyvm_counter_restart(void);

/* limit.c */

static inline bool pyvm_is_limited(pyvm_counter *counter)
{
    return atomic_load_explicit(&counter->limit, memory_order_relaxed) != 0;
}

void pyvm_limit_set(pyvm_counter *counter, size_t bytes);

/* Would that many more be too much? */
bool pyvm_limit_is_passed(pyvm_counter *counter, size_t more);

typedef enum pyvm_request {
    PYVM_BLOCK,
    PYVM_GROWTH, /* of a list, as far as can be told */
    PYVM_STACK   /* for Python's frames */
} pyvm_request;

/* May it have that many more? If so, there may be a MemoryError a little later. */
bool pyvm_limit_allows(pyvm_counter *counter, size_t more, pyvm_request request);

#endif
