/*
 * texts.h: short text that comes again and again: keys of dicts, and names of attributes.
 */
#ifndef PYVM_COPY_UNPACK_TEXTS_H
#define PYVM_COPY_UNPACK_TEXTS_H

#include <stdbool.h>
#include <string.h>

#include "engine/cpython/headers.h"

enum { PYVM_TEXTS_ROOM = 512, PYVM_TEXTS_LONGEST = 32 };

/* What has come last, by what it consists of; strong references or NULL. */
typedef struct pyvm_texts {
    PyObject *items[PYVM_TEXTS_ROOM];
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

/* A new reference to text of so many ASCII characters, at most PYVM_TEXTS_LONGEST; NULL with MemoryError. */
PyObject *pyvm_texts_get(pyvm_texts *texts, const unsigned char *characters, size_t length);

void pyvm_texts_end(pyvm_texts *texts);

#endif
