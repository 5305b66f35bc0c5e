/*
 * version.h: versions of CPython.
 */
#ifndef PYVM_FIND_VERSION_H
#define PYVM_FIND_VERSION_H

#include <stdbool.h>

/* Is this a version ("3", "3.12", "3.12.1") rather than a path? */
bool pyvm_version_is_one(const char *python);
/* Does `wanted` ("3.12"; NULL: any) mean `version` ("3.12.1")? */
bool pyvm_version_fits(const char *version, const char *wanted);

#endif
