/*
 * loaded.c: the runtimes of this process.
 */
#include "libpyvm/state/loaded.h"

#include <pthread.h>
#include <stdlib.h>

enum { MOST = 32 }; /* more than a process can have namespaces */

_Atomic bool pyvm_loaded_has_host;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static _Atomic(pyvm_runtime *) runtimes[MOST]; /* in the order of loading */
static _Atomic unsigned count;
static _Atomic(pyvm_runtime *) own; /* the runtime in the process's namespace, or NULL */

void pyvm_loaded_lock(void)
{
    pthread_mutex_lock(&lock);
}

bool pyvm_loaded_try_lock(void)
{
    return pthread_mutex_trylock(&lock) == 0;
}

void pyvm_loaded_in_child(void)
{
    pthread_mutex_init(&lock, NULL);
}

void pyvm_loaded_unlock(void)
{
    pthread_mutex_unlock(&lock);
}

/* ---- With the lock ----------------------------------------------------------------------------------------- */

pyvm_runtime *pyvm_loaded_allocate(const pyvm_python *python)
{
    pyvm_runtime *runtime = calloc(1, sizeof *runtime);
    if (runtime)
        runtime->python = python;
    return runtime;
}

bool pyvm_loaded_has_room(void)
{
    return atomic_load(&count) < MOST;
}

void pyvm_loaded_add(pyvm_runtime *runtime)
{
    unsigned index = atomic_load(&count);
    atomic_store_explicit(&runtimes[index], runtime, memory_order_relaxed);
    atomic_store_explicit(&count, index + 1, memory_order_release);
    if (!runtime->copy)
        atomic_store(&own, runtime);
}

pyvm_runtime *pyvm_loaded_own(void)
{
    return atomic_load(&own);
}

pyvm_runtime *pyvm_loaded_find(bool (*fits)(const pyvm_runtime *runtime, const pyvm_python *python),
                               const pyvm_python *python)
{
    for (unsigned i = 0; i < atomic_load(&count); i++) {
        pyvm_runtime *runtime = atomic_load(&runtimes[i]);
        if (fits(runtime, python))
            return runtime;
    }
    return NULL;
}

/* ---- Without the lock -------------------------------------------------------------------------------------- */

void pyvm_loaded_set_started(pyvm_runtime *runtime, bool started)
{
    atomic_store(&runtime->started, started);
}

pyvm_runtime *pyvm_loaded_next(unsigned *index)
{
    while (*index < atomic_load_explicit(&count, memory_order_acquire)) {
        pyvm_runtime *runtime = atomic_load_explicit(&runtimes[(*index)++], memory_order_relaxed);
        if (atomic_load_explicit(&runtime->started, memory_order_acquire))
            return runtime;
    }
    return NULL;
}

PyThreadState *pyvm_loaded_held(const pyvm_engine **engine)
{
    unsigned index = 0;
    for (pyvm_runtime *runtime; (runtime = pyvm_loaded_next(&index)) != NULL;) {
        PyThreadState *state = runtime->engine->current();
        if (state) {
            *engine = runtime->engine;
            return state;
        }
    }
    return NULL;
}

bool pyvm_loaded_has_own(void)
{
    return atomic_load(&own) != NULL;
}
