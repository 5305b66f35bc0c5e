/*
 * same_build.c: finds the shared libpython of a Python that runs and has its own linked in, as Debian's has.
 */
#include "libpyvm/find/same_build.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "contract/count.h"
#include "contract/engine.h"
#include "libpyvm/base/load_apart.h"
#include "libpyvm/base/symbol.h"
#include "libpyvm/base/text.h"

/* Of a library, or RTLD_DEFAULT. NULL: it is no libpython. It belongs to the library. */
static const char *build_of(void *library)
{
    const char *(*get_version)(void) = NULL;
    pyvm_symbol_get(library, "Py_GetVersion", &get_version);
    return get_version ? get_version() : NULL;
}

static bool is_build(const char *path, const char *build)
{
    char why[PYVM_WHY];
    void *library = pyvm_load_apart(LM_ID_BASE, path, why);
    const char *found = library ? build_of(library) : NULL;
    bool is_same = found && strcmp(found, build) == 0;
    if (library)
        dlclose(library);
    return is_same;
}

/* From /usr/bin/python3: /usr, by its length. */
static int prefix_of(const char *interpreter)
{
    size_t length = strlen(interpreter);
    for (int levels = 0; levels < 2 && length > 0; levels++)
        while (length > 0 && interpreter[--length] != '/')
            ;
    return (int)length;
}

char *pyvm_same_build_find(const pyvm_python *host)
{
    static const char *const folders[] = {
#if defined __x86_64__
        "/lib/x86_64-linux-gnu",
#elif defined __aarch64__
        "/lib/aarch64-linux-gnu",
#endif
        "/lib", "/lib64"};
    const char *build = build_of(RTLD_DEFAULT);
    for (size_t i = 0; build && i < PYVM_COUNT(folders); i++) {
        char *path = pyvm_text_format("%.*s%s/libpython3.%u.so.1.0", prefix_of(host->libpython), host->libpython,
                                      folders[i], host->python & 0xFF);
        if (path && access(path, R_OK) == 0 && is_build(path, build))
            return path;
        free(path);
    }
    return NULL;
}
