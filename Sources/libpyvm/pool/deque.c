/*
 * deque.c: the memory of a deque.
 */
#include "libpyvm/pool/deque.h"

#include <stdlib.h>

enum { FIRST = 256 };

static pyvm_ring *new_ring(size_t room, pyvm_ring *before)
{
    pyvm_ring *ring = malloc(sizeof *ring + room * sizeof *ring->items);
    if (!ring)
        return NULL;
    ring->before = before;
    ring->mask = room - 1;
    return ring;
}

bool pyvm_deque_begin(pyvm_deque *deque)
{
    pyvm_ring *ring = new_ring(FIRST, NULL);
    atomic_init(&deque->top, 0);
    atomic_init(&deque->bottom, 0);
    atomic_init(&deque->ring, ring);
    return ring;
}

void pyvm_deque_end(pyvm_deque *deque)
{
    pyvm_ring *ring = atomic_load_explicit(&deque->ring, memory_order_relaxed);
    while (ring) {
        pyvm_ring *before = ring->before;
        free(ring);
        ring = before;
    }
}

pyvm_ring *pyvm_deque_grow(pyvm_deque *deque, int64_t top, int64_t bottom)
{
    pyvm_ring *old = atomic_load_explicit(&deque->ring, memory_order_relaxed);
    pyvm_ring *ring = new_ring((old->mask + 1) * 2, old);
    if (!ring)
        return NULL;
    for (int64_t i = top; i < bottom; i++) {
        void *item = atomic_load_explicit(&old->items[(size_t)i & old->mask], memory_order_relaxed);
        atomic_store_explicit(&ring->items[(size_t)i & ring->mask], item, memory_order_relaxed);
    }
    atomic_store_explicit(&deque->ring, ring, memory_order_release);
    return ring;
}
