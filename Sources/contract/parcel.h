/*
 * parcel.h: an object on its way from one VM to another, as libpyvm and all engines see it. One CPython's engine writes
 * it, and any other's reads it, so what is in `bytes` depends on no CPython (Sources/engine/copy/format.h).
 */
#ifndef PYVM_PARCEL_H
#define PYVM_PARCEL_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

enum { PYVM_PARCEL_INSIDE = 192 };

/*
 * Memory beside the bytes, for buffers that are large or lent. Parcels and objects hold it. It belongs to no VM; what it
 * stands for may.
 */
typedef struct pyvm_block {
    _Atomic size_t holders;
    void (*free)(struct pyvm_block *block); /* by the last holder, in any thread, whatever it has attached */
    void *memory;
    size_t size;
    bool is_read_only;
} pyvm_block;

typedef struct PyVM_Parcel {
    unsigned char *bytes; /* `inside`, or malloc's */
    size_t size, room;
    pyvm_block **blocks; /* malloc's; the parcel holds each once */
    size_t block_count, block_room;
    size_t weight;            /* bytes of all blocks */
    struct PyVM_Parcel *next; /* for who has the parcel in a list */
    unsigned char inside[PYVM_PARCEL_INSIDE];
} PyVM_Parcel;

static inline void pyvm_block_hold(pyvm_block *block)
{
    atomic_fetch_add_explicit(&block->holders, 1, memory_order_relaxed);
}

static inline void pyvm_block_let_go(pyvm_block *block)
{
    if (atomic_fetch_sub_explicit(&block->holders, 1, memory_order_acq_rel) == 1)
        block->free(block);
}

#endif
