/*
 * text.c: strings made by format, and a string that grows.
 */
#include "libpyvm/base/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool append(pyvm_text *text, const char *added)
{
    size_t more = strlen(added);
    char *moved = realloc(text->chars, text->length + more + 1);
    if (!moved)
        return false;
    memcpy(moved + text->length, added, more + 1);
    text->chars = moved;
    text->length += more;
    return true;
}

void pyvm_text_add(pyvm_text *text, const char *format, ...)
{
    char *added;
    va_list arguments;
    va_start(arguments, format);
    bool made = vasprintf(&added, format, arguments) >= 0;
    va_end(arguments);
    text->failed = !made || !append(text, added) || text->failed;
    if (made)
        free(added);
}

bool pyvm_text_add_once(pyvm_text *text, const char *line)
{
    char *whole = pyvm_text_format("\n%s\n", line);
    bool is_there = whole && strstr(pyvm_text_get(text), whole);
    text->failed = text->failed || !whole || (!is_there && !append(text, whole));
    free(whole);
    return !is_there;
}

const char *pyvm_text_get(const pyvm_text *text)
{
    return text->chars ? text->chars : "";
}

void pyvm_text_free(pyvm_text *text)
{
    free(text->chars);
    *text = (pyvm_text)PYVM_TEXT_INIT;
}

char *pyvm_text_format(const char *format, ...)
{
    char *text;
    va_list arguments;
    va_start(arguments, format);
    int length = vasprintf(&text, format, arguments);
    va_end(arguments);
    return length >= 0 ? text : NULL;
}
