/*
 * find.c: what kind of thing the user named, and where to look for it.
 */
#include "libpyvm/find/find.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

bool pyvm_is_version(const char *python)
{
    return python[0] >= '0' && python[0] <= '9' && strspn(python, "0123456789.") == strlen(python);
}

bool pyvm_version_fits(const char *version, const char *wanted)
{
    if (!wanted)
        return true;
    size_t length = strlen(wanted);
    return strncmp(version, wanted, length) == 0 && (version[length] == '\0' || version[length] == '.');
}

void pyvm_found_free(pyvm_found *found)
{
    free(found->executable);
    free(found->libpython);
    *found = (pyvm_found){NULL, NULL, false};
}

bool pyvm_is_folder(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

bool pyvm_is_library(const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    return strstr(name, ".so") || strstr(name, ".dylib");
}

char *pyvm_interpreter_in(const char *folder)
{
    static const char *const names[] = {"python", "python3"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char *path = pyvm_format("%s%sbin/%s", folder, folder[strlen(folder) - 1] == '/' ? "" : "/", names[i]);
        if (path && access(path, X_OK) == 0)
            return path;
        free(path);
    }
    return NULL;
}

static bool find_in_folder(const char *folder, pyvm_found *found, pyvm_text *tried)
{
    char *path = pyvm_interpreter_in(folder);
    bool good = path && pyvm_find_by_interpreter(path, NULL, found, tried);
    if (!path)
        pyvm_text_add(tried, "\n  %s: neither bin/python nor bin/python3 in this folder", folder);
    free(path);
    return good;
}

bool pyvm_find(const char *python, pyvm_found *found, pyvm_text *tried)
{
    *found = (pyvm_found){NULL, NULL, false};
    if (!python)
        return pyvm_find_by_version(NULL, found, tried);
    if (pyvm_is_version(python))
        return pyvm_find_by_version(python, found, tried);
    if (pyvm_is_folder(python))
        return find_in_folder(python, found, tried);
    if (pyvm_is_library(python))
        return pyvm_find_by_library(python, found, tried);
    return pyvm_find_by_interpreter(python, NULL, found, tried);
}
