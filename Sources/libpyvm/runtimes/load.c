/*
 * load.c: loads a libpython with the engine for its version.
 * Engines and extension modules are not linked with a libpython: they find its symbols among the global ones of their
 * namespace. So libpython is loaded globally, or as the first library of a new namespace.
 */
#include "libpyvm/runtimes/load.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "contract/count.h"
#include "libpyvm/base/load_apart.h"
#include "libpyvm/runtimes/engines.h"
#include "libpyvm/runtimes/one_malloc.h"
#include "libpyvm/runtimes/redirect.h"
#include "libpyvm/runtimes/stand_in.h"
#include "libpyvm/threads/copy_libc.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/thread.h"

/*
 * C calls ask the first two of these functions for signals, and raise one by the others. CPython's own do not know the
 * VMs'. Where code cannot be made writable, interrupts and signals wait until such a call returns.
 */
static void redirect_signals(const pyvm_engine *engine, void *library)
{
    static const char *const names[] = {"PyErr_CheckSignals", "Py_MakePendingCalls", "PyErr_SetInterruptEx",
                                        "PyErr_SetInterrupt"};
    void *ours[PYVM_COUNT(names)];
    memcpy(&ours[0], &engine->check_signals, sizeof ours[0]);
    memcpy(&ours[1], &engine->make_pending_calls, sizeof ours[1]);
    memcpy(&ours[2], &engine->set_interrupt, sizeof ours[2]);
    memcpy(&ours[3], &engine->set_sigint, sizeof ours[3]);
    for (size_t i = 0; i < PYVM_COUNT(names); i++) {
        void *theirs = dlsym(library, names[i]);
        if (!theirs || !pyvm_redirect(theirs, ours[i]))
            return;
    }
}

/* ---- In the process's namespace ----------------------------------------------------------------------------- */

bool pyvm_load_globally(pyvm_runtime *runtime, const pyvm_python *python, const char *function)
{
    char *path = pyvm_engines_find(python, function);
    void *library = path ? dlopen(python->libpython, RTLD_NOW | RTLD_GLOBAL | RTLD_NODELETE) : NULL;
    if (path && !library)
        pyvm_fail(PYVM_ERROR_PYTHON, function, "libpython does not load: %s", dlerror());
    free(path);
    if (!library || !pyvm_engines_load(runtime, python, function))
        return false;
    redirect_signals(runtime->engine, library);
    return true;
}

/* ---- In a namespace of its own ------------------------------------------------------------------------------ */

static int no_room(const char *reason, int copies, const char *function)
{
    bool is_tls = strstr(reason, "static TLS") != NULL;
    if (!is_tls && !strstr(reason, "no more namespaces"))
        return pyvm_fail(PYVM_ERROR_PYTHON, function, "a private copy of libpython does not load: %s", reason);
    return pyvm_fail(
        PYVM_ERROR_COPIES, function,
        "%d private copies of libpython are loaded and no further one fits: "
        "%s. Copies are used again when an isolated VM is closed, but for those in which NumPy, or another "
        "module that cannot be loaded twice, was imported.%s",
        copies, reason,
        is_tls ? " To have room for more (15 are the most), start the process with "
                 "GLIBC_TUNABLES=glibc.rtld.optional_static_tls=16384 in its environment"
               : " The C library's dynamic linker can hold no more");
}

/* glibc's dlopen does not serve a copy: see open_library in contract/engine.h. */
static bool redirect_dlopen(const pyvm_runtime *runtime, void *library, char *why)
{
    void *theirs = dlsym(library, "dlopen"), *ours = NULL;
    memcpy(&ours, &runtime->engine->open_library, sizeof ours);
    if (theirs && pyvm_redirect(theirs, ours))
        return true;
    snprintf(why, PYVM_WHY, "dlopen in its C library cannot be redirected");
    return false;
}

/* Where it cannot be, copies hash text each in their own way. */
static void redirect_random(const pyvm_runtime *runtime, void *library)
{
    void *theirs = dlsym(library, "getrandom"), *ours = NULL;
    memcpy(&ours, &runtime->engine->get_random, sizeof ours);
    if (theirs)
        pyvm_redirect(theirs, ours);
}

static bool furnish_copy(pyvm_runtime *runtime, const pyvm_python *python, void *library, const char *path,
                         const char *function)
{
    char why[PYVM_WHY] = "";
    Lmid_t namespace = LM_ID_BASE;
    dlinfo(library, RTLD_DI_LMID, &namespace);
    if (!pyvm_engines_take(runtime, python, dlmopen(namespace, path, RTLD_NOW | RTLD_LOCAL), path, function) ||
        !pyvm_stand_in_load(namespace, runtime->copy, function))
        return false;
    if (pyvm_one_malloc(library, why) && redirect_dlopen(runtime, library, why)) {
        pyvm_one_malloc_watch_threads(library);
        redirect_random(runtime, library);
        runtime->copy_libc = pyvm_copy_libc_open(library, pyvm_thread_end, why);
    }
    if (!runtime->copy_libc)
        pyvm_fail(PYVM_ERROR_START, function, "a private copy of CPython %s cannot be used: %s", python->version, why);
    else
        redirect_signals(runtime->engine, library);
    return runtime->copy_libc != NULL;
}

int pyvm_load_copy(pyvm_runtime *runtime, const pyvm_python *python, const char *function)
{
    char *path = pyvm_engines_find(python, function);
    if (!path)
        return PYVM_ERROR_ENGINE;
    char why[PYVM_WHY];
    void *library = pyvm_load_apart(LM_ID_NEWLM, python->libpython, why);
    int code = PYVM_OK;
    if (!library)
        code = no_room(why, runtime->copy - 1, function);
    else if (!furnish_copy(runtime, python, library, path, function)) {
        code = PyVM_LastError()->code; /* no code has run in the copy, so it can still be unloaded */
        if (!runtime->copy_libc)
            dlclose(library);
    }
    free(path);
    return code;
}
