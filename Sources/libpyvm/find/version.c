/*
 * version.c: versions of CPython.
 */
#include "libpyvm/find/version.h"

#include <string.h>

bool pyvm_version_is_one(const char *python)
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
