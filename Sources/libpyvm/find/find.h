/*
 * find.h: from what the user says ("3.12", a path, nothing) to a libpython and the interpreter it belongs to.
 */
#ifndef PYVM_FIND_FIND_H
#define PYVM_FIND_FIND_H

#include <stdbool.h>

#include "libpyvm/base/text.h"
#include "libpyvm/find/found.h"

/*
 * Finds what `python` names; NULL: python3. False where there is none; `tried` then has a line
 * for each place that was looked at, with the reason why it is not usable.
 */
bool pyvm_find(const char *python, pyvm_found *found, pyvm_text *tried);

#endif
