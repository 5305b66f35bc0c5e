/*
 * find.h: from what the user says ("3.12", a path, nothing) to a libpython and the interpreter it belongs to.
 */
#ifndef PYVM_CORE_FIND_H
#define PYVM_CORE_FIND_H

#include <stdbool.h>

#include "core/text.h"

/* The oldest and newest CPython that engines can be built for. */
#define PYVM_OLDEST 11
#define PYVM_NEWEST 15

typedef struct pyvm_found {
    char *executable; /* NULL if only a library was named and no interpreter lies beside it */
    char *libpython;
    bool guessed;     /* the library was named, and the interpreter only lies beside it */
} pyvm_found;

/*
 * Finds what `python` names; NULL: python3. False where there is none; `tried` then has a line
 * for each place that was looked at, with the reason why it is not usable.
 */
bool pyvm_find(const char *python, pyvm_found *found, pyvm_text *tried);
void pyvm_found_free(pyvm_found *found);

/* Is this a version ("3", "3.12", "3.12.1") rather than a path? */
bool pyvm_is_version(const char *python);
/* Is `version` ("3.12.1") one that `wanted` ("3.12") means? NULL wants any. */
bool pyvm_version_fits(const char *version, const char *wanted);

/*
 * The parts of the search; each returns true when it found one, else it has added its lines to `tried`.
 * `wanted` is a version or NULL.
 */
bool pyvm_find_by_version(const char *wanted, pyvm_found *found, pyvm_text *tried);      /* find_version.c */
bool pyvm_find_by_interpreter(const char *path, const char *wanted, pyvm_found *found, pyvm_text *tried);
bool pyvm_find_by_library(const char *path, pyvm_found *found, pyvm_text *tried);        /* find_library.c */

/* Runs a program with arguments; its output (at most `room` - 1 characters), or false with the reason in it. */
bool pyvm_run(const char *const *arguments, char *output, size_t room);                  /* run.c */

#endif
