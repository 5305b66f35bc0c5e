/*
 * texts.c: makes short text that is not there.
 */
#include "engine/copy/unpack/texts.h"

PyObject *pyvm_texts_find(const pyvm_texts *texts, PyObject **place, const unsigned char *characters, size_t length)
{
    PyObject *first = place[0], *text = place[1];
    if (pyvm_texts_is(text, characters, length, pyvm_texts_ends_of(characters, length))) {
        place[0] = text;
        place[1] = first;
        return Py_NewRef(text);
    }
    text = pyvm_texts_new(characters, length);
    if (!text)
        return NULL;
    if (texts->interns)
        PyUnicode_InternInPlace(&text);
    PyObject *last = place[1];
    place[1] = place[0];
    place[0] = Py_NewRef(text);
    Py_XDECREF(last);
    return text;
}

void pyvm_texts_end(pyvm_texts *texts)
{
    for (size_t i = 0; i < PYVM_TEXTS_PLACES; i++) {
        Py_CLEAR(texts->items[i][0]);
        Py_CLEAR(texts->items[i][1]);
    }
}
