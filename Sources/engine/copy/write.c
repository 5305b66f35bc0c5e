/*
 * write.c: the memory that steps are written to. It is malloc's, as libpyvm frees it when the VM may be gone.
 */
#include "engine/copy/write.h"

#include <stdlib.h>

bool pyvm_write_grow(PyVM_Parcel *parcel, size_t more)
{
    size_t room = parcel->room * 2;
    if (more > PY_SSIZE_T_MAX - parcel->size) {
        PyErr_NoMemory();
        return false;
    }
    if (room < parcel->size + more)
        room = parcel->size + more;
    bool is_inside = parcel->bytes == parcel->inside;
    unsigned char *bytes = realloc(is_inside ? NULL : parcel->bytes, room);
    if (!bytes) {
        PyErr_NoMemory();
        return false;
    }
    if (is_inside)
        memcpy(bytes, parcel->inside, parcel->size);
    parcel->bytes = bytes;
    parcel->room = room;
    return true;
}

bool pyvm_write_block(PyVM_Parcel *parcel, pyvm_block *block, size_t *number)
{
    if (parcel->block_count == parcel->block_room) {
        size_t room = parcel->block_room ? parcel->block_room * 2 : 4;
        pyvm_block **blocks = realloc(parcel->blocks, room * sizeof *blocks);
        if (!blocks) {
            PyErr_NoMemory();
            return false;
        }
        parcel->blocks = blocks;
        parcel->block_room = room;
    }
    *number = parcel->block_count;
    parcel->blocks[parcel->block_count++] = block;
    parcel->weight += block->size;
    return true;
}
