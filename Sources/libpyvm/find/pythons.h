/*
 * pythons.h: the CPythons that somebody has asked for, found once and remembered.
 * The caller holds the lock of the runtimes (state/loaded.h).
 */
#ifndef PYVM_FIND_PYTHONS_H
#define PYVM_FIND_PYTHONS_H

#include <stdbool.h>

#include "libpyvm/state/python.h"

/* The CPython that `name` means (PyVM_Config.python), looked at. NULL with the error noted for `function`. */
const pyvm_python *pyvm_pythons_get(const char *name, const char *function);

/* The first one that was used: what NULL means. NULL: there is none yet. */
const pyvm_python *pyvm_pythons_first(void);
void pyvm_pythons_use(const pyvm_python *python);

/* Adds one that was not searched for. NULL: out of memory. */
pyvm_python *pyvm_pythons_add(const char *name, const char *executable, const char *libpython);

/* The same library in the same environment? */
bool pyvm_pythons_are_same(const pyvm_python *one, const pyvm_python *other);

#endif
