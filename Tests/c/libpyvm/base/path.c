/*
 * path.c: what a path names: a folder, a library by its name, the same file as another, an interpreter in a folder.
 */
#include "libpyvm/base/path.h"

#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/check.h"
#include "support/out_of_memory.h"

static char too_long[PATH_MAX + 100];

static void make_file(const char *path, mode_t mode)
{
    int file = open(path, O_CREAT | O_WRONLY, mode);
    REQUIRE(file >= 0 && close(file) == 0);
}

/* Goes into a new folder; all paths of these tests are below it. */
static void go_into_new_folder(void)
{
    static char folder[] = "/tmp/pyvm-path-XXXXXX";
    REQUIRE(mkdtemp(folder) && chdir(folder) == 0);
    memset(too_long, 'x', sizeof too_long - 1);
}

static void remove_folder(void)
{
    char folder[PATH_MAX], command[PATH_MAX + 20];
    REQUIRE(getcwd(folder, sizeof folder) && strncmp(folder, "/tmp/pyvm-path-", 15) == 0);
    snprintf(command, sizeof command, "rm -r '%s'", folder);
    CHECK(system(command) == 0);
}

static void folders(void)
{
    REQUIRE(mkdir("folder", 0755) == 0 && symlink("folder", "link") == 0 && symlink("nowhere", "dangling") == 0);
    make_file("file", 0644);
    CHECK(pyvm_path_is_folder("folder") && pyvm_path_is_folder("folder/") && pyvm_path_is_folder("/"));
    CHECK(pyvm_path_is_folder("link"));
    CHECK(!pyvm_path_is_folder("file") && !pyvm_path_is_folder("dangling") && !pyvm_path_is_folder("none"));
    CHECK(!pyvm_path_is_folder("") && !pyvm_path_is_folder("file/") && !pyvm_path_is_folder(too_long));
}

static void libraries(void)
{
    static const char *const good[] = {
        "libpython3.12.so",    "libpython3.12.so.1.0",           "/usr/lib/libpython3.so",
        "libpython3.12.dylib", "/opt/my python/libpython3.so.1", ".so"};
    static const char *const bad[] = {
        "",           "3.12", "python3.12", "/usr/bin/python3",  "/opt/x.so/python3", "/lib.so/",
        "python3.SO", "so",   "/",          "/opt/x.dylib.d/bin"};
    for (size_t i = 0; i < COUNT(good); i++)
        if (!pyvm_path_is_library(good[i]))
            check_failed(__FILE__, __LINE__, "%s is a library", good[i]);
    for (size_t i = 0; i < COUNT(bad); i++)
        if (pyvm_path_is_library(bad[i]))
            check_failed(__FILE__, __LINE__, "%s is no library", bad[i]);
    CHECK(!pyvm_path_is_library(too_long));
}

static void same(void)
{
    char whole[PATH_MAX];
    make_file("one", 0644);
    make_file("other", 0644);
    REQUIRE(symlink("one", "to_one") == 0 && realpath("one", whole));
    CHECK(pyvm_path_is_same("one", "one") && pyvm_path_is_same("one", "to_one") && pyvm_path_is_same("to_one", "one"));
    CHECK(pyvm_path_is_same("one", whole) && pyvm_path_is_same(whole, "./folder/../one"));
    CHECK(!pyvm_path_is_same("one", "other") && !pyvm_path_is_same("to_one", "other")); /* with equal content */
    CHECK(pyvm_path_is_same("none", "none")); /* one name, whether it is there or not */
    CHECK(!pyvm_path_is_same("none", "none2") && !pyvm_path_is_same("one", "none") &&
          !pyvm_path_is_same("none", "one"));
    CHECK(!pyvm_path_is_same("", "one") && !pyvm_path_is_same(too_long, "one") && !pyvm_path_is_same("one", too_long));
}

static bool interpreter_is(const char *folder, const char *expected)
{
    char *path = pyvm_path_of_interpreter(folder);
    bool is = path && expected ? strcmp(path, expected) == 0 : !path && !expected;
    if (!is)
        fprintf(stderr, "the interpreter in \"%.100s\" is %.100s\n", folder, path ? path : "NULL");
    free(path);
    return is;
}

static void interpreters(void)
{
    REQUIRE(mkdir("env", 0755) == 0);
    CHECK(interpreter_is("env", NULL)); /* there is no bin */
    REQUIRE(mkdir("env/bin", 0755) == 0);
    CHECK(interpreter_is("env", NULL));
    make_file("env/bin/python3.12", 0755);
    make_file("env/bin/python", 0644);
    CHECK(interpreter_is("env", NULL)); /* neither is one of the two, or it cannot be run */
    make_file("env/bin/python3", 0755);
    CHECK(interpreter_is("env", "env/bin/python3") && interpreter_is("env/", "env/bin/python3"));
    REQUIRE(chmod("env/bin/python", 0755) == 0);
    CHECK(interpreter_is("env", "env/bin/python") && interpreter_is("./env//", "./env//bin/python"));
    CHECK(interpreter_is("none", NULL) && interpreter_is("", NULL) && interpreter_is(too_long, NULL));
    memory_lasts(0);
    char *path = pyvm_path_of_interpreter("env");
    CHECK(memory_ran_out() && !path);
}

int main(void)
{
    go_into_new_folder();
    folders();
    libraries();
    same();
    interpreters();
    remove_folder();
    return 0;
}
