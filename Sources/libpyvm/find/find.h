/*
 * find.h: from what the user says ("3.12", a path, nothing) to a libpython and the interpreter it belongs to.
 */
#ifndef PYVM_FIND_FIND_H
#define PYVM_FIND_FIND_H

#include <stdbool.h>

#include "libpyvm/base/text.h"

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
/* A virtual environment, or any other folder? A shared library, by its name? */
bool pyvm_is_folder(const char *path);
bool pyvm_is_library(const char *path);
/* Is `version` ("3.12.1") one that `wanted` ("3.12") means? NULL wants any. */
bool pyvm_version_fits(const char *version, const char *wanted);

/*
 * The parts of the search; each returns true when it found one, else it has added its lines to `tried`.
 * `wanted` is a version or NULL.
 */
bool pyvm_find_by_version(const char *wanted, pyvm_found *found, pyvm_text *tried);      /* find_version.c */
bool pyvm_find_by_interpreter(const char *path, const char *wanted, pyvm_found *found, pyvm_text *tried);
bool pyvm_find_by_library(const char *path, pyvm_found *found, pyvm_text *tried);        /* find_library.c */

/* What an interpreter says of itself; NULL where it does not say, or memory has run out. */
typedef struct pyvm_answer {
    char *executable;
    char *version;
    char *libpython;
    char *problem; /* why it will not do, in one line */
} pyvm_answer;

/* Runs it. True: it will do, and all but `problem` are set. The caller frees the answer either way. */
bool pyvm_ask_interpreter(const char *path, const char *wanted, pyvm_answer *answer);    /* find_interpreter.c */
void pyvm_answer_free(pyvm_answer *answer);

/* bin/python or bin/python3 in a folder, to be freed; NULL: neither is there. */
char *pyvm_interpreter_in(const char *folder);

/* Looks at an interpreter; true ends the walk. */
typedef bool (*pyvm_visitor)(const char *path, void *data);

/*
 * Visits the interpreters of these names (NULL behind the last), and in the folders of version managers only those of a
 * version that begins like `version`: each path once, PATH first. True if a visitor has ended the walk.
 */
bool pyvm_walk_places(const char *const *names, const char *version, pyvm_visitor visit, void *data);
/* The places in words, for messages. */
#define PYVM_PLACES "PATH, /usr/bin, /usr/local/bin, pyenv's and uv's versions, /opt/*/bin"

/* Runs a program with arguments; its output (at most `room` - 1 characters), or false with the reason in it. */
bool pyvm_run(const char *const *arguments, char *output, size_t room);                  /* run.c */

#endif
