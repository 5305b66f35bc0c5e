/*
 * layout.h: a parcel of state in pieces, each of which is unpacked by itself, when it is needed: what a layout says of
 * them. Python code keeps a layout as bytes, beside the parcel.
 */
#ifndef PYVM_MODULE_LAYOUT_H
#define PYVM_MODULE_LAYOUT_H

#include <stdint.h>

typedef struct pyvm_piece {
    uint64_t start;  /* in the parcel's bytes */
    uint32_t first;  /* of the numbers that were given while it was packed; the next piece has the end */
    uint32_t late;   /* the first of the late steps in it */
    uint32_t blocks; /* how many of the parcel's blocks those before it have */
    uint32_t unused;
} pyvm_piece;

/* In which other pieces an object is. */
enum {
    PYVM_PIECES_NONE,
    PYVM_PIECES_FIRST,  /* in some with which a clone begins */
    PYVM_PIECES_WAITING /* in one that waits, too */
};

/*
 * A layout: this, one piece more than there are (where all end), the numbers of late steps, and a byte for each number:
 * one of the three.
 */
typedef struct pyvm_layout {
    uint32_t pieces, numbers, late, reserved;
} pyvm_layout;

static inline const pyvm_piece *pyvm_layout_pieces(const pyvm_layout *layout)
{
    return (const pyvm_piece *)(layout + 1);
}

static inline const uint32_t *pyvm_layout_late(const pyvm_layout *layout)
{
    return (const uint32_t *)(pyvm_layout_pieces(layout) + layout->pieces + 1);
}

static inline const unsigned char *pyvm_layout_shared(const pyvm_layout *layout)
{
    return (const unsigned char *)(pyvm_layout_late(layout) + layout->late);
}

#endif
