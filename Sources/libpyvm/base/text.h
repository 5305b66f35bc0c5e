/*
 * text.h: strings made by format, and a string that grows, for messages that list what was tried. glibc's
 * open_memstream makes such a string too, but it can be read only after a flush, and opening the stream can fail.
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
/*
 * Adds a line, unless the text has it; false: the text has it. True also when memory runs out, so that the caller goes
 * on with what is new. For texts that have only lines of this function.
 */
bool pyvm_text_add_once(pyvm_text *text, const char *line);
/* The text, "" if it is empty; valid until the next add. */
const char *pyvm_text_get(const pyvm_text *text);
void pyvm_text_free(pyvm_text *text);

/* A new string, to be freed; NULL when out of memory. */
char *pyvm_text_format(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
