/*
 * find.c: tells what the user has named, a version, a folder, a library or an interpreter, and finds it.
 */
#include "libpyvm/find/find.h"

#include <stdlib.h>

#include "libpyvm/base/path.h"
#include "libpyvm/find/by_interpreter.h"
#include "libpyvm/find/by_library.h"
#include "libpyvm/find/by_version.h"
#include "libpyvm/find/version.h"

static bool find_in_folder(const char *folder, pyvm_found *found, pyvm_text *tried)
{
    char *path = pyvm_path_of_interpreter(folder);
    bool good = path && pyvm_by_interpreter(path, NULL, found, tried);
    if (!path)
        pyvm_text_add(tried, "\n  %s: neither bin/python nor bin/python3 in this folder", folder);
    free(path);
    return good;
}

bool pyvm_find(const char *python, pyvm_found *found, pyvm_text *tried)
{
    *found = (pyvm_found){NULL, NULL, false};
    if (!python)
        return pyvm_by_version(NULL, found, tried);
    if (pyvm_version_is_one(python))
        return pyvm_by_version(python, found, tried);
    if (pyvm_path_is_folder(python))
        return find_in_folder(python, found, tried);
    if (pyvm_path_is_library(python))
        return pyvm_by_library(python, found, tried);
    return pyvm_by_interpreter(python, NULL, found, tried);
}
