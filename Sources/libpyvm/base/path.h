/*
 * path.h: what a path names.
 */
#ifndef PYVM_BASE_PATH_H
#define PYVM_BASE_PATH_H

#include <stdbool.h>

bool pyvm_path_is_folder(const char *path);
/* Does the path look like a shared library's, by its name? */
bool pyvm_path_is_library(const char *path);
/* Do both paths name the same file? */
bool pyvm_path_is_same(const char *one, const char *other);

/* bin/python or bin/python3 in a folder, to be freed; NULL: neither is there. */
char *pyvm_path_of_interpreter(const char *folder);

#endif
