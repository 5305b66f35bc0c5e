/*
 * ask.c: spawns an interpreter to ask where its libpython is, and looks there.
 */
#include "libpyvm/find/ask.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "contract/count.h"
#include "libpyvm/base/spawn.h"
#include "libpyvm/base/text.h"
#include "libpyvm/find/cpythons.h"
#include "libpyvm/find/version.h"

/* What the interpreter prints; the values point into `output`. */
typedef struct answers {
    char output[4096];
    const char *implementation, *version, *gil, *executable, *names, *folders;
} answers;

/* It prints one line for each value, with a marker before it: lines that a wrapper prints are ignored. */
static const char question[] =
    "import sys, sysconfig\n"
    "get = lambda name: str(sysconfig.get_config_var(name) or '')\n"
    "base, short = sys.base_prefix, '%d.%d' % sys.version_info[:2]\n"
    "triplet = get('MULTIARCH')\n"
    "folders = [get('LIBDIR'), get('LIBDIR') + '/' + triplet, base + '/lib', base + '/lib/' + triplet,\n"
    "           base + '/lib64', get('LIBPL')]\n"
    "names = [get('INSTSONAME'), get('LDLIBRARY'), 'libpython' + short + '.so.1.0', 'libpython' + short + '.so']\n"
    "for value in [sys.implementation.name, '%d.%d.%d' % sys.version_info[:3], get('Py_GIL_DISABLED'),\n"
    "              sys.executable, ':'.join(n for n in names if '.so' in n), ':'.join(folders)]:\n"
    "    print('pyvm=' + value)\n";

static bool split(answers *answers)
{
    const char **values[] = {&answers->implementation, &answers->version, &answers->gil,
                             &answers->executable,     &answers->names,   &answers->folders};
    size_t count = 0;
    char *rest = NULL;
    for (char *line = strtok_r(answers->output, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest))
        if (strncmp(line, "pyvm=", 5) == 0 && count < PYVM_COUNT(values))
            *values[count++] = line + 5;
    return count == PYVM_COUNT(values);
}

/* Why this CPython cannot be used; NULL: it can. */
static const char *unfit(const answers *answers, const char *wanted)
{
    int major = 0, minor = 0;
    if (strcmp(answers->implementation, "cpython") != 0)
        return "not CPython";
    if (!pyvm_version_fits(answers->version, wanted))
        return "not the version asked for";
    if (sscanf(answers->version, "%d.%d", &major, &minor) != 2 || major != 3 || minor < PYVM_OLDEST)
        return "too old, " PYVM_OLDEST_VERSION " is the oldest that works";
    if (minor > PYVM_NEWEST)
        return "newer than this library knows";
    if (strcmp(answers->gil, "1") == 0)
        return "a free-threaded build, which has no GIL to give each VM; use one with the GIL";
    return NULL;
}

static char *look_in(const char *folder, size_t length, const char *names)
{
    while (*names) {
        size_t name = strcspn(names, ":");
        char *path = pyvm_text_format("%.*s/%.*s", (int)length, folder, (int)name, names);
        if (path && access(path, R_OK) == 0)
            return path;
        free(path);
        names += name + (names[name] == ':');
    }
    return NULL;
}

static char *look_for_library(const answers *answers)
{
    const char *folders = answers->folders;
    while (*folders) {
        size_t length = strcspn(folders, ":");
        char *path = length ? look_in(folders, length, answers->names) : NULL;
        if (path)
            return path;
        folders += length + (folders[length] == ':');
    }
    return NULL;
}

/* Why it cannot be used, to be freed; NULL: it can. */
static char *problem_of(const answers *answers, const char *wanted, const char *libpython)
{
    const char *why = unfit(answers, wanted);
    if (why)
        return pyvm_text_format("%s %s, %s", answers->implementation, answers->version, why);
    if (libpython)
        return NULL;
    return pyvm_text_format(
        "CPython %s without a shared libpython: no %s in %s; install it (Debian: libpython%.4s), or "
        "build Python with --enable-shared (pyenv: PYTHON_CONFIGURE_OPTS=--enable-shared)",
        answers->version, answers->names, answers->folders, answers->version);
}

bool pyvm_ask(const char *path, const char *wanted, pyvm_answer *answer)
{
    answers answers;
    *answer = (pyvm_answer){NULL, NULL, NULL, NULL};
    /* -I and -S: environment variables and site-packages must not change the answers. */
    const char *const arguments[] = {path, "-I", "-S", "-c", question, NULL};
    if (!pyvm_spawn(arguments, answers.output, sizeof answers.output)) {
        answer->problem = pyvm_text_format("%.*s", (int)strcspn(answers.output, "\n"), answers.output);
    } else if (!split(&answers)) {
        answer->problem = pyvm_text_format("does not behave like a Python interpreter");
    } else {
        answer->executable = pyvm_text_format("%s", *answers.executable ? answers.executable : path);
        answer->version = pyvm_text_format("%s", answers.version);
        answer->libpython = look_for_library(&answers);
        answer->problem = problem_of(&answers, wanted, answer->libpython);
    }
    return answer->executable && answer->version && answer->libpython && !answer->problem;
}

void pyvm_ask_free(pyvm_answer *answer)
{
    free(answer->executable);
    free(answer->version);
    free(answer->libpython);
    free(answer->problem);
    *answer = (pyvm_answer){NULL, NULL, NULL, NULL};
}
