/*
 * python.h: a CPython that somebody has asked for.
 */
#ifndef PYVM_STATE_PYTHON_H
#define PYVM_STATE_PYTHON_H

#include <stdbool.h>

/* Never freed: VMs tell of them also after their end. */
typedef struct pyvm_python {
    const char *name;       /* as it was asked for */
    const char *executable; /* whose environment is used, or NULL */
    const char *libpython;  /* the library's path */
    bool guessed;           /* the library was named, and the interpreter only lies beside it */
    char version[32];       /* "3.11.2"; "" until the library has been looked at */
    unsigned python;        /* 0x030B */
    struct pyvm_python *next;
} pyvm_python;

#endif
