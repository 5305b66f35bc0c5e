/*
 * text.h: strings made by format, and a string that grows, for messages that list what was tried. glibc's
 * open_memstream would grow it too, but what is in such a stream can be read only after a flush, and a stream is one
 * more thing that can fail to be made.
 */
#ifndef PYVM_BASE_TEXT_H
#define PYVM_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* When memory runs out it keeps what it has and remembers the failure. */
typedef struct pyvm_text {
    char *chars; /* never NULL after the first add that worked */
    size_t length;
    bool failed;
} pyvm_text;

#define PYVM_TEXT_INIT {NULL, 0, false}

void pyvm_text_add(pyvm_text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Adds a line unless it is there already; true if it was not. Not for texts that anything else is added to. */
bool pyvm_text_add_once(pyvm_text *text, const char *line);
/* What it holds, "" if nothing; valid until the next add. */
const char *pyvm_text_get(const pyvm_text *text);
void pyvm_text_free(pyvm_text *text);

/* A new string, to be freed; NULL when out of memory. */
char *pyvm_text_format(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
