/*
 * memo.h: which objects have been packed, and by which number they are known. It keeps them alive, so that none can
 * take another's address.
 */
#ifndef PYVM_COPY_MEMO_H
#define PYVM_COPY_MEMO_H

#include <stdbool.h>
#include <stdint.h>

#include "engine/cpython/headers.h"

enum { PYVM_MEMO_INSIDE = 32 };

/*
 * Instead of a number, for what is being made and cannot be named yet; one more each time that it is begun. Where a
 * cycle leads through several containers it is begun inside each of them once, until all of these are known.
 */
#define PYVM_MEMO_OPEN (UINT32_MAX - 1000)
#define PYVM_MEMO_PASSED (PYVM_MEMO_OPEN - 1) /* the same for what is done with, and got no number: see pack/passed.h */

typedef struct pyvm_memo_item {
    PyObject *object; /* NULL: free */
    uint32_t number;
    bool is_open;  /* a container into which something still goes: its step SKIP is at `mark` */
    bool is_found; /* another piece can find it again: see pack/pieces.h */
    size_t mark;   /* of what has passed, it is where it was made */
} pyvm_memo_item;

typedef struct pyvm_memo {
    pyvm_memo_item *items; /* a power of two of them, at most half of them used */
    size_t room, used;
    pyvm_memo_item inside[PYVM_MEMO_INSIDE];
} pyvm_memo;

void pyvm_memo_begin(pyvm_memo *memo);
void pyvm_memo_end(pyvm_memo *memo);

/* Adds an object that is not there, as not open. NULL with MemoryError. Valid until the next is added. */
pyvm_memo_item *pyvm_memo_add(pyvm_memo *memo, PyObject *object, uint32_t number);

static inline size_t pyvm_memo_place(const pyvm_memo *memo, const PyObject *object)
{
    uint64_t hash = (uint64_t)(uintptr_t)object * UINT64_C(0x9E3779B97F4A7C15);
    return (size_t)(hash >> 32) & (memo->room - 1);
}

/* NULL: it is not there. */
static inline pyvm_memo_item *pyvm_memo_find(const pyvm_memo *memo, const PyObject *object)
{
    for (size_t i = pyvm_memo_place(memo, object);; i = (i + 1) & (memo->room - 1)) {
        if (memo->items[i].object == object)
            return &memo->items[i];
        if (!memo->items[i].object)
            return NULL;
    }
}

#endif
