/*
 * unstarted.c: states that CPython has made for threads which then could not be started (cpython issue 109746). CPython
 * clears such a state and leaves it in the interpreter, which can then never end: it seems to have a thread.
 */
#include "engine/threads/unstarted.h"

#include "engine/python/exception.h"
#include "engine/threads/state.h"

#include <stdbool.h>

#if PY_VERSION_HEX >= 0x030C0000

/* Bound to no thread, and never will be. */
static bool is_unstarted(const void *unused, const PyThreadState *state)
{
    (void)unused;
    return state->_status.cleared && !state->_status.bound;
}

void pyvm_unstarted_delete(void)
{
    for (PyThreadState *state; (state = pyvm_state_find(is_unstarted, NULL)) != NULL;)
        pyvm_state_delete_other(state);
}

PyObject *pyvm_unstarted_watch(PyObject *start, PyObject *args, PyObject *kwargs)
{
    return PyObject_Call(start, args, kwargs);
}

#else

void pyvm_unstarted_delete(void) {}

static int look_for_newest(void *newest, PyThreadState *state)
{
    uint64_t *id = newest;
    if (pyvm_state_is_made(state) && state->id > *id)
        *id = state->id;
    return 0;
}

/* A new thread's state has its maker's thread id until the thread runs. */
static bool is_newer_of_ours(const void *id, const PyThreadState *state)
{
    return state->id > *(const uint64_t *)id && state->thread_id == PyThread_get_thread_ident();
}

PyObject *pyvm_unstarted_watch(PyObject *start, PyObject *args, PyObject *kwargs)
{
    uint64_t before = 0;
    pyvm_state_each(look_for_newest, &before);
    PyObject *result = PyObject_Call(start, args, kwargs);
    if (result)
        return result;
    pyvm_exception aside = pyvm_exception_take();
    for (PyThreadState *state; (state = pyvm_state_find(is_newer_of_ours, &before)) != NULL;)
        pyvm_state_delete_other(state);
    pyvm_exception_put(aside);
    return NULL;
}

#endif
