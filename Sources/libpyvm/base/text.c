/*
 * text.c: a string that grows, see text.h.
 */
#include "libpyvm/base/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool reserve(pyvm_text *text, size_t more)
{
    size_t needed = text->length + more + 1;
    if (needed <= text->room)
        return true;
    size_t larger = needed > 2 * text->room ? needed : 2 * text->room;
    char *moved = realloc(text->chars, larger);
    if (!moved)
        return false;
    text->chars = moved;
    text->room = larger;
    return true;
}

static void add(pyvm_text *text, const char *format, va_list arguments)
{
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (length < 0 || !reserve(text, (size_t)length)) {
        text->failed = true;
        return;
    }
    vsnprintf(text->chars + text->length, (size_t)length + 1, format, arguments);
    text->length += (size_t)length;
}

void pyvm_text_add(pyvm_text *text, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    add(text, format, arguments);
    va_end(arguments);
}

bool pyvm_text_add_once(pyvm_text *text, const char *line)
{
    char *whole = pyvm_format("\n%s\n", line);
    bool is_there = whole && strstr(pyvm_text_get(text), whole);
    if (whole && !is_there)
        pyvm_text_add(text, "%s", whole);
    text->failed = text->failed || !whole;
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

char *pyvm_format(const char *format, ...)
{
    pyvm_text text = PYVM_TEXT_INIT;
    va_list arguments;
    va_start(arguments, format);
    add(&text, format, arguments);
    va_end(arguments);
    if (!text.failed)
        return text.chars;
    free(text.chars);
    return NULL;
}
