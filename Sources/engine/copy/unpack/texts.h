/*
 * texts.h: short text that comes again and again: keys of dicts, and names of attributes. It is made once as long as
 * nothing takes its place here, and so are its hash and its entry among interned text.
 */
#ifndef PYVM_COPY_UNPACK_TEXTS_H
#define PYVM_COPY_UNPACK_TEXTS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "engine/cpython/headers.h"

enum { PYVM_TEXTS_PLACES = 512, PYVM_TEXTS_LONGEST = 32 };

/* What has come last, by what it consists of: two at a place, the last one first. Strong references or NULL. */
typedef struct pyvm_texts {
    PyObject *items[PYVM_TEXTS_PLACES][2];
    bool interns; /* what is in it is interned */
} pyvm_texts;

/* New text of so many ASCII characters; NULL with MemoryError. */
static inline PyObject *pyvm_texts_new(const unsigned char *characters, size_t length)
{
    if (length < 2) /* CPython has these already */
        return PyUnicode_FromKindAndData(PyUnicode_1BYTE_KIND, characters, (Py_ssize_t)length);
    PyObject *text = PyUnicode_New((Py_ssize_t)length, 127);
    if (text)
        memcpy(PyUnicode_1BYTE_DATA(text), characters, length);
    return text;
}

/* The first characters and the last, which may be some of the first. Of up to 16 characters these are all. */
typedef struct pyvm_texts_ends {
    uint64_t first, last;
} pyvm_texts_ends;

static inline pyvm_texts_ends pyvm_texts_ends_of(const unsigned char *characters, size_t length)
{
    pyvm_texts_ends ends = {0, 0};
    if (length >= sizeof(uint64_t)) {
        memcpy(&ends.first, characters, sizeof(uint64_t));
        memcpy(&ends.last, characters + length - sizeof(uint64_t), sizeof(uint64_t));
    } else if (length >= sizeof(uint32_t)) {
        memcpy(&ends.first, characters, sizeof(uint32_t));
        memcpy(&ends.last, characters + length - sizeof(uint32_t), sizeof(uint32_t));
    } else
        for (size_t i = 0; i < length; i++)
            ends.first = ends.first << 8 | characters[i];
    return ends;
}

/* Is it this text? `text` is of ASCII characters, or NULL. */
static inline bool pyvm_texts_is(PyObject *text, const unsigned char *characters, size_t length, pyvm_texts_ends ends)
{
    if (!text || (size_t)PyUnicode_GET_LENGTH(text) != length)
        return false;
    const unsigned char *its = (const unsigned char *)((const PyASCIIObject *)text + 1);
    pyvm_texts_ends its_ends = pyvm_texts_ends_of(its, length);
    return its_ends.first == ends.first && its_ends.last == ends.last &&
           (length <= 2 * sizeof(uint64_t) || memcmp(its, characters, length) == 0);
}

/* The same as pyvm_texts_get where the text is not the first at its place. */
PyObject *pyvm_texts_find(const pyvm_texts *texts, PyObject **place, const unsigned char *characters, size_t length);

/* A new reference to text of so many ASCII characters, at most PYVM_TEXTS_LONGEST; NULL with MemoryError. */
static inline PyObject *pyvm_texts_get(pyvm_texts *texts, const unsigned char *characters, size_t length)
{
    pyvm_texts_ends ends = pyvm_texts_ends_of(characters, length);
    uint64_t hash = (ends.first ^ length) * UINT64_C(0x9E3779B97F4A7C15);
    hash = (hash ^ ends.last) * UINT64_C(0xD6E8FEB86659FD93);
    PyObject **place = texts->items[(hash >> 32) % PYVM_TEXTS_PLACES];
    if (pyvm_texts_is(place[0], characters, length, ends))
        return Py_NewRef(place[0]);
    return pyvm_texts_find(texts, place, characters, length);
}

void pyvm_texts_end(pyvm_texts *texts);

#endif
