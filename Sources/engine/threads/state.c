/*
 * state.c: thread states and the GIL.
 */
#include "engine/threads/state.h"

#include "engine/memory/counter.h"
#include "engine/threads/main_thread.h"
#include "engine/threads/record.h"

#include <pthread.h>

/* ---- The list of states ------------------------------------------------------------------------------------- */

/*
 * States are made without a GIL. CPython 3.11 puts a new state into its interpreter's list before it fills the state
 * in, and offers no lock to those who walk through the list. They hold the GIL, so that no state ends, and this lock.
 */
static pthread_mutex_t making = PTHREAD_MUTEX_INITIALIZER;

int pyvm_state_each(int (*visit)(void *context, PyThreadState *state), void *context)
{
    int sum = 0;
    pthread_mutex_lock(&making);
    PyThreadState *state = PyInterpreterState_ThreadHead(PyInterpreterState_Get());
    for (; state; state = PyThreadState_Next(state))
        sum += visit(context, state);
    pthread_mutex_unlock(&making);
    return sum;
}

PyThreadState *pyvm_state_find(bool (*is_sought)(const void *context, const PyThreadState *state), const void *context)
{
    pthread_mutex_lock(&making);
    PyThreadState *state = PyInterpreterState_ThreadHead(PyInterpreterState_Get());
    while (state && !(pyvm_state_is_made(state) && is_sought(context, state)))
        state = PyThreadState_Next(state);
    pthread_mutex_unlock(&making);
    return state;
}

bool pyvm_state_is_made(const PyThreadState *state)
{
#if PY_VERSION_HEX < 0x030C0000
    return state->cframe; /* NULL while PyGILState_Ensure makes it, in a thread that PyVM does not know */
#else
    (void)state;
    return true;
#endif
}

/* ---- Making, taking, deleting ------------------------------------------------------------------------------- */

/* Is this state in its thread's record, as CPython knows? 3.11 has no such flag, and needs none. */
static bool is_recorded(const PyThreadState *state)
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
    if (is_recorded(state))
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
 * From 3.12 on CPython records a new state at once if the thread's record is empty. This undoes it, for the state is
 * not current yet: a caller that saves the record must not find it there, and put it back after the state's end.
 */
PyThreadState *pyvm_state_new(PyInterpreterState *interpreter)
{
    PyThreadState *recorded = PyGILState_GetThisThreadState();
    pyvm_counter_charge(interpreter);
    pthread_mutex_lock(&making);
    PyThreadState *state = PyThreadState_New(interpreter);
    pthread_mutex_unlock(&making);
    pyvm_counter_charge(NULL);
    pyvm_record_set(recorded);
    pyvm_main_thread_may_be();
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
    pyvm_counter_charge(state->interp); /* the state is no longer current when it is freed */
    PyThreadState_DeleteCurrent();
    pyvm_counter_charge(NULL);
    pyvm_record_set(NULL);
}

void pyvm_state_delete_other(PyThreadState *state)
{
    PyThreadState *own = PyThreadState_Get();
    pyvm_main_thread_ends(state);
    PyThreadState_Clear(state); /* may run Python code */
    if (is_recorded(state))
        pyvm_record_set(state); /* deleting clears this thread's record, whichever thread the state was for */
    PyThreadState_Delete(state);
    pyvm_record_set(own);
}

void pyvm_state_clear(PyThreadState *state)
{
    pyvm_main_thread_ends(state);
    PyThreadState_Clear(state); /* may run Python code */
}

/* With the lock, since others walk through the list, and no GIL is held. */
void pyvm_state_delete(PyThreadState *state)
{
    PyThreadState *recorded = PyGILState_GetThisThreadState();
    pyvm_counter_charge(state->interp);
    if (is_recorded(state))
        pyvm_record_set(state);
    pthread_mutex_lock(&making);
    PyThreadState_Delete(state);
    pthread_mutex_unlock(&making);
    pyvm_counter_charge(NULL);
    pyvm_record_set(recorded == state ? NULL : recorded);
}

PyThreadState *pyvm_state_next(PyInterpreterState *interpreter, PyThreadState *state)
{
    pthread_mutex_lock(&making);
    PyThreadState *next = state ? PyThreadState_Next(state) : PyInterpreterState_ThreadHead(interpreter);
    pthread_mutex_unlock(&making);
    return next;
}

typedef struct unknown {
    bool (*known)(void *context, PyThreadState *state);
    void *context;
} unknown;

static int visit_unknown(void *context, PyThreadState *state)
{
    const unknown *unknown = context;
    return !unknown->known(unknown->context, state);
}

int pyvm_state_count_unknown(bool (*known)(void *context, PyThreadState *state), void *context)
{
    return pyvm_state_each(visit_unknown, &(unknown){known, context});
}

unsigned long pyvm_state_thread(PyThreadState *state)
{
    return state->native_thread_id;
}
