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

/* The size of an environment in one piece: the list, and behind it the strings. */
static size_t size_of(const char *const *given)
{
    size_t size = sizeof *given;
    for (; *given; given++)
        size += sizeof *given + strlen(*given) + 1;
    return size;
}

static void put(char **list, const char *const *given)
{
    size_t count = 0;
    while (given[count])
        count++;
    char *text = (char *)(list + count + 1);
    for (size_t i = 0; i < count; i++) {
        list[i] = strcpy(text, given[i]);
        text += strlen(text) + 1;
    }
    list[count] = NULL;
}

/*
 * Room for the copy's environment. The next VM there uses it again. It is never freed, since C code may keep
 * a pointer into it for ever. It doubles, so what is left behind is less than what is there.
 */
static char **room_for(pyvm_runtime *runtime, size_t size)
{
    if (runtime->environment_room >= size)
        return runtime->environment;
    size_t room = size > 2 * runtime->environment_room ? size : 2 * runtime->environment_room;
    char **made = malloc(room);
    if (!made)
        return NULL;
    runtime->environment_room = room;
    return made;
}

bool pyvm_environment_set(pyvm_runtime *runtime, const char *const *given)
{
    static const char *const nothing[] = {NULL};
    if (!given)
        given = environ ? (const char *const *)(void *)environ : nothing; /* NULL after clearenv */
    if (!runtime->environment || !is_same((const char *const *)(void *)runtime->environment, given)) {
        char **made = room_for(runtime, size_of(given));
        if (!made)
            return false;
        put(made, given);
        runtime->environment = made;
    }
    pyvm_copy_libc_set_environment(runtime->copy_libc, runtime->environment);
    return true;
}
