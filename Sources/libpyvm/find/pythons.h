/*
 * pythons.h: the CPythons that somebody has asked for, found once and remembered.
 */
#ifndef PYVM_FIND_PYTHONS_H
#define PYVM_FIND_PYTHONS_H

#include "libpyvm/find/find.h"

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

/*
 * The CPython that `name` means (PyVM_Config.python), looked at, for the caller to hold the lock of runtime.c. NULL with the
 * error noted for `function`.
 */
const pyvm_python *pyvm_python_get(const char *name, const char *function);

/* The one that was had first, and may be used: what NULL means. NULL: there is none yet. */
const pyvm_python *pyvm_python_first(void);
void pyvm_python_use(const pyvm_python *python);

/* Adds one that was not searched for. NULL: out of memory. */
pyvm_python *pyvm_python_add(const char *name, const char *executable, const char *libpython);

/* The same library in the same environment? */
bool pyvm_python_is_same(const pyvm_python *one, const pyvm_python *other);
bool pyvm_is_same_file(const char *one, const char *other);

#endif
