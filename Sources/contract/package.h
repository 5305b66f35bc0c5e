/*
 * package.h: the Python package `pyvm` (python/pyvm), whose sources libpyvm has in itself. There is one copy of them in
 * the process, for all engines; scripts/embed-package writes it.
 */
#ifndef PYVM_PACKAGE_H
#define PYVM_PACKAGE_H

#include <stdbool.h>
#include <stddef.h>

/* A module's source. */
typedef struct pyvm_source {
    const char *name; /* "pyvm._proxy" */
    const char *file; /* what tracebacks call it: "<libpyvm>/pyvm/_proxy.py" */
    const char *text; /* UTF-8, with a NUL behind it */
    size_t size;      /* without that NUL */
    bool is_package;
} pyvm_source;

/* What marshal has written of a module's code. */
typedef struct pyvm_code {
    const void *bytes;
    size_t size;
} pyvm_code;

#endif
