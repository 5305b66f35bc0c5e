/*
 * parcel.h: an object on its way from one VM to another, as libpyvm and all engines see it. One CPython's engine writes
 * it, and any other's reads it, so what is in `bytes` depends on no CPython (Sources/engine/copy/format.h).
 */
#ifndef PYVM_PARCEL_H
#define PYVM_PARCEL_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

#include "contract/block.h"

enum { PYVM_PARCEL_INSIDE = 192 };

/* How far a parcel is that has blocks which arrive once only (`arrived` of pyvm_block). */
enum pyvm_parcel_once {
    PYVM_PARCEL_ANY_TIMES, /* it has none: it can be unpacked again and again */
    PYVM_PARCEL_ON_ITS_WAY,
    PYVM_PARCEL_UNDER_WAY, /* a thread is unpacking it */
    PYVM_PARCEL_HAS_ARRIVED
};

typedef struct PyVM_Parcel {
    unsigned char *bytes; /* `inside`, or malloc's */
    size_t size, room;
    pyvm_block **blocks; /* malloc's; the parcel holds each once */
    size_t block_count, block_room;
    size_t weight;    /* bytes of all blocks */
    size_t late;      /* where in `bytes` the numbers of late steps are */
    _Atomic int once; /* enum pyvm_parcel_once */
    /*
     * Memory of so many bytes that a reducer hands out beside the object (PEP 574) is lent, not copied: for writing, if
     * the sender has no other use of it; else read-only, if `lends_shared`. 0: all is copied.
     */
    size_t lend_from;
    bool lends_shared;
    struct PyVM_Parcel *next; /* for who has the parcel in a list */
    unsigned char inside[PYVM_PARCEL_INSIDE];
} PyVM_Parcel;

#endif
