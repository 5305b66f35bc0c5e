/*
 * faults_missing.c: mistakes in what is asked for: a CPython, an engine, a configuration or a copy that cannot be had.
 */
#include "faults.h"

#include <libgen.h>
#include <limits.h>

static char misfits[PATH_MAX]; /* the engine that does not fit */

/* ---- What cannot be had ------------------------------------------------------------------------------------------ */

static void expect_none(const PyVM_Config *config)
{
    CHECK(PyVM_New(config) == NULL);
}

static void expect_none_on(const char *python)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.python = python;
    expect_none(&config);
}

static void no_libpython(void)
{
    expect_none_on("/nonexistent/libpython3.12.so");
}

static void not_a_libpython(void)
{
    expect_none_on("libm.so.6");
}

static void not_a_python(void)
{
    expect_none_on("/bin/false");
}

static void a_python_too_old(void)
{
    expect_none_on("2.7");
}

static void no_engine(void)
{
    setenv("PYVM_ENGINES", "/nonexistent", 1);
    expect_none(NULL);
}

/* A folder that has the file as engine for every version. */
static void use_engine(const char *path)
{
    char folder[] = "/tmp/pyvm-engines-XXXXXX", link[100];
    REQUIRE(mkdtemp(folder) != NULL);
    setenv("PYVM_ENGINES", folder, 1);
    for (int minor = 11; minor <= 15; minor++) {
        snprintf(link, sizeof link, "%s/engine-3.%d.so", folder, minor);
        CHECK(symlink(path, link) == 0);
    }
    expect_none(NULL);
    for (int minor = 11; minor <= 15; minor++) {
        snprintf(link, sizeof link, "%s/engine-3.%d.so", folder, minor);
        unlink(link);
    }
    rmdir(folder);
}

static void not_an_engine(void)
{
    use_engine("/etc/passwd");
}

static void use_misfit(const char *how)
{
    setenv("PYVM_TEST_MISFIT", how, 1);
    use_engine(misfits);
}

static void engine_of_another_abi(void)
{
    use_misfit("abi");
}

static void engine_of_another_size(void)
{
    use_misfit("size");
}

static void engine_of_another_table(void)
{
    use_misfit("table");
}

static void engine_of_another_python(void)
{
    use_misfit("python");
}

static void host_without_symbols(void)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = PYVM_KIND_MAIN;
    open_vm();
    expect_none(&config);
}

static void unknown_kind(void)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = (PyVM_Kind)99;
    expect_none(&config);
}

static void config_without_size(void)
{
    PyVM_Config config = {0};
    expect_none(&config);
}

/* As a program that was built against a header with more members. */
typedef struct newer_config {
    PyVM_Config known;
    void *member, *another;
} newer_config;

static void config_with_unknown_member(void)
{
    newer_config newer = {PYVM_CONFIG_INIT, NULL, NULL};
    newer.known.size = sizeof newer;
    REQUIRE((vm = PyVM_New(&newer.known)) != NULL && PyVM_LastError()->code == PYVM_OK);
    CHECK_RUN(vm, "kept = 'here'");
    newer.another = &newer;
    expect_none(&newer.known);
}

static void second_configuration(void)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = PYVM_KIND_SHARED_GIL;
    REQUIRE((vm = PyVM_New(&config)) != NULL);
    CHECK_RUN(vm, "kept = 'here'");
    config.isolated_mode = 1;
    expect_none(&config);
}

static void limit_on_shared_memory(void)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = PYVM_KIND_SHARED_GIL;
    config.memory_limit = 1 << 24;
    expect_none(&config);
}

static void no_more_copies(void)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = PYVM_KIND_ISOLATED;
    REQUIRE((vm = PyVM_New(&config)) != NULL);
    CHECK_RUN(vm, "kept = 'here'");
    while (PyVM_New(&config) != NULL)
        ;
}

static void info_without_size(void)
{
    PyVM_Info info = {0};
    open_vm();
    REQUIRE(PyVM_GetInfo(vm, &info) == PYVM_ERROR_ARGUMENT);
}

static void no_time_to_run(void)
{
    open_vm();
    CHECK(PyVM_RunWithTimeout(vm, "pass", 0) == PYVM_ERROR_ARGUMENT);
}

static void no_code_to_run(void)
{
    open_vm();
    CHECK(PyVM_RunWithTimeout(vm, NULL, 10) == PYVM_ERROR_ARGUMENT);
}

/* ---- The table --------------------------------------------------------------------------------------------------- */

static const fault faults[] = {
    {"a libpython that is not there", no_libpython, PYVM_ERROR_PYTHON, "PyVM_New", "no such file"},
    {"a library that is no libpython", not_a_libpython, PYVM_ERROR_PYTHON, "PyVM_New", "is not a libpython"},
    {"a program that is no Python", not_a_python, PYVM_ERROR_PYTHON, "PyVM_New", "ended with status 1"},
    {"a Python that is too old", a_python_too_old, PYVM_ERROR_PYTHON, "PyVM_New", "2.7"},
    {"no engine", no_engine, PYVM_ERROR_ENGINE, "PyVM_New", "make engines PYTHON=3."},
    {"a file that is no engine", not_an_engine, PYVM_ERROR_ENGINE, "PyVM_New", "does not load"},
    {"an engine of another interface", engine_of_another_abi, PYVM_ERROR_ENGINE, "PyVM_New", "from the same sources"},
    {"an engine of another size", engine_of_another_size, PYVM_ERROR_ENGINE, "PyVM_New", "from the same sources"},
    {"an engine of another table", engine_of_another_table, PYVM_ERROR_ENGINE, "PyVM_New", "another function table"},
    {"an engine for another CPython", engine_of_another_python, PYVM_ERROR_ENGINE, "PyVM_New",
     "was built for CPython 3.1.0"},
    {"a host without Python symbols", host_without_symbols, PYVM_ERROR_UNSUPPORTED, "PyVM_New", "exports its symbols"},
    {"a kind that there is not", unknown_kind, PYVM_ERROR_ARGUMENT, "PyVM_New", "99 is not a kind"},
    {"a config without a size", config_without_size, PYVM_ERROR_ARGUMENT, "PyVM_New", "PYVM_CONFIG_INIT"},
    {"a config with an unknown member", config_with_unknown_member, PYVM_ERROR_UNSUPPORTED, "PyVM_New",
     "use a newer libpyvm"},
    {"a second configuration", second_configuration, PYVM_ERROR_OTHER, "PyVM_New",
     "give the configuration to the first VM"},
    {"a limit on shared memory", limit_on_shared_memory, PYVM_ERROR_UNSUPPORTED, "PyVM_New", "shares its memory"},
    {"an info without a size", info_without_size, PYVM_ERROR_ARGUMENT, "PyVM_GetInfo", "size"},
    {"no time to run in", no_time_to_run, PYVM_ERROR_ARGUMENT, "PyVM_RunWithTimeout", "0 milliseconds"},
    {"no code to run", no_code_to_run, PYVM_ERROR_ARGUMENT, "PyVM_RunWithTimeout", "the code is NULL"},
    /* The last, for where there are no copies it is left out. */
    {"more copies than fit", no_more_copies, PYVM_ERROR_COPIES, "PyVM_New", "private copies of libpython are loaded"},
};

int main(int argc, char **argv)
{
    (void)argc;
    REQUIRE(realpath(argv[0], misfits) != NULL); /* .../tests/libpyvm/vms/faults_missing */
    dirname(dirname(dirname(misfits)));          /* shortens it */
    strcat(misfits, "/engines/misfit.so");
    return try_faults(faults, COUNT(faults) - !CAN_ISOLATE);
}
