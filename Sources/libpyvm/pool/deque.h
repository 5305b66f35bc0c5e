/*
 * deque.h: a queue with two ends (Chase and Lev, 2005; its orders of memory are those of Le et al., 2013, but that the
 * fences are part of the operations, so that ThreadSanitizer understands them). One thread pushes and pops at the
 * bottom; any thread steals at the top.
 */
#ifndef PYVM_POOL_DEQUE_H
#define PYVM_POOL_DEQUE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct pyvm_ring {
    struct pyvm_ring *before; /* a smaller one, which a thief may still read */
    size_t mask;
    _Atomic(void *) items[];
} pyvm_ring;

typedef struct pyvm_deque {
    _Alignas(64) _Atomic int64_t top; /* thieves change it */
    _Alignas(64) _Atomic int64_t bottom;
    _Atomic(pyvm_ring *) ring;
} pyvm_deque;

/* False: out of memory. */
bool pyvm_deque_begin(pyvm_deque *deque);
void pyvm_deque_end(pyvm_deque *deque);

/* Makes the ring twice as large; its owner alone. NULL: out of memory. */
pyvm_ring *pyvm_deque_grow(pyvm_deque *deque, int64_t top, int64_t bottom);

/* False: out of memory. */
static inline bool pyvm_deque_push(pyvm_deque *deque, void *item)
{
    int64_t bottom = atomic_load_explicit(&deque->bottom, memory_order_relaxed);
    int64_t top = atomic_load_explicit(&deque->top, memory_order_acquire);
    pyvm_ring *ring = atomic_load_explicit(&deque->ring, memory_order_relaxed);
    if ((size_t)(bottom - top) > ring->mask && !(ring = pyvm_deque_grow(deque, top, bottom)))
        return false;
    atomic_store_explicit(&ring->items[(size_t)bottom & ring->mask], item, memory_order_relaxed);
    atomic_store_explicit(&deque->bottom, bottom + 1, memory_order_release);
    return true;
}

/* The one that was pushed last; NULL: others have stolen all. */
static inline void *pyvm_deque_pop(pyvm_deque *deque)
{
    int64_t bottom = atomic_load_explicit(&deque->bottom, memory_order_relaxed) - 1;
    pyvm_ring *ring = atomic_load_explicit(&deque->ring, memory_order_relaxed);
    atomic_exchange_explicit(&deque->bottom, bottom, memory_order_seq_cst);
    int64_t top = atomic_load_explicit(&deque->top, memory_order_seq_cst);
    void *item = NULL;
    if (top < bottom)
        return atomic_load_explicit(&ring->items[(size_t)bottom & ring->mask], memory_order_relaxed);
    if (top == bottom) { /* the last one: a thief may be about to take it */
        item = atomic_load_explicit(&ring->items[(size_t)bottom & ring->mask], memory_order_relaxed);
        if (!atomic_compare_exchange_strong_explicit(&deque->top, &top, top + 1, memory_order_seq_cst,
                                                     memory_order_relaxed))
            item = NULL;
    }
    atomic_store_explicit(&deque->bottom, bottom + 1, memory_order_relaxed);
    return item;
}

/* Stealing is in two steps: the one that was pushed first, with its place, or NULL: there is none; */
static inline void *pyvm_deque_peek(pyvm_deque *deque, int64_t *place)
{
    int64_t top = atomic_load_explicit(&deque->top, memory_order_seq_cst);
    int64_t bottom = atomic_load_explicit(&deque->bottom, memory_order_seq_cst);
    if (top >= bottom)
        return NULL;
    *place = top;
    pyvm_ring *ring = atomic_load_explicit(&deque->ring, memory_order_acquire);
    return atomic_load_explicit(&ring->items[(size_t)top & ring->mask], memory_order_relaxed);
}

/* and taking it: only then it is known to have been the first. False: another thread was faster. */
static inline bool pyvm_deque_take(pyvm_deque *deque, int64_t place)
{
    return atomic_compare_exchange_strong_explicit(&deque->top, &place, place + 1, memory_order_seq_cst,
                                                   memory_order_relaxed);
}

static inline void *pyvm_deque_steal(pyvm_deque *deque)
{
    int64_t place;
    void *item = pyvm_deque_peek(deque, &place);
    return item && pyvm_deque_take(deque, place) ? item : NULL;
}

/* For its owner: how many were pushed and not popped, by anybody who steals or not, since it began. */
static inline int64_t pyvm_deque_bottom(pyvm_deque *deque)
{
    return atomic_load_explicit(&deque->bottom, memory_order_relaxed);
}

/* Is there something to steal? It may be gone by then. */
static inline bool pyvm_deque_has_items(pyvm_deque *deque)
{
    return atomic_load_explicit(&deque->top, memory_order_seq_cst) <
           atomic_load_explicit(&deque->bottom, memory_order_seq_cst);
}

#endif
