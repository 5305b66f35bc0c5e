/*
 * find.h: from what the user names ("3.12", a path, nothing) to a libpython and the interpreter that it belongs to.
 */
#ifndef PYVM_FIND_FIND_H
#define PYVM_FIND_FIND_H

#include <stdbool.h>

#include "libpyvm/base/text.h"
#include "libpyvm/find/found.h"

/*
 * Finds what `python` names; NULL: python3. False: nothing can be used, and `tried` has a line for each place that was
 * looked at, with the reason.
 */
bool pyvm_find(const char *python, pyvm_found *found, pyvm_text *tried);

#endif
