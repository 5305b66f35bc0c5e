/*
 * parcel.h: an object on its way from one VM to another, as libpyvm and all engines see it. One CPython's engine writes
 * it, and any other's reads it, so what is in `bytes` depends on no CPython (Sources/engine/copy/format.h).
 */
#ifndef PYVM_PARCEL_H
#define PYVM_PARCEL_H

#include <stddef.h>

#include "contract/block.h"

enum { PYVM_PARCEL_INSIDE = 192 };

typedef struct PyVM_Parcel {
    unsigned char *bytes; /* `inside`, or malloc's */
    size_t size, room;
    pyvm_block **blocks; /* malloc's; the parcel holds each once */
    size_t block_count, block_room;
    size_t weight;            /* bytes of all blocks */
    size_t late;              /* where in `bytes` the numbers of late steps are */
    struct PyVM_Parcel *next; /* for who has the parcel in a list */
    unsigned char inside[PYVM_PARCEL_INSIDE];
} PyVM_Parcel;

#endif
