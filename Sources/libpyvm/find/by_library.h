/*
 * by_library.h: takes a libpython that was named itself.
 */
#ifndef PYVM_FIND_BY_LIBRARY_H
#define PYVM_FIND_BY_LIBRARY_H

#include <stdbool.h>

#include "libpyvm/base/text.h"
#include "libpyvm/find/found.h"

/* False: there is no such file, and `tried` has a line that says so; or memory has run out. */
bool pyvm_by_library(const char *path, pyvm_found *found, pyvm_text *tried);

#endif
