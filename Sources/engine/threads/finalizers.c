/*
 * finalizers.c: the Python code that runs while an interpreter ends, mostly finalizers.
 *
 * No other thread can enter such an interpreter: CPython would stop that thread. So the thread that ends it tells when
 * it begins and ends to run Python code (PEP 523 lets it be told), and an interrupt needs no thread state.
 */
#include "engine/threads/finalizers.h"

#include "engine/python/private.h"
#include "engine/threads/fragile.h"

#include <stdatomic.h>
#include <stdbool.h>

static _Thread_local const pyvm_watch *watch;
static _Thread_local bool is_running;

void pyvm_finalizers_watch(const pyvm_watch *watching)
{
    watch = watching;
}

static void tell_end(const pyvm_watch *told)
{
    is_running = false;
    if (told->ends(told->self, false))
        return;
    PyThreadState *state = PyEval_SaveThread(); /* what it waits for may need the GIL */
    told->ends(told->self, true);
    PyEval_RestoreThread(state);
}

/* In the place of CPython's function that runs a frame. */
static PyObject *run_frame(PyThreadState *state, struct _PyInterpreterFrame *frame, int throws)
{
    const pyvm_watch *told = is_running || !watch || pyvm_fragile_entered(frame) ? NULL : watch;
    if (!told)
        return _PyEval_EvalFrameDefault(state, frame, throws);
    is_running = true;
    told->begins(told->self, state);
    PyObject *result = _PyEval_EvalFrameDefault(state, frame, throws);
    tell_end(told);
    return result;
}

/* One that is not CPython's own stays: it may be there to run nothing any more (continuation/silence.h). */
static void change(_PyFrameEvalFunction from, _PyFrameEvalFunction to)
{
    PyInterpreterState *interpreter = PyInterpreterState_Get();
    if (_PyInterpreterState_GetEvalFrameFunc(interpreter) == from)
        _PyInterpreterState_SetEvalFrameFunc(interpreter, to);
}

void pyvm_finalizers_begin(void)
{
    if (watch)
        change(_PyEval_EvalFrameDefault, run_frame);
}

void pyvm_finalizers_forget(void)
{
    change(run_frame, _PyEval_EvalFrameDefault);
}

/* ---- Interrupts without a thread state ------------------------------------------------------------------------ */

#if PY_VERSION_HEX >= 0x030C0000

static atomic_bool was_used;
static _Thread_local bool is_dropping;

/* Raises in code alone: CPython makes what calls are left at the beginning of an interpreter's end, too. */
static int raise_now(void *meant)
{
    if (PyThreadState_Get() != meant || is_dropping || !PyEval_GetFrame() || pyvm_fragile_here())
        return 0; /* where it was code that cannot bear it, the next interrupt arrives */
    PyErr_SetNone(PyExc_KeyboardInterrupt);
    return -1;
}

void pyvm_finalizers_interrupt(PyThreadState *state)
{
    atomic_store(&was_used, true);
    pyvm_private_add_pending_call(state->interp, raise_now, state);
}

void pyvm_finalizers_drop_interrupts(void)
{
    if (!atomic_load(&was_used))
        return;
    is_dropping = true;
    pyvm_private_make_pending_calls(PyThreadState_Get());
    PyErr_Clear();
    is_dropping = false;
}

void pyvm_finalizers_prepare(void) {}

#else

void pyvm_finalizers_interrupt(PyThreadState *state)
{
    if (state->async_exc)
        return;
    state->async_exc = PyExc_KeyboardInterrupt;
    pyvm_private_signal_exception(state->interp);
}

void pyvm_finalizers_drop_interrupts(void) {}

/* What interrupts use: taking a reference needs the GIL. The type is static, so it does not matter what is left. */
void pyvm_finalizers_prepare(void)
{
    Py_SET_REFCNT(PyExc_KeyboardInterrupt, Py_REFCNT(PyExc_KeyboardInterrupt) + (1 << 20));
}

#endif
