/*
 * options.c: the options of tasks and of maps.
 */
#include "libpyvm/pool/options.h"

#include "libpyvm/threads/fail.h"

bool pyvm_options_read(const void *given, void *options, const pyvm_sized *sized, const long long *timeout_ns,
                       const char *function)
{
    if (given && !pyvm_sized_read(given, options, sized, function))
        return false;
    if (*timeout_ns < 0)
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "options->timeout_ns is %lld, but it has to be 0 (no limit) or more",
                  *timeout_ns);
    return *timeout_ns >= 0;
}
