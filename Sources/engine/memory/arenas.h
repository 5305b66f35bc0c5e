/*
 * arenas.h: which arenas an interpreter with memory of its own has, on CPython 3.12 and 3.13 (interpreters/leavings.c).
 */
#ifndef PYVM_ENGINE_ARENAS_H
#define PYVM_ENGINE_ARENAS_H

#include "engine/cpython/headers.h"

typedef struct pyvm_arena {
    struct pyvm_arena *next;
    void *place;
    size_t size;
} pyvm_arena;

/* An interpreter whose end is under way in this thread. */
typedef struct pyvm_ending {
    struct pyvm_ending *outer; /* the end during which this one began */
    struct pyvm_counter *counter;
    struct pyvm_interned *strings; /* that it leaves */
    size_t count;
    void *nodes[32]; /* blocks of its own that it leaves */
} pyvm_ending;

/* The current state's interpreter has got an arena, or has given it back. */
void pyvm_arenas_note(void *arena, size_t size);
void pyvm_arenas_forget(void *arena);

/* CPython has freed a block of its raw domain. */
void pyvm_arenas_freed(const void *block);

/* Needs a current state, whose interpreter is about to end in this thread. NULL: it has no memory of its own. */
pyvm_ending *pyvm_arenas_end_begins(void);

/* The last that has begun in this thread, and is not over; or NULL. */
pyvm_ending *pyvm_arenas_ending(void);

/* Its interpreter is gone, and so is what is known of its arenas. */
void pyvm_arenas_end_is_over(pyvm_ending *over);

#endif
