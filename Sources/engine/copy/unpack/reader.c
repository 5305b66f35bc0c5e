/*
 * reader.c: the stack of a reader, and what is known.
 */
#include "engine/copy/unpack/reader.h"

#include <stdlib.h>

void pyvm_reader_begin(pyvm_reader *reader, PyVM_Parcel *parcel, pyvm_known *known, bool is_last)
{
    reader->at = parcel->bytes;
    reader->late = parcel->bytes + parcel->late;
    reader->parcel = parcel;
    reader->known = known;
    reader->is_last = is_last;
    reader->ticks = 0;
    reader->thread = 0;
    reader->stack = reader->stack_inside;
    reader->depth = 0;
    reader->named = reader->named_inside;
    reader->room = reader->named_room = PYVM_READER_INSIDE;
    reader->named_used = 0;
}

void pyvm_reader_end(pyvm_reader *reader)
{
    pyvm_reader_drop(reader, reader->depth);
    for (size_t i = 0; i < reader->named_used; i++)
        Py_XDECREF(reader->named[i]);
    if (reader->named != reader->named_inside)
        free(reader->named);
    if (reader->stack != reader->stack_inside)
        free(reader->stack);
}

void pyvm_reader_drop(pyvm_reader *reader, size_t count)
{
    reader->depth -= count;
    for (PyObject **object = reader->stack + reader->depth + count; count > 0; count--)
        Py_DECREF(*--object);
}

/* The same objects in more room; NULL with MemoryError: they are where they were. */
static PyObject **larger(PyObject **objects, PyObject **inside, size_t before, size_t room)
{
    PyObject **moved = realloc(objects == inside ? NULL : objects, room * sizeof *moved);
    if (!moved) {
        PyErr_NoMemory();
        return NULL;
    }
    if (objects == inside)
        memcpy(moved, inside, before * sizeof *moved);
    return moved;
}

bool pyvm_reader_grow(pyvm_reader *reader)
{
    PyObject **moved = larger(reader->stack, reader->stack_inside, reader->room, reader->room * 2);
    if (!moved)
        return false;
    reader->stack = moved;
    reader->room *= 2;
    return true;
}

static bool grow_named(pyvm_reader *reader, size_t least)
{
    size_t room = reader->named_room * 2 > least ? reader->named_room * 2 : least;
    PyObject **moved = larger(reader->named, reader->named_inside, reader->named_room, room);
    if (!moved)
        return false;
    reader->named = moved;
    reader->named_room = room;
    return true;
}

bool pyvm_reader_know(pyvm_reader *reader, size_t number)
{
    if (number >= reader->named_room && !grow_named(reader, number + 1))
        return false;
    while (reader->named_used <= number)
        reader->named[reader->named_used++] = NULL;
    Py_XSETREF(reader->named[number], Py_NewRef(pyvm_reader_top(reader)));
    return true;
}
