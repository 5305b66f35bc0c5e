/*
 * places.c: visits the interpreters in PATH and in the places of codegen/cpythons.toml. The same walk serves those who
 * want the first that fits (by_version.c) and those who want each (each_python.c).
 */
#include "libpyvm/find/places.h"

#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "contract/count.h"
#include "libpyvm/base/text.h"
#include "libpyvm/find/cpythons.h"
#include "libpyvm/find/release_order.h"

typedef struct walk {
    const char *const *names;
    const char *version;
    pyvm_visitor visit;
    void *data;
    pyvm_text seen; /* the paths visited: a folder may be in PATH twice */
} walk;

static bool visit_path(walk *walk, const char *path)
{
    return access(path, X_OK) == 0 && pyvm_text_add_once(&walk->seen, path) && walk->visit(path, walk->data);
}

static bool visit_folder(walk *walk, const char *folder, size_t length)
{
    bool ended = false;
    for (const char *const *name = walk->names; length && *name && !ended; name++) {
        char *path = pyvm_text_format("%.*s/%s", (int)length, folder, *name);
        ended = path && visit_path(walk, path);
        free(path);
    }
    return ended;
}

static bool visit_PATH(walk *walk)
{
    const char *folders = getenv("PATH");
    while (folders && *folders) {
        size_t length = strcspn(folders, ":");
        if (visit_folder(walk, folders, length))
            return true;
        folders += length + (folders[length] == ':');
    }
    return false;
}

static bool visit_pattern(walk *walk, const char *pattern)
{
    glob_t matches;
    bool ended = false;
    if (pattern && glob(pattern, 0, NULL, &matches) == 0) {
        pyvm_release_order(matches.gl_pathv, matches.gl_pathc);
        for (size_t i = 0; i < matches.gl_pathc && !ended; i++)
            ended = visit_path(walk, matches.gl_pathv[i]);
        globfree(&matches);
    }
    return ended;
}

/* The pattern for interpreters of this name in a place. NULL: the place's variable is not set, or out of memory. */
static char *pattern_of(const pyvm_place *place, const char *version, const char *name)
{
    const char *start = place->variable ? getenv(place->variable) : "";
    if (!start || (place->variable && !*start))
        return NULL;
    if (!place->behind)
        return pyvm_text_format("%s%s/bin/%s", start, place->before, name);
    return pyvm_text_format("%s%s%s%s/bin/%s", start, place->before, version, place->behind, name);
}

static bool visit_place(walk *walk, const pyvm_place *place)
{
    bool ended = false;
    for (const char *const *name = walk->names; *name && !ended; name++) {
        char *pattern = pattern_of(place, walk->version, *name);
        ended = visit_pattern(walk, pattern);
        free(pattern);
    }
    return ended;
}

bool pyvm_places_walk(const char *const *names, const char *version, pyvm_visitor visit, void *data)
{
    walk walk = {names, version, visit, data, PYVM_TEXT_INIT};
    bool ended = visit_PATH(&walk);
    for (size_t i = 0; i < PYVM_COUNT(pyvm_places) && !ended; i++)
        ended = visit_place(&walk, &pyvm_places[i]);
    pyvm_text_free(&walk.seen);
    return ended;
}
