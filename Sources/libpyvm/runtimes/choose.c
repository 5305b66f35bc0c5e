/*
 * choose.c: which runtime a VM gets. The process's own namespace has one; private copies are loaded for VMs that need
 * another.
 */
#include "libpyvm/runtimes/choose.h"

#include <stdlib.h>
#include <string.h>

#include "libpyvm/base/path.h"
#include "libpyvm/find/pythons.h"
#include "libpyvm/runtimes/copies.h"
#include "libpyvm/runtimes/cpython.h"
#include "libpyvm/runtimes/host.h"
#include "libpyvm/runtimes/load.h"
#include "libpyvm/state/kind.h"
#include "libpyvm/state/loaded.h"
#include "libpyvm/threads/fail.h"

/* ---- Starting ----------------------------------------------------------------------------------------------- */

/* After libpython is loaded, so that PyVM's exit function runs before those of libpython. */
static bool prepare_exit(const pyvm_demand *demand)
{
    bool good = demand->prepare_exit();
    if (!good)
        pyvm_fail_memory(demand->function);
    return good;
}

/* On failure *use becomes what the runtime is then. */
static bool start(pyvm_runtime *runtime, const pyvm_demand *demand, pyvm_use *use)
{
    bool halfway = false;
    if (prepare_exit(demand) && pyvm_cpython_start(runtime, demand, &halfway)) {
        pyvm_loaded_set_started(runtime, true);
        return true;
    }
    *use = halfway ? PYVM_USE_LOST : PYVM_USE_IDLE;
    return false;
}

/* ---- The process's own --------------------------------------------------------------------------------------- */

static pyvm_runtime *load_own(const pyvm_python *python, const char *function)
{
    pyvm_runtime *runtime = pyvm_loaded_allocate(python);
    if (!runtime) {
        pyvm_fail_memory(function);
        return NULL;
    }
    if (!pyvm_load_globally(runtime, python, function)) {
        free(runtime);
        return NULL;
    }
    pyvm_loaded_add(runtime);
    return runtime;
}

/* The host's runtime as the process's own. */
static bool load_host(const char *function)
{
    pyvm_runtime *runtime = pyvm_loaded_allocate(NULL);
    if (!runtime) {
        pyvm_fail_memory(function);
        return false;
    }
    if (!pyvm_host_load(runtime, function)) {
        free(runtime);
        return false;
    }
    runtime->is_host = true;
    runtime->use = PYVM_USE_SHARED;
    pyvm_loaded_set_started(runtime, true);
    pyvm_loaded_add(runtime);
    return true;
}

/* Joins a host, if there is one that is not joined. It then serves all VMs that ask for that CPython. */
static bool join_host(const pyvm_demand *demand)
{
    if (!pyvm_loaded_own() && pyvm_host_is_there() && !load_host(demand->function))
        return false;
    pyvm_runtime *own = pyvm_loaded_own();
    if (!own || !own->is_host || own->joined)
        return true;
    if (!prepare_exit(demand) || !pyvm_host_join(own, demand->at_host_end, demand->function))
        return false;
    own->joined = true;
    pyvm_pythons_use(own->python);
    return true;
}

/*
 * The lock is for threads without a GIL. A thread of which only CPython can tell whether it has one takes the lock only
 * if it need not wait.
 */
bool pyvm_choose_host(const char *function)
{
    PyThreadState *host = pyvm_host_let_go();
    if (!host && !pyvm_host_may_be_entered())
        return false;
    if (host)
        pyvm_loaded_lock();
    else if (!pyvm_loaded_try_lock())
        return false;
    bool loaded = pyvm_loaded_own() || load_host(function);
    pyvm_loaded_unlock();
    pyvm_host_take_back(host);
    if (!loaded && host)
        pyvm_host_raise(PyVM_LastError()->message);
    return loaded;
}

/* ---- For one VM ---------------------------------------------------------------------------------------------- */

static bool is_unconfigured(const pyvm_runtime *runtime, const pyvm_demand *demand)
{
    bool good = !demand->config && !demand->isolated_mode;
    if (!good)
        pyvm_fail(PYVM_ERROR_OTHER, demand->function,
                  "this process already runs CPython %s from %s: give the configuration to the first VM on it, or to "
                  "an isolated VM",
                  runtime->python->version, runtime->python->libpython);
    return good;
}

static bool is_shared(const pyvm_runtime *runtime, const pyvm_python *python)
{
    return runtime->use == PYVM_USE_SHARED && pyvm_pythons_are_same(runtime->python, python);
}

/* The runtime for sub-interpreters of this CPython, started or lost. */
static pyvm_runtime *shared_one(const pyvm_python *python)
{
    pyvm_runtime *own = pyvm_loaded_own();
    if (own && (own->use == PYVM_USE_SHARED || own->use == PYVM_USE_LOST) && pyvm_pythons_are_same(own->python, python))
        return own;
    return pyvm_loaded_find(is_shared, python);
}

static bool is_whole(const pyvm_runtime *runtime, const char *function)
{
    if (runtime->use == PYVM_USE_LOST)
        pyvm_fail(PYVM_ERROR_START, function,
                  "an earlier start of CPython %s failed half-way, so it cannot be started again in this process; an "
                  "isolated VM can, for it has a private copy",
                  runtime->python->version);
    return runtime->use != PYVM_USE_LOST;
}

/* The process's own namespace for the first CPython that fits there, a copy for any other. */
static pyvm_runtime *load_shared(const pyvm_python *python, const char *function)
{
    pyvm_runtime *own = pyvm_loaded_own();
    if (own && own->use == PYVM_USE_IDLE && pyvm_path_is_same(own->python->libpython, python->libpython)) {
        own->python = python;
        return own;
    }
    if (!own && pyvm_host_fits(python))
        return load_own(python, function);
    return pyvm_copies_take(python, function);
}

static pyvm_runtime *get_shared(const pyvm_python *python, const pyvm_demand *demand)
{
    pyvm_runtime *runtime = shared_one(python);
    if (runtime)
        return is_whole(runtime, demand->function) && is_unconfigured(runtime, demand) ? runtime : NULL;
    runtime = load_shared(python, demand->function);
    if (!runtime)
        return NULL;
    runtime->use = PYVM_USE_SHARED;
    if (!start(runtime, demand, &runtime->use))
        return NULL;
    pyvm_pythons_use(python);
    return runtime;
}

static bool settle_kind(PyVM_Kind *kind, const pyvm_python *python, const char *function)
{
    *kind = pyvm_kind_on(python, *kind);
    if (*kind != PYVM_KIND_OWN_GIL || pyvm_kind_can_own_gil(python))
        return true;
    pyvm_fail(PYVM_ERROR_UNSUPPORTED, function,
              "an own-gil VM needs CPython 3.12 or newer; this is %s (an isolated one "
              "runs in parallel too)",
              python->version);
    return false;
}

static pyvm_runtime *get_main(const pyvm_demand *demand)
{
    pyvm_runtime *own = pyvm_loaded_own();
    if (own && own->joined)
        return is_unconfigured(own, demand) ? own : NULL;
    pyvm_fail(PYVM_ERROR_UNSUPPORTED, demand->function,
              "this process has no host: a VM of kind main is the main interpreter of a Python that the program has "
              "started itself, and whose executable or libpython exports its symbols");
    return NULL;
}

/* A host's interpreter stands for the host, whose libpython may be linked into it, and not for a library beside it. */
static const pyvm_python *find(const pyvm_demand *demand)
{
    const pyvm_runtime *own = pyvm_loaded_own();
    bool is_host = own && own->joined && demand->python && own->python->executable &&
                   strcmp(demand->python, own->python->executable) == 0;
    return is_host ? own->python : pyvm_pythons_get(demand->python, demand->function);
}

static pyvm_runtime *get_locked(pyvm_demand *demand)
{
    if (!join_host(demand))
        return NULL;
    if (demand->kind == PYVM_KIND_MAIN)
        return get_main(demand);
    const pyvm_python *python = find(demand);
    if (!python || !settle_kind(&demand->kind, python, demand->function))
        return NULL;
    if (demand->kind != PYVM_KIND_ISOLATED)
        return get_shared(python, demand);
    python = pyvm_host_library(python, demand->function);
    pyvm_runtime *runtime = python ? pyvm_copies_take(python, demand->function) : NULL;
    if (runtime)
        runtime->use = PYVM_USE_TAKEN; /* it is started without the lock, so that others need not wait */
    return runtime;
}

static void become(pyvm_runtime *runtime, pyvm_use use)
{
    pyvm_loaded_lock();
    runtime->use = use;
    if (use == PYVM_USE_TAKEN)
        pyvm_pythons_use(runtime->python);
    pyvm_loaded_unlock();
}

pyvm_runtime *pyvm_choose_runtime(pyvm_demand *demand)
{
    pyvm_loaded_lock();
    pyvm_runtime *runtime = get_locked(demand);
    pyvm_loaded_unlock();
    if (!runtime || demand->kind != PYVM_KIND_ISOLATED)
        return runtime;
    pyvm_use use = PYVM_USE_TAKEN;
    bool started = start(runtime, demand, &use);
    become(runtime, use);
    return started ? runtime : NULL;
}
