/*
 * packer.h: what is under way while an object is packed. Objects in objects are no recursion: each that is not finished
 * has a frame on a stack of the packer's own.
 */
#ifndef PYVM_COPY_PACKER_H
#define PYVM_COPY_PACKER_H

#include "engine/copy/format.h"
#include "engine/copy/known.h"
#include "engine/copy/memo.h"
#include "engine/copy/write.h"

/* What a function that packs something returns. */
enum {
    PYVM_PACK_FAILED = -1, /* with an exception */
    PYVM_PACK_BEGUN = 0,   /* a frame was pushed, or a child comes next; pointers to frames are not valid any more */
    PYVM_PACK_DONE = 1,
    PYVM_PACK_OTHER = 2 /* nothing was done: it is for another function */
};

enum pyvm_frame_of { /* what a frame packs; see the files of these names */
                     PYVM_PACK_LIST,
                     PYVM_PACK_TUPLE,
                     PYVM_PACK_DICT,
                     PYVM_PACK_SET,
                     PYVM_PACK_PARTS,
                     PYVM_PACK_REDUCED,
                     PYVM_PACK_RECORD,
                     PYVM_PACK_TIME,
                     PYVM_PACK_INSTANCE
};

enum { PYVM_PACKER_CLASSES = 8 };

typedef struct pyvm_way pyvm_way;       /* see ways.h */
typedef struct pyvm_pieces pyvm_pieces; /* see pieces.h */

typedef struct pyvm_pack_frame {
    short kind;
    bool is_shared;       /* others may refer to it, so it gets a number */
    bool is_value_shared; /* the same for `value` */
    PyObject *object;     /* strong */
    PyObject *value;      /* strong or NULL: what comes next: a dict's value, an iterator */
    PyObject *parts;      /* strong or NULL: a tuple, an instance's dict, what a dict had at first */
    Py_ssize_t next;      /* where it is */
    Py_ssize_t count;     /* how many are on the stack of the machine by now, or were in the object at first */
    union {
        Py_ssize_t pairs;    /* how many pairs of a dict are on the stack by now */
        const pyvm_way *way; /* of a record, or a time */
    };
} pyvm_pack_frame;

typedef struct pyvm_passed {
    PyObject *object;
    size_t mark;
} pyvm_passed;

typedef struct pyvm_late {
    size_t mark;
    uint32_t number;
} pyvm_late;

typedef struct pyvm_packer {
    PyVM_Parcel *parcel;
    pyvm_known *known;
    bool is_direct;
    bool is_quiet;     /* no reducer of the program's runs: see pack/quiet.h */
    size_t lends_from; /* the depth of the frame whose buffers are lent; 0: they are copied */
    bool lends_writable;
    uint32_t numbers;     /* given by now */
    unsigned unnamed;     /* shared objects that are open and cannot be named before they are done: tuples, say */
    unsigned ticks;       /* objects that were no leaves, or came from iterators: see pause.h */
    PyObject *cloner;     /* strong or NULL: see cloner.h */
    PyObject *spaces;     /* the same */
    PyObject *asked;      /* the same: classes of which it has a say in each object */
    pyvm_pieces *pieces;  /* NULL, or: what a cloner packs is in pieces */
    unsigned long thread; /* the identifier of the thread that packs with a cloner; else 0 */
    PyObject *moved;      /* a list of what is to be emptied; NULL: nothing */
    /* Which way the last classes go. */
    PyTypeObject *classes[PYVM_PACKER_CLASSES]; /* strong or NULL */
    const pyvm_way *ways[PYVM_PACKER_CLASSES];
    unsigned next_class;
    PyObject *child;      /* strong or NULL: what is packed next, before the frame on top goes on */
    bool child_is_shared; /* others than that frame's object may refer to it */
    pyvm_pack_frame *frames;
    size_t depth, room;
    pyvm_memo memo;
    pyvm_passed *passed; /* see passed.h; strong, if `keeps` */
    size_t passed_count, passed_room, passed_found;
    pyvm_late *late; /* those that got a number after all; room for a power of two */
    size_t late_count;
    bool keeps;     /* code may have run */
    bool hands_out; /* a reducer has run, which may hand out anything */
} pyvm_packer;

static inline pyvm_pack_frame *pyvm_packer_top(pyvm_packer *packer)
{
    return &packer->frames[packer->depth - 1];
}

/* The new frame, all else of which is 0; NULL with MemoryError. */
pyvm_pack_frame *pyvm_packer_push(pyvm_packer *packer, int kind, PyObject *object, bool is_shared);
void pyvm_packer_pop(pyvm_packer *packer);

/* What is being packed: a new tuple, the innermost first. NULL with MemoryError. */
PyObject *pyvm_packer_holders(const pyvm_packer *packer);

/* Names a known object. PYVM_PACK_OTHER: it is not known. */
int pyvm_packer_write_known(pyvm_packer *packer, PyObject *object);
/* What was written last is `object`: it is known from now on. False with an exception. */
bool pyvm_packer_know(pyvm_packer *packer, PyObject *object);

/* Of an object that is to be known. False with OverflowError. */
bool pyvm_packer_next_number(pyvm_packer *packer, uint32_t *number);

/* For a container that may come to contain itself: the way to make it early is kept open. */
bool pyvm_packer_begin_early(pyvm_packer *packer, PyObject *object);
/* It is complete, from objects of the stack: `whole` makes it of them, `fill` puts them into the early one. */
int pyvm_packer_end_early(pyvm_packer *packer, const pyvm_pack_frame *frame, int whole, int fill);

/* For what can be known only when it is made: it is begun. FAILED: it is begun inside itself again and again. */
int pyvm_packer_open(pyvm_packer *packer, PyObject *object);
/*
 * `count` objects, of which it is to be made, are on the stack. DONE: it was made inside itself meanwhile, and is named
 * in their place. OTHER: the caller makes it.
 */
int pyvm_packer_close(pyvm_packer *packer, PyObject *object, Py_ssize_t count);
/* The same for what was not begun so, since only one place referred to it. */
int pyvm_packer_end_unshared(pyvm_packer *packer, const pyvm_pack_frame *frame, int step);

#endif
