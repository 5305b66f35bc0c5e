/*
 * by_version.h: looks for an interpreter of a version in all the usual places.
 */
#ifndef PYVM_FIND_BY_VERSION_H
#define PYVM_FIND_BY_VERSION_H

#include <stdbool.h>

#include "libpyvm/base/text.h"
#include "libpyvm/find/found.h"

/*
 * `wanted` is a version, or NULL for python3. False: none can be used, and `tried` has a line for each that was tried.
 */
bool pyvm_by_version(const char *wanted, pyvm_found *found, pyvm_text *tried);

#endif
