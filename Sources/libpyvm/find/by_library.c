/*
 * by_library.c: takes a libpython that was named itself, and finds the interpreter that it belongs to.
 */
#include "libpyvm/find/by_library.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * CPython finds its standard library by the interpreter's path. Without one it uses the path that was compiled in,
 * which is wrong for a Python that was moved. The interpreter's bin is beside a folder above the library: two up from
 * /usr/lib/x86_64-linux-gnu, one up from ~/python/lib.
 */
static char *interpreter_beside(const char *libpython)
{
    char folder[PATH_MAX];
    const char *name = strstr(libpython, "libpython");
    for (const char *next = name; next; next = strstr(next + 1, "libpython"))
        name = next;
    size_t digits = name ? strspn(name + 9, "0123456789.") : 0;
    while (digits && name[9 + digits - 1] == '.')
        digits--;
    if (!digits || !realpath(libpython, folder))
        return NULL;
    for (int up = 0; up < 3; up++) {
        char *slash = strrchr(folder, '/');
        if (!slash)
            return NULL;
        *slash = '\0';
        char *path = pyvm_text_format("%s/bin/python%.*s", folder, (int)digits, name + 9);
        if (path && access(path, X_OK) == 0)
            return path;
        free(path);
    }
    return NULL;
}

bool pyvm_by_library(const char *path, pyvm_found *found, pyvm_text *tried)
{
    bool bare = !strchr(path, '/'); /* the dynamic linker searches for a bare name */
    if (!bare && access(path, R_OK) != 0) {
        pyvm_text_add(tried, "\n  %s: no such file, or not readable", path);
        return false;
    }
    found->libpython = pyvm_text_format("%s", path);
    found->executable = bare ? NULL : interpreter_beside(path);
    found->guessed = true;
    return found->libpython != NULL;
}
