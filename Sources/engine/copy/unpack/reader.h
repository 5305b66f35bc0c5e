/*
 * reader.h: what is under way while a parcel is unpacked: a stack of objects, and those that are known by number.
 */
#ifndef PYVM_COPY_READER_H
#define PYVM_COPY_READER_H

#include <stdint.h>
#include <string.h>

#include "contract/parcel.h"
#include "engine/copy/known.h"

enum { PYVM_READER_INSIDE = 64 };

typedef struct pyvm_reader {
    const unsigned char *at, *late; /* the next step; the number of the next one that is late */
    PyVM_Parcel *parcel;
    pyvm_known *known;
    bool is_last;
    unsigned ticks;
    unsigned long thread; /* the identifier of that which began to unpack a state */
    PyObject **stack;     /* strong */
    size_t depth, room;
    PyObject **named; /* strong or NULL */
    size_t named_room, named_used;
    PyObject *stack_inside[PYVM_READER_INSIDE], *named_inside[PYVM_READER_INSIDE];
} pyvm_reader;

/* False with MemoryError. */
bool pyvm_reader_grow(pyvm_reader *reader);
bool pyvm_reader_know(pyvm_reader *reader, size_t number);

void pyvm_reader_begin(pyvm_reader *reader, PyVM_Parcel *parcel, pyvm_known *known, bool is_last);
void pyvm_reader_end(pyvm_reader *reader);

/* A step's result on the stack, which takes the reference over; NULL fails. */
static inline bool pyvm_reader_push(pyvm_reader *reader, PyObject *object)
{
    if (!object)
        return false;
    if (reader->depth == reader->room && !pyvm_reader_grow(reader)) {
        Py_DECREF(object);
        return false;
    }
    reader->stack[reader->depth++] = object;
    return true;
}

/* So many more fit on the stack. False with MemoryError. */
static inline bool pyvm_reader_room(pyvm_reader *reader, size_t more)
{
    while (reader->room - reader->depth < more)
        if (!pyvm_reader_grow(reader))
            return false;
    return true;
}

/* The caller's then. */
static inline PyObject *pyvm_reader_pop(pyvm_reader *reader)
{
    return reader->stack[--reader->depth];
}

/* Borrowed. */
static inline PyObject *pyvm_reader_top(const pyvm_reader *reader)
{
    return reader->stack[reader->depth - 1];
}

/* The topmost objects, in the order in which they came. */
static inline PyObject **pyvm_reader_items(const pyvm_reader *reader, size_t count)
{
    return reader->stack + reader->depth - count;
}

/* Drops so many objects. */
void pyvm_reader_drop(pyvm_reader *reader, size_t count);

static inline uint64_t pyvm_reader_number(pyvm_reader *reader)
{
    uint64_t number = 0;
    for (int shift = 0;; shift += 7) {
        unsigned char byte = *reader->at++;
        number |= (uint64_t)(byte & 127) << shift;
        if (byte < 128)
            return number;
    }
}

static inline const unsigned char *pyvm_reader_raw(pyvm_reader *reader, size_t count)
{
    const unsigned char *bytes = reader->at;
    reader->at += count;
    return bytes;
}

#endif
