/*
 * pieces.h: packs the state of an interpreter in pieces, each of which can be unpacked by itself, when it is needed.
 * What is in several pieces is made by the first of them, and known to the others by its number.
 */
#ifndef PYVM_COPY_PACK_PIECES_H
#define PYVM_COPY_PACK_PIECES_H

#include "engine/copy/pack/packer.h"

/* A piece has an object that another one makes. */
typedef struct pyvm_piece_use {
    uint32_t number, piece;
} pyvm_piece_use;

/*
 * What is known of the pieces. `needs` is the cloner's set for the piece that is packed: it gets a negative number for
 * each piece before it that has made something of its content (-1 is the first), the address of what the cloner's
 * `spaces` told of, and the names of the modules by which something goes.
 */
typedef struct pyvm_pieces {
    PyObject *cloner, *needs; /* borrowed; strong */
    PyObject *finders;        /* strong: functions that find what is there already */
    struct pyvm_piece *items; /* those that are begun; room for a power of two */
    uint32_t *makers;         /* by number: the piece that makes the object */
    uint32_t *users;          /* by number: the last piece that has it and does not make it, or 0 */
    pyvm_piece_use *uses;     /* all of these; room for a power of two */
    size_t use_count;
    size_t count, room, numbers; /* numbers: the room for them */
} pyvm_pieces;

/*
 * Packs what an iterator gives, each a piece. Before it gives one, the cloner has a new set `needs`. False with an
 * exception.
 */
bool pyvm_pieces_pack(pyvm_packer *packer, PyObject *iterator, bool (*pack)(pyvm_packer *packer, PyObject *object));

/*
 * All is packed, and the late steps are in their order: if it is in pieces, the cloner gets `layout`: bytes
 * (engine/module/layout.h). False with an exception. Its `waits()` tells before which pieces wait: bytes, one for each.
 */
bool pyvm_pieces_tell(pyvm_packer *packer);

/* The object of this number is made by the current piece. False with MemoryError. */
bool pyvm_pieces_number(pyvm_packer *packer, uint32_t number);
/* It was made at `mark`, in a piece before. */
void pyvm_pieces_moved(pyvm_packer *packer, uint32_t number, size_t mark);

/*
 * The current piece has an object that is known. PYVM_PACK_OTHER: it can be found again, and is packed as if it were
 * not; PYVM_PACK_DONE: it is to be named.
 */
int pyvm_pieces_refer(pyvm_packer *packer, pyvm_memo_item *item);

/* Does the function find what is there already? Its arguments are for it alone. */
bool pyvm_pieces_is_finder(const pyvm_packer *packer, PyObject *function);

/* What was packed last has been found by a name, or by what a reducer has returned: others can find it again. */
void pyvm_pieces_found(pyvm_packer *packer, PyObject *object, PyObject *finder);

/* The current piece needs a module by name, or what is at an address. False with an exception. */
bool pyvm_pieces_need(pyvm_packer *packer, PyObject *name_or_address);

void pyvm_pieces_end(pyvm_packer *packer);

#endif
