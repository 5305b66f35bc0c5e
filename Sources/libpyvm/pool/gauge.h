/*
 * gauge.h: a worker's counters. It alone writes them; anybody reads.
 */
#ifndef PYVM_POOL_GAUGE_H
#define PYVM_POOL_GAUGE_H

#include <stdatomic.h>

#include "libpyvm/channels/limit.h"
#include "libpyvm/state/vm.h"

/* What a worker spends its time with. */
typedef enum pyvm_gauge_phase {
    PYVM_GAUGE_LOOKS,
    PYVM_GAUGE_SLEEPS,
    PYVM_GAUGE_WAITS, /* for its VM's GIL */
    PYVM_GAUGE_WORKS,
    PYVM_GAUGE_PHASES
} pyvm_gauge_phase;

typedef struct pyvm_gauge {
    _Atomic(PyVM *) vm;
    _Atomic unsigned long long tasks, bytes_in, bytes_out;
    _Atomic long long spent[PYVM_GAUGE_PHASES];
    _Atomic int phase;
    _Atomic long long since; /* in this phase; 0: it has not begun */
} pyvm_gauge;

static inline void pyvm_gauge_add(_Atomic unsigned long long *counter, unsigned long long count)
{
    atomic_store_explicit(counter, atomic_load_explicit(counter, memory_order_relaxed) + count, memory_order_relaxed);
}

/* Returns how long it was in the phase before. */
static inline long long pyvm_gauge_enter(pyvm_gauge *gauge, pyvm_gauge_phase phase)
{
    long long now = pyvm_limit_now(), since = atomic_load_explicit(&gauge->since, memory_order_relaxed);
    _Atomic long long *spent = &gauge->spent[atomic_load_explicit(&gauge->phase, memory_order_relaxed)];
    if (since)
        atomic_store_explicit(spent, atomic_load_explicit(spent, memory_order_relaxed) + now - since,
                              memory_order_relaxed);
    atomic_store_explicit(&gauge->phase, (int)phase, memory_order_relaxed);
    atomic_store_explicit(&gauge->since, now, memory_order_relaxed);
    return since ? now - since : 0;
}

#endif
