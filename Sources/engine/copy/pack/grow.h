/*
 * grow.h: arrays that grow by one, with room for a power of two.
 */
#ifndef PYVM_COPY_PACK_GROW_H
#define PYVM_COPY_PACK_GROW_H

#include <stdlib.h>

#include "engine/cpython/headers.h"

/* The array of `count` items with room for one more, maybe moved; NULL with MemoryError: it is as it was. */
static inline void *pyvm_grow(void *items, size_t count, size_t size)
{
    if ((count & (count - 1)) != 0) /* neither none nor a power of two: there is room left */
        return items;
    void *grown = realloc(items, (count ? count * 2 : 1) * size);
    return grown ? grown : PyErr_NoMemory();
}

#endif
