/*
 * path.c: what a path names.
 */
#include "libpyvm/base/path.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "contract/count.h"
#include "libpyvm/base/text.h"

bool pyvm_path_is_folder(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

bool pyvm_path_is_library(const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    return strstr(name, ".so") || strstr(name, ".dylib");
}

bool pyvm_path_is_same(const char *one, const char *other)
{
    char resolved[PATH_MAX], resolved_other[PATH_MAX];
    return strcmp(one, other) == 0 ||
           (realpath(one, resolved) && realpath(other, resolved_other) && strcmp(resolved, resolved_other) == 0);
}

char *pyvm_path_of_interpreter(const char *folder)
{
    static const char *const names[] = {"python", "python3"};
    if (folder[0] == '\0')
        return NULL;
    const char *slash = folder[strlen(folder) - 1] == '/' ? "" : "/";
    for (size_t i = 0; i < PYVM_COUNT(names); i++) {
        char *path = pyvm_text_format("%s%sbin/%s", folder, slash, names[i]);
        if (path && access(path, X_OK) == 0)
            return path;
        free(path);
    }
    return NULL;
}
