/*
 * python.h: a CPython that was asked for.
 */
#ifndef PYVM_STATE_PYTHON_H
#define PYVM_STATE_PYTHON_H

#include <stdbool.h>

/* Never freed: PyVM_GetInfo gives its strings for closed VMs too. */
typedef struct pyvm_python {
    const char *name;       /* as it was asked for */
    const char *executable; /* the interpreter that the environment comes from, or NULL */
    const char *libpython;  /* the library's path */
    bool guessed;           /* only the library was named: `executable` was found beside it */
    char version[32];       /* "3.11.2"; "" until the library has been looked at */
    unsigned python;        /* 0x030B */
    struct pyvm_python *next;
} pyvm_python;

#endif
