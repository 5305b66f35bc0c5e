/*
 * found.h: what a search has found.
 */
#ifndef PYVM_FIND_FOUND_H
#define PYVM_FIND_FOUND_H

#include <stdbool.h>

typedef struct pyvm_found {
    char *executable; /* NULL: only a library was named, and no interpreter was found beside it */
    char *libpython;
    bool guessed; /* only the library was named: `executable` was found beside it */
} pyvm_found;

void pyvm_found_free(pyvm_found *found);

#endif
