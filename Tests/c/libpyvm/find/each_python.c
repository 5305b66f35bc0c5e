/*
 * each_python.c: PyVM_EachPython finds what PyVM_New finds, each interpreter once, and says what is wrong with the
 * others.
 */
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/vm.h"

enum { MOST = 64 };

typedef struct list {
    int count, limit;
    char paths[MOST][PATH_MAX]; /* executable, or the library's path where there is none */
    char versions[MOST][32];
    char problems[MOST][2048];
    char engines[MOST][PATH_MAX];
} list;

static list found;
static char folder[] = "/tmp/pyvm-each-XXXXXX";

static void copy(char *to, size_t room, const char *text)
{
    snprintf(to, room, "%s", text ? text : "");
}

static int note(const PyVM_Python *python, void *data)
{
    list *list = data;
    CHECK(python->size == sizeof *python && list->count < MOST);
    CHECK(python->executable || python->libpython);
    int i = list->count++;
    copy(list->paths[i], sizeof list->paths[i], python->executable ? python->executable : python->libpython);
    copy(list->versions[i], sizeof list->versions[i], python->version);
    copy(list->problems[i], sizeof list->problems[i], python->problem);
    copy(list->engines[i], sizeof list->engines[i], python->engine);
    if (!python->problem)
        CHECK(python->version && python->libpython && python->engine && access(python->engine, R_OK) == 0);
    return list->count == list->limit;
}

static void look(int limit)
{
    found.count = 0;
    found.limit = limit;
    CHECK(PyVM_EachPython(note, &found) == PYVM_OK);
}

/* The CPython's place in the list; -1: it is not there. */
static int place(const char *path)
{
    for (int i = 0; i < found.count; i++)
        if (strcmp(found.paths[i], path) == 0)
            return i;
    return -1;
}

static void each_once(void)
{
    char one[PATH_MAX], other[PATH_MAX];
    for (int i = 0; i < found.count; i++)
        for (int j = 0; j < i; j++)
            CHECK(!realpath(found.paths[i], one) || !realpath(found.paths[j], other) || strcmp(one, other) != 0);
}

/* The one that the tests run on is in the list, and usable. */
static void finds_what_new_finds(void)
{
    PyVM *vm = new_vm();
    PyVM_Info info = {.size = sizeof info};
    REQUIRE(PyVM_GetInfo(vm, &info) == PYVM_OK);
    int usable = 0;
    for (int i = 0; i < found.count; i++)
        usable += !*found.problems[i] && strcmp(found.versions[i], info.version) == 0;
    CHECK(usable > 0);
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

/* An interpreter that answers the question with these values. */
static void pretend(const char *name, const char *implementation, const char *version, const char *gil)
{
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *script = fopen(path, "w");
    REQUIRE(script != NULL);
    fprintf(script, "#!/bin/sh\nprintf 'pyvm=%%s\\n' %s %s '%s' %s libpython.so /nonexistent\n", implementation,
            version, gil, path);
    CHECK(fclose(script) == 0 && chmod(path, 0755) == 0);
}

static void expect(const char *path, const char *words)
{
    int i = place(path);
    if (i < 0 || !strstr(found.problems[i], words))
        fprintf(stderr, "%s: expected \"%s\", got \"%s\"\n", path, words, i < 0 ? "(not found)" : found.problems[i]);
    CHECK(i >= 0 && strstr(found.problems[i], words) && !strchr(found.problems[i], '\n'));
}

static void expect_pretended(const char *name, const char *words)
{
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    expect(path, words);
}

static void problems(void)
{
    REQUIRE(mkdtemp(folder) != NULL);
    pretend("python3", "cpython", "3.8.1", "");
    pretend("python3.11", "pypy", "3.11.1", "");
    pretend("python3.12", "cpython", "3.12.9", "");
    pretend("python3.13", "cpython", "3.13.9", "1");
    pretend("python3.14", "cpython", "3.99.0", "");
    char path[PATH_MAX], *before = strdup(getenv("PATH"));
    snprintf(path, sizeof path, "%s:%s:%s", folder, folder, before);
    CHECK(setenv("PATH", path, 1) == 0);
    look(0);
    expect_pretended("python3", "too old");
    expect_pretended("python3.11", "not CPython");
    expect_pretended("python3.12", "libpython3.12");
    expect_pretended("python3.13", "free-threaded");
    expect_pretended("python3.14", "newer");
    each_once();
    CHECK(setenv("PATH", before, 1) == 0);
    free(before);
    snprintf(path, sizeof path, "rm -r '%s'", folder);
    CHECK(system(path) == 0);
}

static void named(const char *python, const char *words)
{
    CHECK(setenv("PYVM_PYTHON", python, 1) == 0);
    look(1);
    CHECK(found.count == 1 && strcmp(found.paths[0], python) == 0);
    expect(python, words);
}

static void named_first(void)
{
    char *before = getenv("PYVM_PYTHON") ? strdup(getenv("PYVM_PYTHON")) : NULL;
    named("/nonexistent/python", "No such file");
    named("/tmp", "neither bin/python nor");
    named("/nonexistent/libpython3.12.so", "does not load");
    named("libm.so.6", "not a libpython");
    if (before)
        setenv("PYVM_PYTHON", before, 1);
    else
        unsetenv("PYVM_PYTHON");
    free(before);
}

static void without_engines(void)
{
    CHECK(setenv("PYVM_ENGINES", "/nonexistent", 1) == 0);
    look(0);
    int missing = 0;
    for (int i = 0; i < found.count; i++) {
        CHECK(*found.problems[i] && !*found.engines[i]);
        missing += strstr(found.problems[i], "/nonexistent/engine-3.") &&
                   strstr(found.problems[i], "make engines PYTHON=");
    }
    CHECK(missing > 0);
    CHECK(unsetenv("PYVM_ENGINES") == 0);
}

int main(void)
{
    CHECK(PyVM_EachPython(NULL, NULL) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_EachPython");
    look(0);
    CHECK(found.count > 0);
    each_once();
    problems();
    named_first();
    without_engines();
    look(0);
    finds_what_new_finds();
    look(1);
    CHECK(found.count == 1);
    return 0;
}
