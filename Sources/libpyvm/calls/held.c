/*
 * held.c: the VM whose GIL a thread holds without a frame. Threads that Python has made are such, and those of a host.
 *
 * Nothing is noted of such a thread: whether it holds the GIL, and in which interpreter it is, may change without
 * PyVM. So CPython is asked each time, which costs some twenty instructions.
 */
#include "libpyvm/calls/held.h"

#include <errno.h>

#include "contract/engine.h"
#include "libpyvm/calls/meet.h"
#include "libpyvm/state/attached.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/state/loaded.h"
#include "libpyvm/state/registry.h"
#include "libpyvm/state/self.h"

/* The VM that was found last in this thread. A VM is never freed. */
static _Thread_local PyVM *found __attribute__((tls_model("initial-exec")));

/* The state with which this thread holds the GIL of the VM, or NULL. A VM that is closed has no interpreter. */
static PyThreadState *state_in(const PyVM *vm)
{
    PyThreadState *state = vm->engine->current();
    return state && vm->engine->interpreter_of(state) == vm->interpreter ? state : NULL;
}

static PyVM *find(PyThreadState **state, const char *function)
{
    const pyvm_engine *engine;
    int saved = errno; /* the caller may be about to make an exception of it */
    *state = pyvm_loaded_held(&engine);
    if (!*state && pyvm_meet_host(function))
        *state = pyvm_loaded_held(&engine);
    PyVM *vm = *state ? pyvm_registry_find(engine->interpreter_of(*state)) : NULL;
    if (*state && (!vm || pyvm_meet_is_past(vm)))
        vm = pyvm_meet(engine, *state, function);
    errno = saved;
    return vm;
}

PyVM *pyvm_held_vm(PyThreadState **state, const char *function)
{
    PyVM *vm = found;
    if (vm && atomic_load_explicit(&vm->life, memory_order_relaxed) == PYVM_LIFE_OPEN && (*state = state_in(vm)))
        return vm;
    return found = find(state, function);
}

PyVM *pyvm_held_again(void)
{
    PyVM *vm = found;
    if (!vm || vm->kind != PYVM_KIND_MAIN || (pyvm_self && pyvm_self->top))
        return NULL;
    return atomic_load_explicit(&vm->life, memory_order_relaxed) == PYVM_LIFE_OPEN && state_in(vm) ? vm : NULL;
}

bool pyvm_held_is(PyVM *vm)
{
    return vm && pyvm_attached == &pyvm_attached_none && !(pyvm_self && pyvm_self->top) && !pyvm_forked_refuses(vm) &&
           state_in(vm);
}
