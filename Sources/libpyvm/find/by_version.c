/*
 * by_version.c: looks for an interpreter of a version, or for python3, in all the usual places.
 * Takes the first that works: an interpreter may exist and fail all the same, as a pyenv shim of an inactive version
 * does.
 */
#include "libpyvm/find/by_version.h"

#include <stdio.h>

#include "libpyvm/find/by_interpreter.h"
#include "libpyvm/find/cpythons.h"
#include "libpyvm/find/places.h"

typedef struct search {
    const char *wanted; /* a version, or NULL */
    pyvm_found *found;
    pyvm_text *tried;
} search;

static bool try_path(const char *path, void *data)
{
    search *search = data;
    return pyvm_by_interpreter(path, search->wanted, search->found, search->tried);
}

/* The interpreter's name: "python3.12" for "3.12.1", "python3" for NULL. */
static void name_it(const char *wanted, char name[24])
{
    int length = 0; /* of "3.12" in "3.12.1" */
    for (int dots = 0; wanted && wanted[length] && length < 8; length++)
        if (wanted[length] == '.' && ++dots == 2)
            break;
    snprintf(name, 24, "python%.*s", wanted ? length : 1, wanted ? wanted : "3");
}

bool pyvm_by_version(const char *wanted, pyvm_found *found, pyvm_text *tried)
{
    search search = {wanted, found, tried};
    char name[24];
    name_it(wanted, name);
    const char *const names[] = {name, NULL};
    if (pyvm_places_walk(names, wanted ? wanted : "3", try_path, &search))
        return true;
    pyvm_text_add(tried, "\n  %s: no other in " PYVM_PLACES, name);
    return false;
}
