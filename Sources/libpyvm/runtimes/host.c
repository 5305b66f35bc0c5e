/*
 * host.c: joins a host, a Python that the program runs already. The host's symbols are in the process's namespace: in a
 * shared libpython, or in the executable, as in Debian's python3.
 */
#include "libpyvm/runtimes/host.h"

#include <dlfcn.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "libpyvm/base/path.h"
#include "libpyvm/base/symbol.h"
#include "libpyvm/base/text.h"
#include "libpyvm/find/look.h"
#include "libpyvm/find/pythons.h"
#include "libpyvm/find/same_build.h"
#include "libpyvm/runtimes/engines.h"
#include "libpyvm/state/loaded.h"
#include "libpyvm/threads/fail.h"

/* Where the symbols of the process's own libpython come from; NULL: there are none. */
static const char *own_library(void)
{
    Dl_info where;
    void *symbol = dlsym(RTLD_DEFAULT, "Py_GetVersion");
    return symbol && dladdr(symbol, &where) ? where.dli_fname : NULL;
}

bool pyvm_host_is_there(void)
{
    int (*is_initialized)(void);
    pyvm_symbol_get(RTLD_DEFAULT, "Py_IsInitialized", &is_initialized);
    return is_initialized && is_initialized();
}

bool pyvm_host_fits(const pyvm_python *python)
{
    const char *present = own_library();
    return !present || pyvm_path_is_same(present, python->libpython);
}

/* For the executable dladdr gives argv[0], which may be no path at all. */
static char *path_of(const char *library)
{
    char path[PATH_MAX];
    if (strchr(library, '/') && realpath(library, path))
        return pyvm_text_format("%s", path);
    return realpath("/proc/self/exe", path) ? pyvm_text_format("%s", path) : NULL;
}

/* What its symbols alone tell of the host: enough to load its engine. */
static pyvm_python *look_at(const char *function)
{
    const char *library = own_library();
    char *path = library ? path_of(library) : NULL;
    pyvm_python *python = path ? pyvm_pythons_add("the host's", NULL, path) : NULL;
    free(path);
    if (!python)
        pyvm_fail_memory(function);
    return python && pyvm_look_at_present(python, function) ? python : NULL;
}

bool pyvm_host_load(pyvm_runtime *runtime, const char *function)
{
    pyvm_python *python = look_at(function);
    if (!python || !pyvm_engines_load(runtime, python, function))
        return false;
    runtime->python = python;
    atomic_store(&pyvm_loaded_has_host, true);
    return true;
}

bool pyvm_host_join(pyvm_runtime *runtime, void (*at_end)(void), const char *function)
{
    char why[PYVM_WHY] = "", executable[PATH_MAX] = "";
    pyvm_python *python = (pyvm_python *)runtime->python; /* look_at has made it */
    if (runtime->engine->join(at_end, executable, sizeof executable, why) != 0) {
        pyvm_fail(PYVM_ERROR_START, function, "the Python %s that runs in this process cannot be joined: %s",
                  python->version, why);
        return false;
    }
    if (executable[0])
        python->executable = pyvm_text_format("%s", executable);
    return true;
}

/* Without asking the interpreter. NULL: that is needed. */
static pyvm_python *add_same_build(const pyvm_python *host)
{
    char *path = host->executable ? pyvm_same_build_find(host) : NULL;
    pyvm_python *added = path ? pyvm_pythons_add(host->executable, host->executable, path) : NULL;
    if (added) {
        added->python = host->python;
        memcpy(added->version, host->version, sizeof added->version);
    }
    free(path);
    return added;
}

const pyvm_python *pyvm_host_library(const pyvm_python *python, const char *function)
{
    static const pyvm_python *host, *found; /* guarded by the lock of loaded.h */
    const char *slash = strrchr(python->libpython, '/');
    if (strstr(slash ? slash : python->libpython, ".so"))
        return python;
    if (host != python) {
        host = python;
        found = add_same_build(python);
    }
    return found ? found : pyvm_pythons_get(python->executable ? python->executable : python->libpython, function);
}

/* ---- Its GIL before it is joined ----------------------------------------------------------------------------- */

static PyThreadState *recorded(void)
{
    PyThreadState *(*get)(void);
    pyvm_symbol_get(RTLD_DEFAULT, "PyGILState_GetThisThreadState", &get);
    return get ? get() : NULL;
}

/* On 3.11 it may be another thread's. */
static PyThreadState *current(void)
{
    PyThreadState *(*get)(void);
    pyvm_symbol_get(RTLD_DEFAULT, "PyThreadState_GetUnchecked", &get);
    if (!get)
        pyvm_symbol_get(RTLD_DEFAULT, "_PyThreadState_UncheckedGet", &get);
    return get ? get() : NULL;
}

/* Does this thread hold the host's GIL? */
static bool holds_gil(void)
{
    return recorded() && current() == recorded();
}

bool pyvm_host_may_be_entered(void)
{
    return recorded() && current();
}

PyThreadState *pyvm_host_let_go(void)
{
    PyThreadState *(*let_go)(void);
    if (pyvm_loaded_has_own() || !pyvm_host_is_there())
        return NULL;
    pyvm_symbol_get(RTLD_DEFAULT, "PyEval_SaveThread", &let_go);
    return let_go && holds_gil() ? let_go() : NULL;
}

void pyvm_host_take_back(PyThreadState *state)
{
    void (*take)(PyThreadState *);
    pyvm_symbol_get(RTLD_DEFAULT, "PyEval_RestoreThread", &take);
    if (state && take)
        take(state);
}

void pyvm_host_raise(const char *message)
{
    PyObject *const *import_error = dlsym(RTLD_DEFAULT, "PyExc_ImportError");
    void (*set)(PyObject *, const char *);
    pyvm_symbol_get(RTLD_DEFAULT, "PyErr_SetString", &set);
    if (set && import_error)
        set(*import_error, message);
}
