/*
 * state.c: thread states and the GIL.
 */
#include "engine/threads/state.h"

#include "engine/memory/counter.h"
#include "engine/threads/record.h"

/* Has CPython noted this state as its thread's? 3.11 keeps no such flag, and does not mind. */
static bool is_noted(const PyThreadState *state)
{
#if PY_VERSION_HEX >= 0x030C0000
    return state->_status.bound_gilstate;
#else
    (void)state;
    return true;
#endif
}

void pyvm_state_acquire(PyThreadState *state)
{
    if (is_noted(state))
        pyvm_record_set(state);
    PyEval_RestoreThread(state);
}

PyThreadState *pyvm_state_release(void)
{
    PyThreadState *state = PyEval_SaveThread();
    pyvm_record_set(NULL);
    return state;
}

/*
 * From 3.12 on CPython notes a new state at once where nothing is noted. It is not current yet, and whoever asks what
 * was noted before must not find it: put back after its end, the note would be written through.
 */
PyThreadState *pyvm_state_new(PyInterpreterState *interpreter)
{
    PyThreadState *noted = PyGILState_GetThisThreadState();
    pyvm_counter_charge(interpreter);
    PyThreadState *state = PyThreadState_New(interpreter);
    pyvm_counter_charge(NULL);
    pyvm_record_set(noted);
    return state;
}

PyThreadState *pyvm_state_new_in_main(void)
{
    return pyvm_state_new(PyInterpreterState_Main());
}

void pyvm_state_delete_current(void)
{
    PyThreadState *state = PyThreadState_Get();
    PyThreadState_Clear(state);
    pyvm_counter_charge(state->interp); /* which is not seen any more when the state is freed */
    PyThreadState_DeleteCurrent();
    pyvm_counter_charge(NULL);
    pyvm_record_set(NULL);
}

void pyvm_state_delete_other(PyThreadState *state)
{
    PyThreadState *own = PyThreadState_Get();
    PyThreadState_Clear(state); /* may run Python code */
    if (is_noted(state))
        pyvm_record_set(state); /* deleting wipes the note of this thread, whichever thread the state was for */
    PyThreadState_Delete(state);
    pyvm_record_set(own);
}

int pyvm_state_count_unknown(bool (*known)(void *context, PyThreadState *state), void *context)
{
    int count = 0;
    PyThreadState *state = PyInterpreterState_ThreadHead(PyInterpreterState_Get());
    for (; state; state = PyThreadState_Next(state))
        count += !known(context, state);
    return count;
}
