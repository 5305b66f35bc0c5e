/*
 * current.c: the calling thread's current state.
 */
#include "engine/python/current.h"

#if PY_VERSION_HEX >= 0x030D0000

PyThreadState *pyvm_current(void)
{
    return PyThreadState_GetUnchecked();
}

#elif PY_VERSION_HEX >= 0x030C0000

PyThreadState *pyvm_current(void)
{
    return _PyThreadState_UncheckedGet();
}

#else

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

static bool is_on_stack(const void *address)
{
    static _Thread_local uintptr_t low, high;
    pthread_attr_t attributes;
    if (!high && pthread_getattr_np(pthread_self(), &attributes) == 0) {
        void *start = NULL;
        size_t size = 0;
        pthread_attr_getstack(&attributes, &start, &size);
        pthread_attr_destroy(&attributes);
        low = (uintptr_t)start;
        high = low + size;
    }
    return (uintptr_t)address >= low && (uintptr_t)address < high;
}

/* A state that runs Python code has a piece of the C stack of the thread that runs it. */
static bool runs_here(const PyThreadState *state)
{
    return state->thread_id == PyThread_get_thread_ident() ||
           (state->cframe != &state->root_cframe && is_on_stack(state->cframe));
}

/*
 * 3.11 has one current state in the process. It is this thread's if it is in the thread's record. States of a host's
 * sub-interpreters are never recorded, and may have been made in another thread than the one that runs them.
 */
PyThreadState *pyvm_current(void)
{
    PyThreadState *recorded = PyGILState_GetThisThreadState(), *current = _PyThreadState_UncheckedGet();
    if (!recorded || !current || recorded == current)
        return current && recorded == current ? current : NULL;
    return runs_here(current) ? current : NULL;
}

#endif
