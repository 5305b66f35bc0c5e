/*
 * cancel.c: takes back what interrupts threads and has not arrived.
 */
#include "engine/threads/cancel.h"

#include "engine/python/exception.h"
#include "engine/python/run.h"
#include "engine/threads/finalizers.h"
#include "engine/threads/interrupt.h"
#include "engine/threads/signals.h"
#include "engine/threads/state.h"

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
    pyvm_interrupt_set_pending(own, PyExc_KeyboardInterrupt);
    if (pyvm_run_code("pass", globals) < 0)
        PyErr_Clear();
    if (own->async_exc) /* out of memory: `pass` did not run */
        pyvm_interrupt_set_pending(own, NULL);
    Py_XDECREF(globals);
    pyvm_exception_put(aside);
}

#else

static void take_flag_down(void) {}

#endif

void pyvm_cancel(PyThreadState *only)
{
    pyvm_finalizers_drop_interrupts();
    if (!only->async_exc)
        return;
    pyvm_interrupt_set_pending(only, NULL);
    take_flag_down();
}

/* No other exception was raised there by a close or a PyVM_Interrupt: it stays. */
static int cancel(void *context, PyThreadState *state)
{
    (void)context;
    bool is_ours = state->async_exc == PyExc_KeyboardInterrupt || state->async_exc == PyExc_SystemExit;
    if (is_ours)
        pyvm_interrupt_set_pending(state, NULL);
    return is_ours;
}

void pyvm_cancel_all(void)
{
    pyvm_signals *signals = pyvm_signals_of(PyInterpreterState_Get());
    pyvm_finalizers_drop_interrupts();
    if (signals) {
        signals->is_kept = signals->interrupts_exits = false;
        signals->owed_count = 0;
    }
    if (pyvm_state_each(cancel, NULL) > 0)
        take_flag_down();
}
