/*
 * layouts.h: where objects in C have what they have inside: tables of CPython 3.11 to 3.15.
 */
#ifndef PYVM_MODULE_LAYOUTS_H
#define PYVM_MODULE_LAYOUTS_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

typedef enum pyvm_form {
    PYVM_FORM_INT,
    PYVM_FORM_CHAR,
    PYVM_FORM_BYTE,
    PYVM_FORM_WIDE,
    PYVM_FORM_REAL,
    PYVM_FORM_OBJECT,
    PYVM_FORM_ITERATORS, /* a tuple with nothing in place of what has ended: shown as an iterator without items */
    PYVM_FORM_NUMBERS,   /* a pointer to numbers, as many as the number at `count` says */
    PYVM_FORM_PLACES     /* the same; as many as are in the tuple at `count` */
} pyvm_form;

/* `is_shown`: it is not set, as it is made in another way. */
typedef struct pyvm_part {
    const char *name; /* NULL: this is behind the last */
    size_t offset;
    pyvm_form form;
    bool is_shown;
    size_t count;
} pyvm_part;

/* A type in C: its name, its size without what may follow, where it has its __dict__, or 0. */
typedef struct pyvm_layout {
    const char *name;
    size_t size, more, dict;
    const pyvm_part *parts;
} pyvm_layout;

extern const pyvm_part pyvm_layouts_of_buffered[], pyvm_layouts_of_entry[]; /* file_parts.c does more for these */

/* That of the first base that has one; NULL with TypeError: none has, or this CPython has it otherwise. */
const pyvm_layout *pyvm_layouts_of(const PyTypeObject *type);

#endif
