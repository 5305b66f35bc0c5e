/*
 * sized.c: reading structs that begin with their size.
 */
#include "libpyvm/vms/sized.h"

#include <string.h>

#include "libpyvm/threads/fail.h"

/* Has a caller built against a newer header left the members that this library does not know at zero, their default? */
static bool is_known(const char *bytes, size_t given, size_t known)
{
    while (known < given && bytes[known] == 0)
        known++;
    return known >= given;
}

bool pyvm_sized_read(const void *given, void *config, const pyvm_sized *sized, const char *function)
{
    size_t size;
    memcpy(&size, given, sizeof size);
    if (size < sized->least || size % sized->alignment != 0)
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "the size of the struct is %zu; begin with %s", size, sized->init);
    else if (!is_known(given, size, sized->size))
        pyvm_fail(
            PYVM_ERROR_UNSUPPORTED, function,
            "the size of the struct is %zu, and a member behind the %zu bytes that this libpyvm (%s) knows is set: leave "
            "that member at its default, or use a newer libpyvm",
            size, sized->size, PyVM_LibraryVersion());
    else {
        memcpy(config, given, size < sized->size ? size : sized->size);
        return true;
    }
    return false;
}
