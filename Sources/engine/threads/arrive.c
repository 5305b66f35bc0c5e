/*
 * arrive.c: how what was sent to a thread arrives in it.
 */
#include "engine/threads/arrive.h"

#include "contract/clock.h"
#include "engine/python/current.h"
#include "engine/python/exception.h"
#include "engine/python/private.h"
#include "engine/python/run.h"
#include "engine/threads/first_code.h"
#include "engine/threads/fragile.h"

#include <signal.h>

static bool is_anything_for(const pyvm_signals *signals, const PyThreadState *state)
{
    bool has_signals = atomic_load(&signals->pending) && pyvm_signals_is_main(signals);
    return (has_signals || (signals->exits == state && signals->interrupts_exits)) && signals->spared != state;
}

/* Signals for this thread, with the GIL; and an interrupt of an exit handler that is a C function. */
static int let_signals_arrive(PyThreadState *state)
{
    pyvm_signals *signals = pyvm_signals_are_used() ? pyvm_signals_of(state->interp) : NULL;
    if (!signals || !is_anything_for(signals, state) || pyvm_fragile_here())
        return 0;
    if (signals->exits == state && signals->interrupts_exits) {
        signals->interrupts_exits = false;
        PyErr_SetNone(PyExc_KeyboardInterrupt);
        return -1;
    }
    return pyvm_signals_run(signals);
}

/* ---- In C code ---------------------------------------------------------------------------------------------- */

/*
 * An interrupt arrives by itself where Python code begins, and only then CPython takes down the flag that made it look.
 * So this runs `pass`, and raises what that raised, without its frame.
 */
static int let_interrupt_arrive(void)
{
    if (pyvm_run_alone("pass") == 0)
        return 0;
    PyObject *exception = pyvm_exception_take_object();
    if (exception) {
        PyException_SetTraceback(exception, Py_None);
        PyErr_SetObject((PyObject *)Py_TYPE(exception), exception);
        Py_DECREF(exception);
    }
    return -1;
}

/*
 * Called often, so it is quick while nothing is pending. CPython's own also collects garbage where that is due; the
 * next instruction of Python code does so too.
 */
int pyvm_arrive_check_signals(void)
{
    PyThreadState *state = pyvm_current();
    if (!state || PyErr_Occurred())
        return 0;
    if (state->async_exc && let_interrupt_arrive() < 0)
        return -1;
    return let_signals_arrive(state);
}

int pyvm_arrive_make_pending_calls(void)
{
    PyThreadState *state = pyvm_current();
    if (pyvm_arrive_check_signals() < 0)
        return -1;
    return state ? pyvm_private_make_pending_calls(state) : 0;
}

/* ---- Between two instructions ------------------------------------------------------------------------------- */

#if PY_VERSION_HEX >= 0x030C0000

enum { INSIST_MS = 10 }; /* twice the time after which a thread lets go of the GIL */

/*
 * Any thread of the interpreter may make the call. The one that it is for may just have been woken in lock.acquire,
 * which looks at pending calls only, and wait for the GIL. So another thread leaves the call for it, for a while.
 * Without a frame no code runs, but for an exit handler in C: an interpreter's end begins with the calls that are left.
 */
static int look(void *argument)
{
    pyvm_signals *signals = argument;
    PyThreadState *state = PyThreadState_Get();
    bool is_for_us = state->async_exc || pyvm_signals_is_main(signals);
    if (!is_for_us && atomic_load(&signals->pending))
        pyvm_first_code_watch(signals); /* for the main thread, should it run no code now */
    if (!is_for_us && pyvm_clock_ms() < signals->insist_until)
        pyvm_private_add_pending_call(state->interp, look, signals);
    return is_for_us && (PyEval_GetFrame() || signals->exits == state) ? pyvm_arrive_check_signals() : 0;
}

int pyvm_arrive_raise(PyInterpreterState *interpreter, int number)
{
    int result = pyvm_signals_raise(interpreter, number);
    pyvm_signals *signals = result == 0 ? pyvm_signals_of(interpreter) : NULL;
    if (signals)
        pyvm_private_add_pending_call(interpreter, look, signals);
    return result;
}

void pyvm_arrive_nudge(pyvm_signals *signals, PyThreadState *state, bool insist)
{
    signals->insist_until = insist ? pyvm_clock_ms() + INSIST_MS : 0;
    pyvm_private_add_pending_call(state->interp, look, signals);
}

#else

/*
 * 3.11 makes pending calls in the main interpreter's first thread only. But a thread's trace function is called at its
 * next line, and at the next instruction of a frame that asks for that: `while True: pass` has no next line. The trace
 * function that is there already is called too, and put back.
 */
typedef struct tracer {
    Py_tracefunc function;
    PyObject *argument;
    PyFrameObject *frame;  /* the innermost one */
    PyObject *each_opcode; /* what it asked for before */
} tracer;

static const char each_opcode[] = "f_trace_opcodes";

static void watch_opcodes(tracer *before, PyFrameObject *frame)
{
    before->frame = frame;
    before->each_opcode = frame ? PyObject_GetAttrString((PyObject *)frame, each_opcode) : NULL;
    if (frame && PyObject_SetAttrString((PyObject *)frame, each_opcode, Py_True) < 0)
        PyErr_Clear();
}

static void watch_no_opcodes(tracer *before)
{
    if (before->each_opcode && PyObject_SetAttrString((PyObject *)before->frame, each_opcode, before->each_opcode) < 0)
        PyErr_Clear();
    Py_CLEAR(before->each_opcode);
    Py_CLEAR(before->frame);
}

static const char capsule_name[] = "pyvm.tracer";

static void free_tracer(PyObject *capsule)
{
    tracer *before = PyCapsule_GetPointer(capsule, capsule_name);
    watch_no_opcodes(before);
    Py_XDECREF(before->argument);
    PyMem_RawFree(before);
}

static int look(PyObject *capsule, PyFrameObject *frame, int what, PyObject *argument)
{
    PyThreadState *state = PyThreadState_Get();
    tracer *before = PyCapsule_GetPointer(capsule, capsule_name);
    Py_tracefunc function = before->function;
    PyObject *traced = Py_XNewRef(before->argument);
    bool is_asked_for = what != PyTrace_OPCODE || before->each_opcode == Py_True;
    state->c_tracefunc = function;
    state->c_traceobj = Py_XNewRef(traced);
    watch_no_opcodes(before);
    int result = function && is_asked_for ? function(traced, frame, what, argument) : 0;
    Py_XDECREF(traced);
    Py_DECREF(capsule);
    return result < 0 ? -1 : let_signals_arrive(state);
}

int pyvm_arrive_raise(PyInterpreterState *interpreter, int number)
{
    return pyvm_signals_raise(interpreter, number);
}

void pyvm_arrive_nudge(pyvm_signals *signals, PyThreadState *state, bool insist)
{
    (void)insist;
    if (state->c_tracefunc == look || !atomic_load(&signals->pending)) /* an interrupt arrives without it */
        return;
    tracer *before = PyMem_RawMalloc(sizeof *before);
    PyObject *capsule = before ? PyCapsule_New(before, capsule_name, free_tracer) : NULL;
    if (!capsule) {
        PyMem_RawFree(before);
        PyErr_Clear();
        return;
    }
    *before = (tracer){state->c_tracefunc, state->c_traceobj, NULL, NULL};
    watch_opcodes(before, PyThreadState_GetFrame(state));
    state->c_tracefunc = look;
    state->c_traceobj = capsule;
    state->cframe->use_tracing = 255;
}

#endif

/* ---- Sent by C code ----------------------------------------------------------------------------------------- */

int pyvm_arrive_set_interrupt(int number)
{
    const PyThreadState *state = pyvm_current();
    PyInterpreterState *interpreter = state ? state->interp : NULL;
    if (number < 1 || number >= PYVM_SIGNALS)
        return -1;
    if (!interpreter || !pyvm_signals_of(interpreter))
        interpreter = PyInterpreterState_Main();
    if (pyvm_signals_of(interpreter) && pyvm_arrive_raise(interpreter, number) == 0)
        pyvm_signals_alert(interpreter);
    return 0;
}

void pyvm_arrive_set_sigint(void)
{
    pyvm_arrive_set_interrupt(SIGINT);
}
