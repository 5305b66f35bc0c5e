/*
 * by_interpreter.h: the libpython of an interpreter.
 */
#ifndef PYVM_FIND_BY_INTERPRETER_H
#define PYVM_FIND_BY_INTERPRETER_H

#include <stdbool.h>

#include "libpyvm/base/text.h"
#include "libpyvm/find/found.h"

/* `wanted`: the version it has to be, or NULL. False: it will not do, and `tried` has a line that says why. */
bool pyvm_by_interpreter(const char *path, const char *wanted, pyvm_found *found, pyvm_text *tried);

#endif
