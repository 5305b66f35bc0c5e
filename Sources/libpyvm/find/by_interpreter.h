/*
 * by_interpreter.h: finds the libpython of an interpreter.
 */
#ifndef PYVM_FIND_BY_INTERPRETER_H
#define PYVM_FIND_BY_INTERPRETER_H

#include <stdbool.h>

#include "libpyvm/base/text.h"
#include "libpyvm/find/found.h"

/*
 * `wanted` is the version that it has to have, or NULL. False: it cannot be used, and `tried` has a line with the
 * reason.
 */
bool pyvm_by_interpreter(const char *path, const char *wanted, pyvm_found *found, pyvm_text *tried);

#endif
