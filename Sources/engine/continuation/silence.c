/*
 * silence.c: has the interpreter evaluate no frame any more (PEP 523).
 */
#include "engine/continuation/silence.h"

#include "engine/continuation/interpreted.h"
#include "engine/python/private.h"
#include "engine/threads/interrupt.h"
#include "engine/threads/signals.h"

enum { NEVER_FREED = 1 << 28 }; /* who has so many references is immortal */

/*
 * What throws into a generator has set an exception already. The code may be importlib's `__exit__` that lets go of the
 * import lock: in CPython 3.11 that is the lock of all VMs.
 */
static PyObject *refuse(PyThreadState *thread, pyvm_interpreted *frame, int throws)
{
    pyvm_private_leave_imports();
    if (!throws)
        PyErr_SetNone(PyExc_SystemExit);
    pyvm_interpreted_leave_handlers(frame);
    return _PyEval_EvalFrameDefault(thread, frame, 1);
}

/*
 * A frame that waits for C code goes on at its own place, whatever the frame says: so its code has no handlers any
 * more. The code of CPython's frozen modules, which is never freed, is other interpreters', too.
 */
static void forget_handlers(PyCodeObject *code)
{
    PyObject *none = Py_REFCNT(code) < NEVER_FREED ? PyBytes_FromStringAndSize(NULL, 0) : NULL;
    if (none)
        Py_SETREF(code->co_exceptiontable, none);
    else
        PyErr_Clear();
}

/*
 * A frame whose handlers are left must not be returned to: it would go on at a wrong place. This thread raises at once.
 * Another one has an exception on its way, but may return from some frames before that arrives.
 */
static void leave_handlers(PyThreadState *thread)
{
    pyvm_interpreted *frame = pyvm_interpreted_newest(thread);
    for (; frame; frame = frame->previous)
        if (!pyvm_interpreted_is_entry(frame)) {
            pyvm_interpreted_leave_handlers(frame);
            forget_handlers(pyvm_interpreted_code(frame));
        }
}

static void close_streams(void)
{
    static const char *const names[] = {"stdout", "stderr", "__stdout__", "__stderr__"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (PySys_SetObject(names[i], Py_None) < 0)
            PyErr_Clear();
}

static bool is_own(void *own, PyThreadState *thread)
{
    return thread == own;
}

bool pyvm_silence_is_on(void)
{
    const pyvm_signals *signals = pyvm_signals_of(PyInterpreterState_Get());
    return signals && signals->is_silenced;
}

/* Another thread is spared the exception where it takes the import lock; this one leaves handlers that let go of it. */
void pyvm_silence(void)
{
    PyThreadState *own = PyThreadState_Get();
    pyvm_signals *signals = pyvm_signals_of(own->interp);
    if (signals)
        signals->is_silenced = true;
    pyvm_interrupt_end_calls(); /* first: whoever has been woken waits for the GIL */
    pyvm_interrupt_with(PyExc_SystemExit, is_own, own);
    leave_handlers(own);
    pyvm_private_leave_imports();
    _PyInterpreterState_SetEvalFrameFunc(PyInterpreterState_Get(), refuse);
    close_streams();
}
