/*
 * path.h: what a path names.
 */
#ifndef PYVM_BASE_PATH_H
#define PYVM_BASE_PATH_H

#include <stdbool.h>

bool pyvm_path_is_folder(const char *path);
/* A shared library, by its name? */
bool pyvm_path_is_library(const char *path);
/* Do both name one file? */
bool pyvm_path_is_same(const char *one, const char *other);

/* bin/python or bin/python3 in a folder, to be freed; NULL: neither is there. */
char *pyvm_path_of_interpreter(const char *folder);

#endif
