/*
 * first_code.c: see first_code.h. For this once, it stands in the place of the function that runs frames (PEP 523).
 */
#include "engine/threads/first_code.h"

#include "engine/python/exception.h"
#include "engine/threads/fragile.h"

static PyObject *evaluate(PyThreadState *state, struct _PyInterpreterFrame *frame, int throws)
{
    pyvm_signals *signals = pyvm_signals_of(state->interp);
    if (!signals)
        return _PyEval_EvalFrameDefault(state, frame, throws);
    _PyFrameEvalFunction next = signals->evaluate;
    if (signals->is_watched) {
        pyvm_exception pending = pyvm_exception_take(); /* one that is to be thrown into a generator */
        pyvm_first_code_forget(signals);
        signals->begin_code(signals, state, pyvm_fragile_entered(frame));
        pyvm_exception_put(pending);
    }
    return next(state, frame, throws);
}

void pyvm_first_code_watch(pyvm_signals *signals)
{
    PyInterpreterState *interpreter = atomic_load(&signals->interpreter);
    signals->is_watched = true;
    if (signals->evaluate)
        return; /* somebody has put himself before this file's function, and calls it */
    signals->evaluate = _PyInterpreterState_GetEvalFrameFunc(interpreter);
    _PyInterpreterState_SetEvalFrameFunc(interpreter, evaluate);
}

void pyvm_first_code_forget(pyvm_signals *signals)
{
    PyInterpreterState *interpreter = atomic_load(&signals->interpreter);
    signals->is_watched = false;
    if (_PyInterpreterState_GetEvalFrameFunc(interpreter) != evaluate)
        return;
    _PyInterpreterState_SetEvalFrameFunc(interpreter, signals->evaluate);
    signals->evaluate = NULL;
}

void pyvm_first_code_end(void)
{
    pyvm_signals *signals = pyvm_signals_of(PyInterpreterState_Get());
    if (!signals)
        return;
    pyvm_first_code_forget(signals);
    signals->evaluate =
        NULL; /* who was put before this file's function has ended, too: the next interpreter has none */
    pyvm_signals_end(signals);
}
