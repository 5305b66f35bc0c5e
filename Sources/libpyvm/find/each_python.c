/*
 * each_python.c: PyVM_EachPython: every CPython in the places where PyVM looks for one, and why it cannot be used.
 */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "libpyvm/base/path.h"
#include "libpyvm/base/text.h"
#include "libpyvm/find/ask.h"
#include "libpyvm/find/cpythons.h"
#include "libpyvm/find/engine_path.h"
#include "libpyvm/find/look.h"
#include "libpyvm/find/places.h"
#include "libpyvm/find/version.h"
#include "libpyvm/threads/fail.h"
#include "pyvm/vm.h"

typedef struct tour {
    int (*visit)(const PyVM_Python *python, void *data);
    void *data;
    pyvm_text seen; /* real paths: python3, python3.12 and pyenv's shims may be the same interpreter */
    bool failed;    /* out of memory */
} tour;

static bool is_new(tour *tour, const char *path)
{
    char real[PATH_MAX];
    return pyvm_text_add_once(&tour->seen, realpath(path, real) ? real : path);
}

static char *missing_engine(const pyvm_answer *answer, const char *path)
{
    return pyvm_text_format("no engine for CPython %s: %s does not exist; build it with: make engines PYTHON=%s",
                            answer->version, path, answer->executable ? answer->executable : answer->version);
}

/* The path of the engine for a CPython without a problem. If there is none, that becomes its problem. */
static char *find_engine(pyvm_answer *answer)
{
    unsigned minor = 0;
    if (answer->problem || !answer->version || sscanf(answer->version, "3.%u", &minor) != 1)
        return NULL;
    char *path = pyvm_engine_path(0x0300 | minor);
    if (path && access(path, R_OK) != 0) {
        answer->problem = missing_engine(answer, path);
        free(path);
        return NULL;
    }
    return path;
}

/* Calls the visitor and frees the answer. True: the visitor wants no more, or memory has run out. */
static bool report(tour *tour, pyvm_answer *answer, const char *path)
{
    char *engine = find_engine(answer);
    const char *executable = answer->libpython && !answer->executable ? NULL : path;
    PyVM_Python python = {sizeof python,   answer->executable ? answer->executable : executable,
                          answer->version, answer->libpython,
                          engine,          answer->problem};
    tour->failed = tour->failed || (!engine && !answer->problem);
    bool ended = tour->failed || tour->visit(&python, tour->data) != 0;
    free(engine);
    pyvm_ask_free(answer);
    return ended;
}

/* A shim has to be spawned to learn which interpreter it stands for. */
static bool visit_interpreter(const char *path, void *data)
{
    tour *tour = data;
    pyvm_answer answer;
    if (!is_new(tour, path))
        return false;
    pyvm_ask(path, NULL, &answer);
    char real[PATH_MAX];
    bool is_shim = answer.executable && !(realpath(path, real) && pyvm_path_is_same(real, answer.executable));
    if (!is_shim || is_new(tour, answer.executable))
        return report(tour, &answer, path);
    pyvm_ask_free(&answer);
    return false;
}

/* A library has to be loaded to learn its version. */
static bool visit_library(tour *tour, const char *path)
{
    pyvm_python python = {.libpython = path};
    bool good = pyvm_look_at_library(&python, "PyVM_EachPython");
    pyvm_answer answer = {NULL, good ? pyvm_text_format("%s", python.version) : NULL, pyvm_text_format("%s", path),
                          good ? NULL : pyvm_text_format("%s", PyVM_LastError()->message)};
    return report(tour, &answer, path);
}

static bool visit_folder(tour *tour, const char *folder)
{
    char *path = pyvm_path_of_interpreter(folder);
    pyvm_answer nothing = {NULL, NULL, NULL, NULL};
    if (!path)
        nothing.problem = pyvm_text_format("neither bin/python nor bin/python3 in this folder");
    bool ended = path ? visit_interpreter(path, tour) : report(tour, &nothing, folder);
    free(path);
    return ended;
}

/* Visits what PYVM_PYTHON names. The CPythons of a version are in the walk anyway. */
static bool visit_named(tour *tour)
{
    const char *named = getenv("PYVM_PYTHON");
    if (!named || !*named || pyvm_version_is_one(named))
        return false;
    if (pyvm_path_is_folder(named))
        return visit_folder(tour, named);
    return pyvm_path_is_library(named) ? visit_library(tour, named) : visit_interpreter(named, tour);
}

int PyVM_EachPython(int (*visit)(const PyVM_Python *python, void *data), void *data)
{
    static const char *const names[] = {PYVM_INTERPRETERS, NULL};
    if (!visit)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, "PyVM_EachPython", "visit is NULL");
    tour tour = {visit, data, PYVM_TEXT_INIT, false};
    if (!visit_named(&tour))
        pyvm_places_walk(names, "3", visit_interpreter, &tour);
    bool failed = tour.failed || tour.seen.failed;
    pyvm_text_free(&tour.seen);
    return failed ? pyvm_fail_memory("PyVM_EachPython") : PYVM_OK;
}
