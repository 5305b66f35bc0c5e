/*
 * block.h: blocks whose memory is malloc's.
 */
#ifndef PYVM_COPY_BLOCK_H
#define PYVM_COPY_BLOCK_H

#include "contract/block.h"

/* A block of so many bytes, not set, which its caller holds; NULL with MemoryError. Needs a current state. */
pyvm_block *pyvm_block_new(size_t size);

#endif
