/*
 * dedent.c: the text of -c without the indentation that all its lines have, as textwrap.dedent makes it. That module
 * would bring others, which the program then finds imported.
 */
#include "engine/program/dedent.h"

#include <stdbool.h>
#include <string.h>

/* A line of a text: its indentation, what follows, and whether there is anything but white space. */
typedef struct line {
    const char *begin;
    const char *text; /* behind the indentation */
    const char *end;  /* at the newline, or at the end of the text */
} line;

static line line_at(const char *begin)
{
    size_t indentation = strspn(begin, " \t");
    return (line){begin, begin + indentation, begin + strcspn(begin, "\n")};
}

static bool is_blank(const line *line)
{
    return line->text == line->end;
}

static size_t common_length(const char *one, const char *other, size_t length)
{
    size_t i = 0;
    while (i < length && one[i] == other[i])
        i++;
    return i;
}

/* The indentation that all lines but blank ones begin with. */
static size_t find_margin(const char *text)
{
    const char *first = NULL;
    size_t margin = 0;
    for (const char *begin = text;;) {
        line line = line_at(begin);
        size_t indentation = (size_t)(line.text - line.begin);
        if (!is_blank(&line)) {
            margin = first ? common_length(first, line.begin, margin < indentation ? margin : indentation)
                           : indentation;
            first = first ? first : line.begin;
        }
        if (*line.end == '\0')
            return margin;
        begin = line.end + 1;
    }
}

/* Blank lines lose all that is in them. */
static size_t copy_without(char *result, const char *text, size_t margin)
{
    char *to = result;
    for (const char *begin = text;;) {
        line line = line_at(begin);
        const char *from = is_blank(&line) ? line.end : line.begin + margin;
        memcpy(to, from, (size_t)(line.end - from));
        to += line.end - from;
        if (*line.end == '\0')
            return (size_t)(to - result);
        *to++ = '\n';
        begin = line.end + 1;
    }
}

PyObject *pyvm_dedent(PyObject *text)
{
    const char *bytes = PyUnicode_AsUTF8(text);
    size_t margin = bytes ? find_margin(bytes) : 0;
    if (!bytes)
        return NULL;
    if (margin == 0)
        return Py_NewRef(text);
    char *result = PyMem_Malloc(strlen(bytes) + 1);
    if (!result)
        return PyErr_NoMemory();
    PyObject *dedented = PyUnicode_FromStringAndSize(result, (Py_ssize_t)copy_without(result, bytes, margin));
    PyMem_Free(result);
    return dedented;
}
