/*
 * copies.c: private copies of libpython. A copy stays for the life of the process and serves one isolated VM after
 * another.
 */
#include "libpyvm/runtimes/copies.h"

#include <stdlib.h>

#include "libpyvm/base/path.h"
#include "libpyvm/runtimes/load.h"
#include "libpyvm/state/loaded.h"
#include "libpyvm/threads/fail.h"

static int count; /* guarded by the lock of loaded.h */

static pyvm_runtime *load_copy(const pyvm_python *python, const char *function)
{
    pyvm_runtime *runtime = pyvm_loaded_allocate(python);
    if (!runtime || !pyvm_loaded_has_room()) {
        free(runtime);
        pyvm_fail_memory(function);
        return NULL;
    }
    runtime->copy = count + 1;
    if (pyvm_load_copy(runtime, python, function) != PYVM_OK) {
        free(runtime);
        return NULL;
    }
    count++;
    pyvm_loaded_add(runtime);
    return runtime;
}

static bool is_idle(const pyvm_runtime *runtime, const pyvm_python *python)
{
    return runtime->copy && runtime->use == PYVM_USE_IDLE &&
           pyvm_path_is_same(runtime->python->libpython, python->libpython);
}

pyvm_runtime *pyvm_copies_take(const pyvm_python *python, const char *function)
{
    pyvm_runtime *runtime = pyvm_loaded_find(is_idle, python);
    if (!runtime)
        runtime = load_copy(python, function);
    if (runtime)
        runtime->python = python;
    return runtime;
}
