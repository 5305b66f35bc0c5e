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
        leave_handlers(thread);
    _PyInterpreterState_SetEvalFrameFunc(interpreter, refuse);
    close_streams();
}
