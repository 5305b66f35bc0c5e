/*
 * version.h: versions of CPython, and which of them PyVM works with.
 */
#ifndef PYVM_FIND_VERSION_H
#define PYVM_FIND_VERSION_H

#include <stdbool.h>

/* The oldest and newest CPython that engines can be built for. */
#define PYVM_OLDEST 11
#define PYVM_NEWEST 15

/* Is this a version ("3", "3.12", "3.12.1") rather than a path? */
bool pyvm_version_is_one(const char *python);
/* Is `version` ("3.12.1") one that `wanted` ("3.12") means? NULL wants any. */
bool pyvm_version_fits(const char *version, const char *wanted);

#endif
