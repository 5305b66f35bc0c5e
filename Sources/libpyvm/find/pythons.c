/*
 * pythons.c: what the names of CPythons mean. To find out, interpreters are spawned, which is slow: so once for each
 * name.
 */
#include "libpyvm/find/pythons.h"

#include <stdlib.h>
#include <string.h>

#include "contract/count.h"
#include "libpyvm/base/path.h"
#include "libpyvm/base/text.h"
#include "libpyvm/find/find.h"
#include "libpyvm/find/look.h"
#include "libpyvm/find/version.h"
#include "libpyvm/threads/fail.h"

static pyvm_python *known; /* the newest first */
static const pyvm_python *first;

/* Compares the folders of the interpreters, not their real paths: a virtual environment's python is a link. */
static bool is_same_environment(const pyvm_python *one, const pyvm_python *other)
{
    if (one->guessed || other->guessed || !one->executable || !other->executable)
        return true;
    const char *slash = strrchr(one->executable, '/');
    size_t length = slash ? (size_t)(slash - one->executable) + 1 : 0;
    return strncmp(one->executable, other->executable, length) == 0 && !strchr(other->executable + length, '/');
}

bool pyvm_pythons_are_same(const pyvm_python *one, const pyvm_python *other)
{
    return one == other || (pyvm_path_is_same(one->libpython, other->libpython) && is_same_environment(one, other));
}

pyvm_python *pyvm_pythons_add(const char *name, const char *executable, const char *libpython)
{
    pyvm_python *added = calloc(1, sizeof *added);
    char *copies[] = {pyvm_text_format("%s", name), executable ? pyvm_text_format("%s", executable) : NULL,
                      pyvm_text_format("%s", libpython)};
    if (!added || !copies[0] || !copies[2] || (executable && !copies[1])) {
        for (size_t i = 0; i < PYVM_COUNT(copies); i++)
            free(copies[i]);
        free(added);
        return NULL;
    }
    added->name = copies[0];
    added->executable = copies[1];
    added->libpython = copies[2];
    added->next = known;
    return known = added;
}

static pyvm_python *remembered(const char *name)
{
    pyvm_python *python = known;
    while (python && strcmp(python->name, name) != 0)
        python = python->next;
    return python;
}

/* A CPython of this version that the process knows already, so that the version keeps its meaning. */
static pyvm_python *of_version(const char *name)
{
    if (first && pyvm_version_fits(first->version, name))
        return (pyvm_python *)first;
    pyvm_python *python = known;
    while (python && !(*python->version && pyvm_version_fits(python->version, name)))
        python = python->next;
    return python;
}

static pyvm_python *search(const char *name, const char *origin, const char *shown, const char *function)
{
    pyvm_text tried = PYVM_TEXT_INIT;
    pyvm_found found;
    pyvm_python *added = NULL;
    if (!pyvm_find(name, &found, &tried)) {
        pyvm_fail(PYVM_ERROR_PYTHON, function, "no usable CPython found for %s%s; tried:%s", origin, shown,
                  pyvm_text_get(&tried));
    } else {
        added = pyvm_pythons_add(name ? name : "", found.executable, found.libpython);
        if (added)
            added->guessed = found.guessed;
        else
            pyvm_fail_memory(function);
        pyvm_found_free(&found);
    }
    pyvm_text_free(&tried);
    return added;
}

/* The name that holds where none was given, and for messages its origin. */
static const char *implied(const char **origin)
{
    const char *named = getenv("PYVM_PYTHON");
    *origin = named && *named ? "PYVM_PYTHON=" : "python3";
    return named && *named ? named : NULL;
}

const pyvm_python *pyvm_pythons_get(const char *name, const char *function)
{
    const char *origin = "python = ";
    if (!name || !*name) {
        if (first)
            return first;
        name = implied(&origin);
    }
    pyvm_python *python = remembered(name ? name : "");
    if (!python && name && pyvm_version_is_one(name))
        python = of_version(name);
    if (!python)
        python = search(name, origin, name ? name : "", function);
    if (!python || (!*python->version && !pyvm_look_at_library(python, function)))
        return NULL;
    return python;
}

const pyvm_python *pyvm_pythons_first(void)
{
    return first;
}

void pyvm_pythons_use(const pyvm_python *python)
{
    if (!first)
        first = python;
}
