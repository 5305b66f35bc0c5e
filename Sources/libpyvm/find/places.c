/*
 * places.c: where interpreters are looked for. One walk, for "the first that fits" (by_version.c) and for "each"
 * (each_python.c).
 */
#include "libpyvm/find/places.h"

#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "libpyvm/base/text.h"

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
        for (size_t i = matches.gl_pathc; i-- > 0 && !ended;) /* backwards: the newest patch release first */
            ended = visit_path(walk, matches.gl_pathv[i]);
        globfree(&matches);
    }
    return ended;
}

static bool visit_managers(walk *walk, const char *name)
{
    const char *home = getenv("HOME"), *pyenv = getenv("PYENV_ROOT"), *version = walk->version;
    char *patterns[] = {
        pyenv ? pyvm_text_format("%s/versions/%s*/bin/%s", pyenv, version, name) : NULL,
        home ? pyvm_text_format("%s/.pyenv/versions/%s*/bin/%s", home, version, name) : NULL,
        home ? pyvm_text_format("%s/.local/share/uv/python/cpython-%s*/bin/%s", home, version, name) : NULL,
        pyvm_text_format("/opt/*/bin/%s", name),
        pyvm_text_format("/opt/python/*/bin/%s", name),
    };
    bool ended = false;
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        ended = ended || visit_pattern(walk, patterns[i]);
        free(patterns[i]);
    }
    return ended;
}

bool pyvm_places_walk(const char *const *names, const char *version, pyvm_visitor visit, void *data)
{
    walk walk = {names, version, visit, data, PYVM_TEXT_INIT};
    bool ended = visit_PATH(&walk) || visit_folder(&walk, "/usr/bin", 8) || visit_folder(&walk, "/usr/local/bin", 14);
    for (const char *const *name = names; *name && !ended; name++)
        ended = visit_managers(&walk, *name);
    pyvm_text_free(&walk.seen);
    return ended;
}
