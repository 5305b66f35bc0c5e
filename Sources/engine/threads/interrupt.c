/*
 * interrupt.c: raises KeyboardInterrupt in threads that run Python code, and takes it back.
 * CPython's PyThreadState_SetAsyncExc does this, and sets a flag that makes the thread look: up to 3.12 the flag is the
 * interpreter's, and a thread that takes the GIL sets it again for itself; from 3.13 on it is the thread state's.
 */
#include "engine/threads/interrupt.h"

#include "engine/python/exception.h"
#include "engine/python/run.h"
#include "engine/threads/state.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * PyThreadState_SetAsyncExc gets a thread's id and uses the first state with that id. But a thread may have several
 * states in one interpreter. So the right state gets, for the moment, an id that no thread has: its own address. Ids
 * are only read with the GIL held.
 */
static void set_pending(PyThreadState *state, PyObject *exception)
{
    unsigned long id = state->thread_id;
    state->thread_id = (unsigned long)(uintptr_t)state;
    PyThreadState_SetAsyncExc(state->thread_id, exception);
    state->thread_id = id;
}

static bool runs_python(PyThreadState *state)
{
    PyFrameObject *frame = pyvm_state_is_made(state) ? PyThreadState_GetFrame(state) : NULL;
    Py_XDECREF(frame);
    return frame != NULL;
}

/* PyThreadState_GetFrame makes an object. Were garbage collected then, finalizers might make and delete states. */
static int interrupt_all(void)
{
    int count = 0;
    int collects = PyGC_Disable();
    pyvm_state_lock();
    PyThreadState *state = PyInterpreterState_ThreadHead(PyInterpreterState_Get());
    for (; state; state = PyThreadState_Next(state)) {
        if (!runs_python(state))
            continue;
        set_pending(state, PyExc_KeyboardInterrupt);
        count++;
    }
    pyvm_state_unlock();
    if (collects)
        PyGC_Enable();
    return count;
}

int pyvm_interrupt(PyThreadState *only)
{
    if (!only)
        return interrupt_all();
    set_pending(only, PyExc_KeyboardInterrupt);
    return 1;
}

#if PY_VERSION_HEX < 0x030D0000

/*
 * Only an exception that arrives clears the interpreter's flag; while it is set, every loop is slower (by half, on
 * 3.12). So this raises one, which arrives before the first instruction of `pass`.
 */
static void take_flag_down(void)
{
    PyThreadState *own = PyThreadState_Get();
    if (own->async_exc) /* will arrive */
        return;
    pyvm_exception aside = pyvm_exception_take();
    PyObject *globals = PyDict_New();
    set_pending(own, PyExc_KeyboardInterrupt);
    if (pyvm_run_code("pass", globals) < 0)
        PyErr_Clear();
    if (own->async_exc) /* out of memory: `pass` did not run */
        set_pending(own, NULL);
    Py_XDECREF(globals);
    pyvm_exception_put(aside);
}

#else

static void take_flag_down(void) {}

#endif

void pyvm_interrupt_cancel(PyThreadState *only)
{
    if (!only->async_exc)
        return;
    set_pending(only, NULL);
    take_flag_down();
}
