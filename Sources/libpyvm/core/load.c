/*
 * load.c: loads a libpython, and the engine built for its version from beside libpyvm.
 * libpython goes in globally: engine and extension modules are linked against no libpython and find its symbols there.
 */
#define _GNU_SOURCE
#include "core/load.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core/error.h"

/* ISO C has no conversion from what dlsym returns to a function pointer; POSIX promises that the bits are the same. */
static void get_function(void *library, const char *name, void *function)
{
    void *symbol = dlsym(library, name);
    memcpy(function, &symbol, sizeof symbol);
}

static bool read_version(void *library, pyvm_runtime *runtime)
{
    const char *(*get_version)(void) = NULL;
    get_function(library, "Py_GetVersion", &get_version);
    if (!get_version)
        return false;
    const char *version = get_version(); /* "3.11.2 (main, ...) [GCC 12.2.0]"; works before Py_Initialize */
    size_t length = strcspn(version, " +");
    if (length >= sizeof runtime->version)
        length = sizeof runtime->version - 1;
    memcpy(runtime->version, version, length);
    runtime->version[length] = '\0';
    char *end = NULL;
    runtime->python = (unsigned)strtoul(version, &end, 10) << 8;
    if (*end == '.')
        runtime->python |= (unsigned)strtoul(end + 1, NULL, 10);
    return true;
}

static bool check_library(pyvm_runtime *runtime, void *library, const char *path, const char *function)
{
    if (!read_version(library, runtime))
        pyvm_fail(PYVM_ERROR_PYTHON, function, "%s is not a libpython: it has no Py_GetVersion", path);
    else if (runtime->python < (0x0300 | PYVM_OLDEST) || runtime->python > (0x0300 | PYVM_NEWEST))
        pyvm_fail(PYVM_ERROR_PYTHON, function, "%s is CPython %s; this library works with 3.%d to 3.%d", path,
                  runtime->version, PYVM_OLDEST, PYVM_NEWEST);
    else
        return true;
    return false;
}

/* PYVM_ENGINES, or the folder pyvm beside libpyvm.so itself. */
static char *engine_path(unsigned python)
{
    static const char here; /* something of libpyvm's, to find libpyvm by */
    Dl_info self;
    const char *folder = getenv("PYVM_ENGINES");
    if (folder && *folder)
        return pyvm_format("%s/engine-3.%u.so", folder, python & 0xFF);
    if (!dladdr(&here, &self))
        return NULL;
    const char *slash = strrchr(self.dli_fname, '/');
    return pyvm_format("%.*spyvm/engine-3.%u.so", slash ? (int)(slash + 1 - self.dli_fname) : 0, self.dli_fname,
                       python & 0xFF);
}

static bool check_engine(const pyvm_engine *engine, const pyvm_runtime *runtime, const char *path, const char *function)
{
    const char *rebuild = "; build libpyvm and its engines from the same sources";
    if (engine->abi != PYVM_ENGINE_ABI || engine->size != sizeof *engine)
        pyvm_fail(PYVM_ERROR_ENGINE, function, "engine %s has interface %u, libpyvm needs %u%s", path, engine->abi,
                  PYVM_ENGINE_ABI, rebuild);
    else if (engine->slots != PYVM_SLOTS)
        pyvm_fail(PYVM_ERROR_ENGINE, function, "engine %s has %u functions, libpyvm needs %u%s", path, engine->slots,
                  (unsigned)PYVM_SLOTS, rebuild);
    else if (engine->python != runtime->python)
        pyvm_fail(PYVM_ERROR_ENGINE, function, "engine %s was built for CPython %s; the libpython loaded is %s", path,
                  engine->built, runtime->version);
    else
        return true;
    return false;
}

static bool load_engine(pyvm_runtime *runtime, const char *path, const char *function)
{
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    pyvm_engine_get_function get = NULL;
    if (library)
        get_function(library, PYVM_ENGINE_SYMBOL, &get);
    if (!get) {
        pyvm_fail(PYVM_ERROR_ENGINE, function, "the engine for CPython %s does not load: %s", runtime->version,
                  dlerror());
        return false;
    }
    if (!check_engine(get(), runtime, path, function))
        return false;
    runtime->engine = get();
    return true;
}

static bool load_both(pyvm_runtime *runtime, const char *libpython, const char *engine, const char *function)
{
    if (!engine) {
        pyvm_fail_memory(function);
    } else if (access(engine, R_OK) != 0) {
        pyvm_fail(PYVM_ERROR_ENGINE, function, "no engine for CPython %s: %s does not exist; "
                  "build it with: make engines PYTHON=3.%u", runtime->version, engine, runtime->python & 0xFF);
    } else if (!dlopen(libpython, RTLD_NOW | RTLD_GLOBAL | RTLD_NODELETE)) {
        pyvm_fail(PYVM_ERROR_PYTHON, function, "libpython does not load: %s", dlerror());
    } else {
        return load_engine(runtime, engine, function);
    }
    return false;
}

/* Looks at it first: a library that is loaded globally cannot be taken back, and no other can be tried then. */
bool pyvm_load(pyvm_runtime *runtime, const pyvm_found *found, const char *function)
{
    void *library = dlopen(found->libpython, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        pyvm_fail(PYVM_ERROR_PYTHON, function, "libpython does not load: %s", dlerror());
        return false;
    }
    bool loaded = false;
    if (check_library(runtime, library, found->libpython, function)) {
        char *engine = engine_path(runtime->python);
        loaded = load_both(runtime, found->libpython, engine, function);
        free(engine);
    }
    dlclose(library);
    return loaded;
}
