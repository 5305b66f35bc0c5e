/*
 * block.h: memory that several hold: parcels, and objects of several VMs. It belongs to no VM; what it stands for may.
 */
#ifndef PYVM_BLOCK_H
#define PYVM_BLOCK_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

typedef struct pyvm_block {
    _Atomic size_t holders;
    void (*free)(struct pyvm_block *block); /* by the last holder, in any thread, whatever it has attached */
    void *memory;
    size_t size;
    bool is_read_only;
    /* NULL, or: what it stands for was moved, and has arrived; no GIL is needed, and holders may be left. */
    void (*arrived)(struct pyvm_block *block);
    bool is_malloc; /* the memory is malloc's, and the block's alone: its only holder may do with it what it likes */
} pyvm_block;

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
