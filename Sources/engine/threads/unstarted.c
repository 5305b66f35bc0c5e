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
static bool is_unstarted(const PyThreadState *state)
{
    return state->_status.cleared && !state->_status.bound;
}

static PyThreadState *find_one(void)
{
    pyvm_state_lock();
    PyThreadState *state = PyInterpreterState_ThreadHead(PyInterpreterState_Get());
    while (state && !is_unstarted(state))
        state = PyThreadState_Next(state);
    pyvm_state_unlock();
    return state;
}

void pyvm_unstarted_delete(void)
{
    for (PyThreadState *state; (state = find_one()) != NULL;)
        pyvm_state_delete_other(state);
}

PyObject *pyvm_unstarted_watch(PyObject *start, PyObject *args, PyObject *kwargs)
{
    return PyObject_Call(start, args, kwargs);
}

#else

void pyvm_unstarted_delete(void) {}

static uint64_t newest_id(void)
{
    uint64_t newest = 0;
    pyvm_state_lock();
    PyThreadState *state = PyInterpreterState_ThreadHead(PyInterpreterState_Get());
    for (; state; state = PyThreadState_Next(state))
        if (pyvm_state_is_made(state) && state->id > newest)
            newest = state->id;
    pyvm_state_unlock();
    return newest;
}

/* A new thread's state has its maker's thread id until the thread runs. */
static PyThreadState *find_newer_than(uint64_t id)
{
    unsigned long own = PyThread_get_thread_ident();
    pyvm_state_lock();
    PyThreadState *state = PyInterpreterState_ThreadHead(PyInterpreterState_Get());
    while (state && !(pyvm_state_is_made(state) && state->id > id && state->thread_id == own))
        state = PyThreadState_Next(state);
    pyvm_state_unlock();
    return state;
}

PyObject *pyvm_unstarted_watch(PyObject *start, PyObject *args, PyObject *kwargs)
{
    uint64_t before = newest_id();
    PyObject *result = PyObject_Call(start, args, kwargs);
    if (result)
        return result;
    pyvm_exception aside = pyvm_exception_take();
    for (PyThreadState *state; (state = find_newer_than(before)) != NULL;)
        pyvm_state_delete_other(state);
    pyvm_exception_put(aside);
    return NULL;
}

#endif
