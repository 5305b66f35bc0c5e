/*
 * runtime.c: the one CPython of this process: found, loaded and started once, then compared with what is asked for.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <limits.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "core/before.h"
#include "core/error.h"
#include "core/exit.h"
#include "core/load.h"
#include "core/vm.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* taken without any GIL held */
static pyvm_runtime runtime;
static bool failed_half_way; /* to start */
static _Atomic(const pyvm_engine *) started;

const pyvm_engine *pyvm_runtime_engine(void)
{
    return atomic_load_explicit(&started, memory_order_acquire);
}

static bool find(const char *python, pyvm_found *found, const char *function)
{
    pyvm_text tried = PYVM_TEXT_INIT;
    const char *origin = "python = ";
    if (!python || !*python) {
        python = getenv("PYVM_PYTHON");
        origin = "PYVM_PYTHON=";
    }
    if (!python || !*python) {
        python = NULL;
        origin = "python3";
    }
    bool good = pyvm_find(python, found, &tried);
    if (!good)
        pyvm_fail(PYVM_ERROR_PYTHON, function, "no usable CPython found for %s%s; tried:%s", origin,
                  python ? python : "", pyvm_text_get(&tried));
    pyvm_text_free(&tried);
    return good;
}

/* A Python that runs here without our doing has its own main thread and its own end, which this build cannot share. */
static bool is_python_free(const char *function)
{
    void *symbol = dlsym(RTLD_DEFAULT, "Py_IsInitialized");
    Dl_info where;
    if (!symbol)
        return true;
    int (*is_initialized)(void);
    memcpy(&is_initialized, &symbol, sizeof symbol);
    if (!is_initialized())
        return true;
    pyvm_fail(PYVM_ERROR_UNSUPPORTED, function, "a Python that PyVM did not start runs in this process already (%s); "
              "joining it is not in this build", dladdr(symbol, &where) ? where.dli_fname : "unknown");
    return false;
}

/* The application may be linked with a libpython itself: a second one would only get its symbols mixed up. */
static bool is_same_as_linked(const pyvm_found *found, const char *function)
{
    char wanted[PATH_MAX], present[PATH_MAX];
    void *symbol = dlsym(RTLD_DEFAULT, "Py_GetVersion");
    Dl_info where;
    if (!symbol || !dladdr(symbol, &where) || !realpath(where.dli_fname, present) ||
        !realpath(found->libpython, wanted) || strcmp(wanted, present) == 0)
        return true;
    pyvm_fail(PYVM_ERROR_OTHER, function, "this process has CPython loaded already, from %s; it cannot run %s too",
              present, wanted);
    return false;
}

/* CPython cannot take back a start that came as far as to make an interpreter, nor begin again. */
static bool is_whole(const char *function)
{
    if (failed_half_way)
        pyvm_fail(PYVM_ERROR_START, function, "an earlier start of CPython %s failed half-way, and it cannot be started "
                  "again in this process", runtime.version);
    return !failed_half_way;
}

static bool start_engine(const PyConfig *config, const char *function)
{
    pyvm_plan plan;
    char why[PYVM_WHY] = "";
    int exit_status = -1;
    pyvm_plan_make(&plan, config, runtime.executable);
    if (runtime.engine->start(&plan.how, why, &exit_status) == 0)
        return true;
    pyvm_fail(PYVM_ERROR_START, function, "CPython %s (%s) did not start: %s", runtime.version, runtime.libpython, why);
    pyvm_error_set_exit(exit_status);
    failed_half_way = runtime.engine->is_running() || runtime.engine->current();
    return false;
}

static bool start(const char *python, const PyConfig *config, const char *function)
{
    pyvm_found found;
    if (!is_whole(function) || !is_python_free(function) || !find(python, &found, function))
        return false;
    if (!is_same_as_linked(&found, function) || !pyvm_load(&runtime, &found, function)) {
        pyvm_found_free(&found);
        return false;
    }
    if (!pyvm_exit_prepare()) { /* after libpython is in, so that it runs before libpython's own end */
        pyvm_found_free(&found);
        pyvm_fail_memory(function);
        return false;
    }
    runtime.libpython = found.libpython;
    runtime.executable = found.executable;
    if (!start_engine(config, function)) {
        pyvm_found_free(&found);
        return false;
    }
    atomic_store_explicit(&started, runtime.engine, memory_order_release);
    return true;
}

/* ---- What runs, and what is asked for ---------------------------------------------------------------------- */

static bool is_same_file(const char *one, const char *other)
{
    char first[PATH_MAX], second[PATH_MAX];
    return strcmp(one, other) == 0 || (realpath(one, first) && realpath(other, second) && strcmp(first, second) == 0);
}

/* Told apart by the folder's name: a virtual environment's python is a link to the one it was made from. */
static bool is_same_environment(const pyvm_found *found)
{
    if (found->guessed || !found->executable || !runtime.executable)
        return true;
    const char *slash = strrchr(found->executable, '/');
    size_t length = slash ? (size_t)(slash - found->executable) + 1 : 0;
    return strncmp(found->executable, runtime.executable, length) == 0 && !strchr(runtime.executable + length, '/');
}

static bool agrees(const char *python, const char *function)
{
    pyvm_found found;
    if (!find(python, &found, function))
        return false;
    bool same = is_same_file(found.libpython, runtime.libpython) && is_same_environment(&found);
    if (!same)
        pyvm_fail(PYVM_ERROR_OTHER, function, "this process already runs CPython %s from %s as %s; it cannot also run "
                  "\"%s\", which is %s as %s", runtime.version, runtime.libpython,
                  runtime.executable ? runtime.executable : "nothing in particular", python, found.libpython,
                  found.executable ? found.executable : "nothing in particular");
    pyvm_found_free(&found);
    return same;
}

static bool fits(const char *python, const char *function)
{
    if (!python || !*python)
        return true;
    if (!pyvm_is_version(python))
        return agrees(python, function);
    if (!pyvm_version_fits(runtime.version, python))
        pyvm_fail(PYVM_ERROR_OTHER, function, "this process already runs CPython %s from %s; it cannot also run %s",
                  runtime.version, runtime.libpython, python);
    return pyvm_version_fits(runtime.version, python);
}

static bool is_unconfigured(const PyConfig *config, const char *function)
{
    if (config)
        pyvm_fail(PYVM_ERROR_OTHER, function, "this process already runs CPython %s from %s: a configuration has to come "
                  "with its first VM", runtime.version, runtime.libpython);
    return !config;
}

const pyvm_runtime *pyvm_runtime_get(const char *python, const PyConfig *config, const char *function)
{
    pthread_mutex_lock(&lock);
    bool good = pyvm_runtime_engine() ? fits(python, function) && is_unconfigured(config, function)
                                      : start(python, config, function);
    pthread_mutex_unlock(&lock);
    return good ? &runtime : NULL;
}

bool pyvm_before_start(const char *function)
{
    pthread_mutex_lock(&lock);
    if (!pyvm_runtime_engine())
        return true;
    pthread_mutex_unlock(&lock);
    pyvm_fail(PYVM_ERROR_OTHER, function, "this process already runs CPython %s: that has to come before its first VM",
              runtime.version);
    return false;
}

void pyvm_before_start_end(void)
{
    pthread_mutex_unlock(&lock);
}
