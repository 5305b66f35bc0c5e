/*
 * engines.c: loads the engine for a CPython, and checks that it was built for this libpyvm.
 */
#include "libpyvm/runtimes/engines.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "libpyvm/base/symbol.h"
#include "libpyvm/find/engine_path.h"
#include "libpyvm/state/placeholders.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/hold_forks.h"
#include "libpyvm/threads/messenger.h"
#include "libpyvm/threads/wake.h"

static bool check_engine(const pyvm_engine *engine, const pyvm_python *python, const char *path, const char *function)
{
    const char *rebuild = "; build libpyvm and its engines from the same sources";
    if (engine->abi != PYVM_ENGINE_ABI || engine->size != sizeof *engine)
        pyvm_fail(PYVM_ERROR_ENGINE, function, "engine %s has interface %u, libpyvm needs %u%s", path, engine->abi,
                  PYVM_ENGINE_ABI, rebuild);
    else if (engine->table != PYVM_TABLE_FINGERPRINT)
        pyvm_fail(PYVM_ERROR_ENGINE, function, "engine %s has another function table than libpyvm%s", path, rebuild);
    else if (engine->python != python->python)
        pyvm_fail(PYVM_ERROR_ENGINE, function, "engine %s was built for CPython %s; the libpython loaded is %s", path,
                  engine->built, python->version);
    else
        return true;
    return false;
}

static pyvm_process process = {.busy = ATOMIC_FLAG_INIT};

/* An engine serves all patch releases of its CPython, unless it uses what one of them has and this one lacks. */
static void fail_load(const pyvm_python *python, const char *reason, const char *function)
{
    bool lacks = reason && strstr(reason, "undefined symbol");
    pyvm_fail(PYVM_ERROR_ENGINE, function, "the engine for CPython %s does not load: %s%s", python->version,
              reason ? reason : "it is not an engine of PyVM",
              lacks ? "; it was compiled for another patch release; name this one's headers: make engines PYTHON=FOLDER"
                    : "");
}

static int *errno_of_caller(void)
{
    return &errno;
}

static pyvm_services services = {
    .errno_of_caller = errno_of_caller,
    .alert = pyvm_messenger_send_to,
    .wake = pyvm_wake,
    .end_call = pyvm_wake_end_call,
    .hold_forks = pyvm_hold_forks,
    .let_forks = pyvm_hold_forks_end,
    .placeholder = pyvm_placeholders_find,
};

void pyvm_engines_give(const pyvm_source *package, const pyvm_exchange *exchange)
{
    services.package = package;
    services.exchange = exchange;
}

void pyvm_engines_ask(bool (*has_folder)(void))
{
    process.has_folder = has_folder;
}

bool pyvm_engines_take(pyvm_runtime *runtime, const pyvm_python *python, void *library, const char *path,
                       const char *function)
{
    pyvm_engine_get_function get = NULL;
    if (library)
        pyvm_symbol_get(library, PYVM_ENGINE_SYMBOL, &get);
    if (!get) {
        fail_load(python, dlerror(), function);
        return false;
    }
    if (!check_engine(get(), python, path, function))
        return false;
    runtime->engine = get();
    runtime->engine->connect(&services);
    runtime->engine->share(&process);
    pyvm_wake_tell(runtime->engine->woken);
    return true;
}

char *pyvm_engines_find(const pyvm_python *python, const char *function)
{
    char *path = pyvm_engine_path(python->python);
    if (!path) {
        pyvm_fail_memory(function);
    } else if (access(path, R_OK) != 0) {
        pyvm_fail(PYVM_ERROR_ENGINE, function,
                  "no engine for CPython %s: %s does not exist; "
                  "build it with: make engines PYTHON=3.%u",
                  python->version, path, python->python & 0xFF);
        free(path);
        path = NULL;
    }
    return path;
}

bool pyvm_engines_load(pyvm_runtime *runtime, const pyvm_python *python, const char *function)
{
    char *path = pyvm_engines_find(python, function);
    bool loaded = path && pyvm_engines_take(runtime, python, dlopen(path, RTLD_NOW | RTLD_LOCAL), path, function);
    free(path);
    return loaded;
}
