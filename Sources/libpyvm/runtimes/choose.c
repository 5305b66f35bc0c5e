/*
 * choose.c: which runtime a VM gets. The process's own namespace has one; for VMs that need another, private copies are
 * loaded. A copy stays for the life of the process and serves one isolated VM after another.
 */
#include "libpyvm/state/runtime.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "libpyvm/config/before.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/vms/exit.h"
#include "libpyvm/threads/copy_libc.h"
#include "libpyvm/runtimes/host.h"
#include "libpyvm/runtimes/load.h"
#include "libpyvm/runtimes/cpython.h"
#include "libpyvm/state/vm.h"

enum { MOST = 32 }; /* more than a process can have namespaces */

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* taken without any GIL held */
static _Atomic(pyvm_runtime *) runtimes[MOST];           /* the process's own and copies, in the order of loading */
static _Atomic unsigned count;
static int copies;
static _Atomic(pyvm_runtime *) own;                      /* the one in the process's namespace, if any */

/* ---- All of them -------------------------------------------------------------------------------------------- */

pyvm_runtime *pyvm_runtime_next(unsigned *index)
{
    while (*index < atomic_load_explicit(&count, memory_order_acquire)) {
        pyvm_runtime *runtime = atomic_load_explicit(&runtimes[(*index)++], memory_order_relaxed);
        if (atomic_load_explicit(&runtime->started, memory_order_acquire))
            return runtime;
    }
    return NULL;
}

PyThreadState *pyvm_runtime_held(const pyvm_engine **engine)
{
    unsigned index = 0;
    for (pyvm_runtime *runtime; (runtime = pyvm_runtime_next(&index)) != NULL;) {
        PyThreadState *state = runtime->engine->current();
        if (state) {
            *engine = runtime->engine;
            return state;
        }
    }
    return NULL;
}

bool pyvm_runtime_has_own(void)
{
    return atomic_load(&own) != NULL;
}

static pyvm_runtime *allocate(const pyvm_python *python)
{
    pyvm_runtime *runtime = calloc(1, sizeof *runtime);
    if (runtime)
        runtime->python = python;
    return runtime;
}

static void add(pyvm_runtime *runtime)
{
    unsigned index = atomic_load(&count);
    atomic_store_explicit(&runtimes[index], runtime, memory_order_relaxed);
    atomic_store_explicit(&count, index + 1, memory_order_release);
}

/* ---- Starting ----------------------------------------------------------------------------------------------- */

/* After libpython is in, so that it runs before libpython's own end. */
static bool prepare_exit(const char *function)
{
    bool good = pyvm_exit_prepare();
    if (!good)
        pyvm_fail_memory(function);
    return good;
}

/* *use becomes what the runtime is then: `use`, or what a failure has left of it. */
static bool start(pyvm_runtime *runtime, const pyvm_demand *demand, pyvm_use *use)
{
    bool halfway = false;
    if (prepare_exit(demand->function) && pyvm_runtime_start(runtime, demand, &halfway)) {
        atomic_store_explicit(&runtime->started, true, memory_order_release);
        return true;
    }
    *use = halfway ? PYVM_USE_LOST : PYVM_USE_IDLE;
    return false;
}

/* ---- The process's own --------------------------------------------------------------------------------------- */

static pyvm_runtime *load_own(const pyvm_python *python, const char *function)
{
    pyvm_runtime *runtime = allocate(python);
    if (!runtime) {
        pyvm_fail_memory(function);
        return NULL;
    }
    if (!pyvm_load(runtime, python, function)) {
        free(runtime);
        return NULL;
    }
    add(runtime);
    return own = runtime;
}

/* The host's Python, where there is one: joined once, and asked for by whoever asks for that CPython. */
static bool join_host(const char *function)
{
    if (own || !pyvm_host_is_there())
        return true;
    pyvm_runtime *runtime = allocate(NULL);
    if (!runtime) {
        pyvm_fail_memory(function);
        return false;
    }
    if (!prepare_exit(function) || !pyvm_host_join(runtime, function)) {
        free(runtime);
        return false;
    }
    runtime->joined = true;
    runtime->use = PYVM_USE_SHARED;
    pyvm_python_use(runtime->python);
    atomic_store_explicit(&runtime->started, true, memory_order_release);
    add(runtime);
    own = runtime;
    return true;
}

/* ---- Copies -------------------------------------------------------------------------------------------------- */

static pyvm_runtime *load_copy(const pyvm_python *python, int *code, const char *function)
{
    pyvm_runtime *runtime = allocate(python);
    if (!runtime || atomic_load(&count) == MOST) {
        free(runtime);
        *code = pyvm_fail_memory(function);
        return NULL;
    }
    runtime->copy = copies + 1;
    *code = pyvm_load_copy(runtime, python, function);
    if (*code != PYVM_OK) {
        free(runtime);
        return NULL;
    }
    copies++;
    add(runtime);
    return runtime;
}

static pyvm_runtime *idle_copy(const pyvm_python *python)
{
    for (unsigned i = 0; i < atomic_load(&count); i++) {
        pyvm_runtime *runtime = atomic_load(&runtimes[i]);
        if (runtime->copy && runtime->use == PYVM_USE_IDLE &&
            pyvm_is_same_file(runtime->python->libpython, python->libpython))
            return runtime;
    }
    return NULL;
}

static pyvm_runtime *take_copy(const pyvm_python *python, const char *function)
{
    int code = PYVM_OK;
    pyvm_runtime *runtime = idle_copy(python);
    if (!runtime)
        runtime = load_copy(python, &code, function);
    if (runtime)
        runtime->python = python;
    return runtime;
}

/* ---- For one VM ---------------------------------------------------------------------------------------------- */

static bool is_unconfigured(const pyvm_runtime *runtime, const pyvm_demand *demand)
{
    bool good = !demand->config && !demand->isolated_mode;
    if (!good)
        pyvm_fail(PYVM_ERROR_OTHER, demand->function, "this process already runs CPython %s from %s: a configuration has "
                  "to come with the first VM on it, or with an isolated one", runtime->python->version,
                  runtime->python->libpython);
    return good;
}

/* One that is started for sub-interpreters of this CPython, or could be. */
static pyvm_runtime *shared_one(const pyvm_python *python)
{
    if (own && (own->use == PYVM_USE_SHARED || own->use == PYVM_USE_LOST) && pyvm_python_is_same(own->python, python))
        return own;
    for (unsigned i = 0; i < atomic_load(&count); i++) {
        pyvm_runtime *runtime = atomic_load(&runtimes[i]);
        if (runtime->use == PYVM_USE_SHARED && pyvm_python_is_same(runtime->python, python))
            return runtime;
    }
    return NULL;
}

static bool is_whole(const pyvm_runtime *runtime, const char *function)
{
    if (runtime->use == PYVM_USE_LOST)
        pyvm_fail(PYVM_ERROR_START, function, "an earlier start of CPython %s failed half-way, and it cannot be started "
                  "again in this process; an isolated VM would have a copy of its own", runtime->python->version);
    return runtime->use != PYVM_USE_LOST;
}

/* The process's namespace for the first that comes and fits into it, copies for the others. */
static pyvm_runtime *load_shared(const pyvm_python *python, const char *function)
{
    if (own && own->use == PYVM_USE_IDLE && pyvm_is_same_file(own->python->libpython, python->libpython)) {
        own->python = python;
        return own;
    }
    if (!own && pyvm_host_fits(python))
        return load_own(python, function);
    return take_copy(python, function);
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
    pyvm_python_use(python);
    return runtime;
}

static bool settle_kind(PyVM_Kind *kind, const pyvm_python *python, const char *function)
{
    bool can_own = python->python >= 0x030C;
    if (*kind == PYVM_KIND_DEFAULT)
        *kind = can_own ? PYVM_KIND_OWN_GIL : PYVM_KIND_ISOLATED;
    if (*kind != PYVM_KIND_OWN_GIL || can_own)
        return true;
    pyvm_fail(PYVM_ERROR_UNSUPPORTED, function, "an own-gil VM needs CPython 3.12 or newer; this is %s (an isolated one "
              "runs in parallel too)", python->version);
    return false;
}

static pyvm_runtime *get_main(const pyvm_demand *demand)
{
    if (own && own->joined)
        return is_unconfigured(own, demand) ? own : NULL;
    pyvm_fail(PYVM_ERROR_UNSUPPORTED, demand->function, "there is no Python in this process but PyVM's: a VM of kind main is "
              "the interpreter of a program that runs Python itself, and whose executable or libpython shows its "
              "symbols to others");
    return NULL;
}

static pyvm_runtime *get_locked(pyvm_demand *demand)
{
    if (!join_host(demand->function))
        return NULL;
    if (demand->kind == PYVM_KIND_MAIN)
        return get_main(demand);
    const pyvm_python *python = pyvm_python_get(demand->python, demand->function);
    if (!python || !settle_kind(&demand->kind, python, demand->function))
        return NULL;
    if (demand->kind != PYVM_KIND_ISOLATED)
        return get_shared(python, demand);
    python = pyvm_host_library(python, demand->function);
    pyvm_runtime *runtime = python ? take_copy(python, demand->function) : NULL;
    if (runtime)
        runtime->use = PYVM_USE_TAKEN; /* and started without the lock: others need not wait */
    return runtime;
}

static void become(pyvm_runtime *runtime, pyvm_use use)
{
    pthread_mutex_lock(&lock);
    runtime->use = use;
    if (use == PYVM_USE_TAKEN)
        pyvm_python_use(runtime->python);
    pthread_mutex_unlock(&lock);
}

pyvm_runtime *pyvm_runtime_get(pyvm_demand *demand)
{
    pthread_mutex_lock(&lock);
    pyvm_runtime *runtime = get_locked(demand);
    pthread_mutex_unlock(&lock);
    if (!runtime || demand->kind != PYVM_KIND_ISOLATED)
        return runtime;
    pyvm_use use = PYVM_USE_TAKEN;
    bool started = start(runtime, demand, &use);
    become(runtime, use);
    return started ? runtime : NULL;
}

bool pyvm_runtime_give_back(pyvm_runtime *runtime, char *why)
{
    bool again;
    bool stopped = pyvm_runtime_stop(runtime, &again, why); /* finalizers run in it, and may call back */
    atomic_store(&runtime->started, false);
    become(runtime, stopped && again ? PYVM_USE_IDLE : PYVM_USE_LOST);
    return stopped;
}

/* ---- Before the first ---------------------------------------------------------------------------------------- */

bool pyvm_before_start(const char *function)
{
    pthread_mutex_lock(&lock);
    const pyvm_python *first = pyvm_python_first();
    if (!first)
        return true;
    pthread_mutex_unlock(&lock);
    pyvm_fail(PYVM_ERROR_OTHER, function, "this process already runs CPython %s: that has to come before its first VM",
              first->version);
    return false;
}

void pyvm_before_start_end(void)
{
    pthread_mutex_unlock(&lock);
}
