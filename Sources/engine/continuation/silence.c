/*
 * silence.c: has the interpreter evaluate no frame any more (PEP 523).
 */
#include "engine/continuation/silence.h"

#include "engine/continuation/interpreted.h"

/* What throws into a generator has set an exception already. */
static PyObject *refuse(PyThreadState *thread, pyvm_interpreted *frame, int throws)
{
    if (!throws)
        PyErr_SetNone(PyExc_SystemExit);
    pyvm_interpreted_leave_handlers(frame);
    return _PyEval_EvalFrameDefault(thread, frame, 1);
}

/*
 * A frame whose handlers are left must not be returned to: it would go on at a wrong place. This thread raises at once.
 * Another one has an exception on its way, but may return from some frames before that arrives.
 */
static void leave_handlers(PyThreadState *thread)
{
    pyvm_interpreted *frame = pyvm_interpreted_newest(thread);
    for (; frame; frame = frame->previous)
        if (!pyvm_interpreted_is_entry(frame))
            pyvm_interpreted_leave_handlers(frame);
}

static void close_streams(void)
{
    static const char *const names[] = {"stdout", "stderr", "__stdout__", "__stderr__"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (PySys_SetObject(names[i], Py_None) < 0)
            PyErr_Clear();
}

void pyvm_silence(void)
{
    PyInterpreterState *interpreter = PyInterpreterState_Get();
    PyThreadState *thread = PyInterpreterState_ThreadHead(interpreter);
    for (; thread; thread = PyThreadState_Next(thread))
        if (thread != PyThreadState_Get())
            PyThreadState_SetAsyncExc(thread->thread_id, PyExc_SystemExit);
    leave_handlers(PyThreadState_Get());
    _PyInterpreterState_SetEvalFrameFunc(interpreter, refuse);
    close_streams();
}
