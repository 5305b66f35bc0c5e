/*
 * block.c: blocks whose memory is malloc's.
 */
#include "engine/copy/block.h"

#include <stdlib.h>

#include "engine/cpython/headers.h"

static void free_block(pyvm_block *block)
{
    free(block->memory);
    free(block);
}

pyvm_block *pyvm_block_new(size_t size)
{
    pyvm_block *block = malloc(sizeof *block);
    void *memory = block ? malloc(size ? size : 1) : NULL;
    if (!memory) {
        free(block);
        PyErr_NoMemory();
        return NULL;
    }
    *block = (pyvm_block){.holders = 1, .free = free_block, .memory = memory, .size = size, .is_malloc = true};
    return block;
}
