/*
 * environment.c: the environment of a copy's libc.
 */
#include "libpyvm/runtimes/environment.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "libpyvm/threads/copy_libc.h"

static bool is_same(const char *const *one, const char *const *other)
{
    for (; *one && *other; one++, other++)
        if (strcmp(*one, *other) != 0)
            return false;
    return !*one && !*other;
}

/* In one piece. It is never freed, since C code in the copy may keep a pointer into it for ever. */
static const char *const *duplicate(const char *const *given)
{
    size_t count = 0, bytes = 0;
    for (; given[count]; count++)
        bytes += strlen(given[count]) + 1;
    char **made = malloc((count + 1) * sizeof *made + bytes);
    if (!made)
        return NULL;
    char *text = (char *)(made + count + 1);
    for (size_t i = 0; i < count; i++) {
        made[i] = strcpy(text, given[i]);
        text += strlen(text) + 1;
    }
    made[count] = NULL;
    return (const char *const *)(void *)made;
}

bool pyvm_environment_set(pyvm_runtime *runtime, const char *const *given)
{
    if (!given)
        given = (const char *const *)(void *)environ;
    if (!runtime->environment || !is_same(runtime->environment, given)) {
        const char *const *made = duplicate(given);
        if (!made)
            return false;
        runtime->environment = made;
    }
    pyvm_copy_libc_set_environment(runtime->copy_libc, runtime->environment);
    return true;
}
