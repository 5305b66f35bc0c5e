/*
 * texts.c: short text that comes again and again. It is made once as long as nothing takes its place here, and so are
 * its hash and its entry among interned text.
 */
#include "engine/copy/unpack/texts.h"

#include <stdint.h>

/* Four or eight characters as a number. */
static uint64_t load(const unsigned char *characters, size_t count)
{
    uint64_t number = 0;
    if (count == sizeof number)
        memcpy(&number, characters, sizeof number);
    else
        memcpy(&number, characters, sizeof(uint32_t));
    return number;
}

/* The first characters and the last, which may be some of the first, and the length. */
static size_t place(const unsigned char *characters, size_t length)
{
    size_t part = length >= sizeof(uint64_t) ? sizeof(uint64_t) : sizeof(uint32_t);
    uint64_t first = 0, last = 0;
    if (length >= part) {
        first = load(characters, part);
        last = load(characters + length - part, part);
    } else
        for (size_t i = 0; i < length; i++)
            first = first << 8 | characters[i];
    uint64_t hash = (first ^ length) * UINT64_C(0x9E3779B97F4A7C15);
    hash = (hash ^ last) * UINT64_C(0xD6E8FEB86659FD93);
    return (size_t)(hash >> 32) % PYVM_TEXTS_ROOM;
}

static bool is(PyObject *text, const unsigned char *characters, size_t length)
{
    return text && (size_t)PyUnicode_GET_LENGTH(text) == length &&
           memcmp(PyUnicode_1BYTE_DATA(text), characters, length) == 0;
}

PyObject *pyvm_texts_get(pyvm_texts *texts, const unsigned char *characters, size_t length)
{
    PyObject **item = &texts->items[place(characters, length)];
    if (is(*item, characters, length))
        return Py_NewRef(*item);
    PyObject *text = pyvm_texts_new(characters, length);
    if (!text)
        return NULL;
    if (texts->interns)
        PyUnicode_InternInPlace(&text);
    Py_XSETREF(*item, Py_NewRef(text));
    return text;
}

void pyvm_texts_end(pyvm_texts *texts)
{
    for (size_t i = 0; i < PYVM_TEXTS_ROOM; i++)
        Py_CLEAR(texts->items[i]);
}
