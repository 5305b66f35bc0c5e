/*
 * pythons.h: the CPythons that were asked for, found once and remembered.
 * The caller holds the lock of loaded.h.
 */
#ifndef PYVM_FIND_PYTHONS_H
#define PYVM_FIND_PYTHONS_H

#include <stdbool.h>

#include "libpyvm/state/python.h"

/* The CPython that `name` means (PyVM_Config.python), with its version. NULL with the error noted for `function`. */
const pyvm_python *pyvm_pythons_get(const char *name, const char *function);

/* The first CPython that was used, which a NULL name means; NULL: there is none yet. */
const pyvm_python *pyvm_pythons_first(void);
/* Notes that a CPython was used. */
void pyvm_pythons_use(const pyvm_python *python);

/* Adds a CPython, with copies of the strings. NULL: out of memory. */
pyvm_python *pyvm_pythons_add(const char *name, const char *executable, const char *libpython);

/* Are they the same library in the same environment? */
bool pyvm_pythons_are_same(const pyvm_python *one, const pyvm_python *other);

#endif
