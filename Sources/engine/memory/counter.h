/*
 * counter.h: a count of bytes for each interpreter that has memory of its own.
 */
#ifndef PYVM_ENGINE_COUNTER_H
#define PYVM_ENGINE_COUNTER_H

#include "engine/cpython/headers.h"

#include <stdatomic.h>
#include <stdbool.h>

/* On a cache line of its own: interpreters allocate in parallel. */
typedef struct pyvm_counter {
    _Alignas(64) _Atomic(PyInterpreterState *) interpreter; /* NULL: free for the next */
    atomic_ptrdiff_t bytes;    /* below 0 when more was freed than had been seen to be allocated */
    atomic_size_t limit;       /* 0: none */
    atomic_size_t alarm;       /* MemoryError is raised beyond so many bytes, if that is more than the limit */
    struct pyvm_arena *arenas; /* see arenas.h; guarded by the interpreter's GIL */
    struct pyvm_counter *next;
} pyvm_counter;

/* Where the calling thread allocates and frees now. Never NULL; may be called in any state of the runtime. */
pyvm_counter *pyvm_counter_here(void);

/* The interpreter's own counter, or NULL. */
pyvm_counter *pyvm_counter_of(PyInterpreterState *interpreter);

/* From now on the counter has this limit; 0: none. A NULL counter has none anyway. */
void pyvm_counter_limit(pyvm_counter *counter, size_t bytes);

static inline bool pyvm_counter_is_limited(pyvm_counter *counter)
{
    return atomic_load_explicit(&counter->limit, memory_order_relaxed) != 0;
}

/* Until called with NULL: what this thread allocates and frees is this interpreter's, whichever state is current. */
void pyvm_counter_charge(PyInterpreterState *interpreter);

/* Before and after this thread makes an interpreter with memory of its own. */
void pyvm_counter_begin_making(void);
void pyvm_counter_end_making(bool made);

/* The interpreter is gone: what it has left behind is nobody's. */
void pyvm_counter_forget(PyInterpreterState *interpreter);

/* The runtime is about to be started: what an earlier one has left behind is nobody's. */
void pyvm_counter_restart(void);

#endif
