/*
 * found.h: what a search has found.
 */
#ifndef PYVM_FIND_FOUND_H
#define PYVM_FIND_FOUND_H

#include <stdbool.h>

typedef struct pyvm_found {
    char *executable; /* NULL if only a library was named and no interpreter lies beside it */
    char *libpython;
    bool guessed; /* the library was named, and the interpreter only lies beside it */
} pyvm_found;

void pyvm_found_free(pyvm_found *found);

#endif
