/*
 * choose.c: kinds, the choice of a CPython, and what is said when it cannot be had.
 */
#include <sys/wait.h>
#include <unistd.h>

#include "support/vm.h"

static PyVM *with_python(const char *python)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.python = python;
    return PyVM_New(&config);
}

static void expect(PyVM_Status code, const char *python, const char *words)
{
    CHECK(with_python(python) == NULL);
    if (PyVM_LastError()->code != code || !strstr(PyVM_LastError()->message, words))
        fprintf(stderr, "for \"%s\" expected %d with \"%s\"\n", python ? python : "", (int)code, words);
    REQUIRE(PyVM_LastError()->code == code && strstr(PyVM_LastError()->message, words) != NULL);
    PyVM_ClearLastError();
}

/* Before any CPython is loaded: none of these may get in the way of the next. */
static void not_to_be_had(void)
{
    expect(PYVM_ERROR_PYTHON, "3.4", "python3.4: no other in PATH");
    expect(PYVM_ERROR_PYTHON, "/nonexistent/python", "No such file");
    expect(PYVM_ERROR_PYTHON, "/bin/echo", "does not behave like a Python");
    expect(PYVM_ERROR_PYTHON, "/bin/false", "it ended with status 1");
    expect(PYVM_ERROR_PYTHON, "/nonexistent/libpython3.12.so", "no such file");
    expect(PYVM_ERROR_PYTHON, "/tmp", "neither bin/python nor bin/python3");
    expect(PYVM_ERROR_PYTHON, "libm.so.6", "is not a libpython");
    setenv("PYVM_ENGINES", "/nonexistent", 1);
    expect(PYVM_ERROR_ENGINE, NULL, "make engines PYTHON=3.");
    unsetenv("PYVM_ENGINES");
}

static void kinds(void)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = PYVM_KIND_MAIN; /* no Python but PyVM's runs in this process */
    CHECK(PyVM_New(&config) == NULL);
    CHECK_ERROR(PYVM_ERROR_UNSUPPORTED, "PyVM_New");
    config.kind = (PyVM_Kind)77;
    CHECK(PyVM_New(&config) == NULL);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_New");
    config.size = 1;
    CHECK(PyVM_New(&config) == NULL);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_New");
    CHECK(strcmp(PyVM_KindName(PYVM_KIND_OWN_GIL), "own-gil") == 0);
}

static void own_gil(int minor)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = PYVM_KIND_OWN_GIL;
    PyVM *vm = PyVM_New(&config);
    if (minor >= 12) {
        REQUIRE(vm != NULL && info_of(vm).has_own_gil && PyVM_Close(vm) == PYVM_OK);
        return;
    }
    CHECK(vm == NULL && strstr(PyVM_LastError()->message, "3.12") != NULL);
    CHECK_ERROR(PYVM_ERROR_UNSUPPORTED, "PyVM_New");
}

static void a_second_one(const PyVM_Info *info, int minor)
{
    char version[16];
    snprintf(version, sizeof version, "3.%d", minor);
    PyVM *same = with_python(version);
    REQUIRE(same != NULL && PyVM_Close(same) == PYVM_OK);
    same = with_python(info->libpython);
    REQUIRE(same != NULL && PyVM_Close(same) == PYVM_OK);
    snprintf(version, sizeof version, "3.%d", minor == 13 ? 12 : 13);
    PyVM *other = with_python(version); /* in a private copy, beside the first */
    if (!other && getenv("PYTHONHOME")) /* which is the first one's */
        CHECK_ERROR(PYVM_ERROR_START, "PyVM_New");
    else if (!other)
        CHECK_ERROR(PYVM_ERROR_PYTHON, "PyVM_New"); /* not on this machine */
    else
        CHECK(strncmp(info_of(other).version, version, strlen(version)) == 0 && PyVM_Close(other) == PYVM_OK);
    expect(PYVM_ERROR_PYTHON, "2.7", "2.7");
}

static void rules(PyVM *vm)
{
    CHECK_RUN(vm,
              "import os, threading\n"
              "for f in os.fork, lambda: os.execv('/bin/true', ['true']):\n"
              "    try: f()\n"
              "    except RuntimeError as e: assert 'not supported' in str(e)\n"
              "    else: raise AssertionError(f)\n"
              "import subprocess\n"
              "assert subprocess.run(['/bin/true']).returncode == 0\n");
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.allow_threads = 0;
    PyVM *still = PyVM_New(&config);
    REQUIRE(still != NULL);
    CHECK_RUN(still,
              "import threading\n"
              "try: threading.Thread(target=int).start()\n"
              "except RuntimeError: pass\n"
              "else: raise AssertionError\n");
    CHECK(PyVM_Close(still) == PYVM_OK);
}

int main(void)
{
    int minor = 0;
    not_to_be_had();
    kinds();
    PyVM *vm = new_vm();
    PyVM_Info info = info_of(vm);
    REQUIRE(sscanf(info.version, "3.%d", &minor) == 1 && info.id == 1 && info.is_open && info.libpython != NULL);
    CHECK(info.kind == (minor >= 12 ? PYVM_KIND_OWN_GIL : PYVM_KIND_ISOLATED));
    own_gil(minor);
    a_second_one(&info, minor);
    rules(vm);
    REQUIRE(PyVM_Attach(vm) == PYVM_OK && info_of(vm).threads_inside == 1 && PyVM_Detach(vm) == PYVM_OK);
    CHECK(PyVM_Close(vm) == PYVM_OK && !info_of(vm).is_open);
    REQUIRE(PyVM_GetInfo(NULL, &info) == PYVM_ERROR_ARGUMENT);
    return 0;
}
