/*
 * find_version.c: looks for an interpreter of a version, or for python3, in all the usual places.
 * The first that works is taken: one that is there may still fail, as a pyenv shim of an inactive version does.
 */
#define _GNU_SOURCE
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core/find.h"

typedef struct search {
    const char *wanted;  /* a version, or NULL */
    char name[24];       /* python3.12, or python3 */
    pyvm_text seen;      /* what was tried, each in newlines, to try nothing twice */
    pyvm_found *found;
    pyvm_text *tried;
} search;

static bool is_new(search *search, const char *path)
{
    char *line = pyvm_format("\n%s\n", path);
    bool seen = line && search->seen.chars && strstr(search->seen.chars, line);
    free(line);
    if (!seen)
        pyvm_text_add(&search->seen, "\n%s\n", path);
    return !seen;
}

static bool try_path(search *search, const char *path)
{
    return is_new(search, path) && access(path, X_OK) == 0 &&
           pyvm_find_by_interpreter(path, search->wanted, search->found, search->tried);
}

static bool try_folder(search *search, const char *folder, size_t length)
{
    char *path = length ? pyvm_format("%.*s/%s", (int)length, folder, search->name) : NULL;
    bool good = path && try_path(search, path);
    free(path);
    return good;
}

static bool try_PATH(search *search)
{
    const char *folders = getenv("PATH");
    while (folders && *folders) {
        size_t length = strcspn(folders, ":");
        if (try_folder(search, folders, length))
            return true;
        folders += length + (folders[length] == ':');
    }
    return false;
}

static bool try_pattern(search *search, const char *pattern)
{
    glob_t matches;
    bool good = false;
    if (pattern && glob(pattern, 0, NULL, &matches) == 0) {
        for (size_t i = matches.gl_pathc; i-- > 0 && !good;) /* backwards: the newest patch release first */
            good = try_path(search, matches.gl_pathv[i]);
        globfree(&matches);
    }
    return good;
}

static bool try_managers(search *search)
{
    const char *home = getenv("HOME"), *pyenv = getenv("PYENV_ROOT");
    const char *version = search->wanted ? search->wanted : "3";
    char *patterns[] = {
        pyenv ? pyvm_format("%s/versions/%s*/bin/%s", pyenv, version, search->name) : NULL,
        home ? pyvm_format("%s/.pyenv/versions/%s*/bin/%s", home, version, search->name) : NULL,
        home ? pyvm_format("%s/.local/share/uv/python/cpython-%s*/bin/%s", home, version, search->name) : NULL,
        pyvm_format("/opt/*/bin/%s", search->name),
        pyvm_format("/opt/python/*/bin/%s", search->name),
    };
    bool good = false;
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        good = good || try_pattern(search, patterns[i]);
        free(patterns[i]);
    }
    return good;
}

static void name_it(search *search)
{
    size_t length = 0; /* of "3.12" in "3.12.1" */
    for (int dots = 0; search->wanted && search->wanted[length]; length++)
        if (search->wanted[length] == '.' && ++dots == 2)
            break;
    if (length > 8)
        length = 8;
    strcpy(search->name, "python");
    strncat(search->name, search->wanted ? search->wanted : "3", search->wanted ? length : 1);
}

bool pyvm_find_by_version(const char *wanted, pyvm_found *found, pyvm_text *tried)
{
    search search = {wanted, "", PYVM_TEXT_INIT, found, tried};
    name_it(&search);
    bool good = try_PATH(&search) || try_folder(&search, "/usr/bin", 8) || try_folder(&search, "/usr/local/bin", 14) ||
                try_managers(&search);
    pyvm_text_free(&search.seen);
    if (!good)
        pyvm_text_add(tried, "\n  %s: no other in PATH, /usr/bin, /usr/local/bin, pyenv's and uv's versions, "
                      "/opt/*/bin", search.name);
    return good;
}
