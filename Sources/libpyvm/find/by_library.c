/*
 * by_library.c: a libpython that was named directly; finds the interpreter it belongs to.
 */
#include "libpyvm/find/by_library.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * Only the interpreter beside it tells CPython where its standard library is: what is compiled in may be another
 * place, in a Python that was moved. From /usr/lib/x86_64-linux-gnu it is two folders up, from ~/python/lib one.
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
    bool bare = !strchr(path, '/'); /* a bare name goes to the dynamic linker, which knows where to look */
    if (!bare && access(path, R_OK) != 0) {
        pyvm_text_add(tried, "\n  %s: no such file, or not readable", path);
        return false;
    }
    found->libpython = pyvm_text_format("%s", path);
    found->executable = bare ? NULL : interpreter_beside(path);
    found->guessed = true;
    return found->libpython != NULL;
}
