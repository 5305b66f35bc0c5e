/*
 * interrupt.c: raises KeyboardInterrupt in threads that run Python code.
 * CPython's PyThreadState_SetAsyncExc does this, and sets a flag that makes the thread look: up to 3.12 the flag is the
 * interpreter's, and a thread that takes the GIL sets it again for itself; from 3.13 on it is the thread state's.
 *
 * While this file holds the GIL, every other thread of the interpreter is either between two instructions, where an
 * interrupt arrives at once, or in a C call, where it arrives after the call, in the same frame, or in the first
 * instruction of the code that the call runs. So looking at a thread's innermost frame tells where it would arrive.
 */
#include "engine/threads/interrupt.h"

#include "contract/clock.h"
#include "engine/threads/arrive.h"
#include "engine/threads/first_code.h"
#include "engine/threads/fragile.h"
#include "engine/threads/main_thread.h"
#include "engine/threads/state.h"

#include <stdint.h>
#include <stdlib.h>

enum { KEPT_MS = 1000, INSISTENT_TRIES = 20 };

static void (*wake_thread)(unsigned long thread);
static void (*end_call_of)(PyInterpreterState *interpreter, unsigned long thread);

void pyvm_interrupt_connect(void (*wake)(unsigned long thread),
                            void (*end_call)(PyInterpreterState *interpreter, unsigned long thread))
{
    wake_thread = wake;
    end_call_of = end_call;
}

static void wake(const PyThreadState *state)
{
    if (wake_thread && state != PyThreadState_Get())
        wake_thread(state->native_thread_id);
}

/*
 * PyThreadState_SetAsyncExc gets a thread's id and uses the first state with that id. But a thread may have several
 * states in one interpreter. So the right state gets, for the moment, an id that no thread has: its own address. Ids
 * are only read with the GIL held.
 */
void pyvm_interrupt_set_pending(PyThreadState *state, PyObject *exception)
{
    unsigned long id = state->thread_id;
    state->thread_id = (unsigned long)(uintptr_t)state;
    PyThreadState_SetAsyncExc(state->thread_id, exception);
    state->thread_id = id;
}

static bool is_of_thread(const void *ident, const PyThreadState *state)
{
    return state->thread_id == *(const unsigned long *)ident;
}

void pyvm_interrupt_wake(unsigned long ident)
{
    const PyThreadState *state = pyvm_state_find(is_of_thread, &ident);
    if (state)
        wake(state);
}

/* ---- One thread --------------------------------------------------------------------------------------------- */

/* An exit handler may be a C function: then its thread runs no Python code. */
typedef enum where { IN_NO_CODE, IN_CODE, IN_FRAGILE_CODE, IN_EXIT_HANDLER } where;

static where where_is(const pyvm_signals *signals, PyThreadState *state)
{
    PyFrameObject *frame = pyvm_state_is_made(state) ? PyThreadState_GetFrame(state) : NULL;
    if (!frame)
        return signals && signals->exits == state ? IN_EXIT_HANDLER : IN_NO_CODE;
    bool is_spared = signals && signals->spared == state;
    where found = is_spared || pyvm_fragile_frame(frame) ? IN_FRAGILE_CODE : IN_CODE;
    Py_DECREF(frame);
    return found;
}

/* Interrupts the thread, or notes that this has to wait. False: it runs no code. */
static bool interrupt(pyvm_signals *signals, PyThreadState *state)
{
    switch (where_is(signals, state)) {
    case IN_CODE:
        pyvm_interrupt_set_pending(state, PyExc_KeyboardInterrupt);
        wake(state);
        return true;
    case IN_FRAGILE_CODE:
        if (signals)
            pyvm_signals_owe(signals, state->id);
        return true;
    case IN_EXIT_HANDLER:
        pyvm_signals_interrupt_exits(signals);
        wake(state);
        return true;
    default:
        return false;
    }
}

/* ---- All threads -------------------------------------------------------------------------------------------- */

static void keep(pyvm_signals *signals)
{
    signals->is_kept = true;
    signals->kept_until = pyvm_clock_ms() + KEPT_MS;
    pyvm_first_code_watch(signals);
}

static void let_kept_arrive(pyvm_signals *signals, PyThreadState *state, bool is_fragile)
{
    if (signals->is_kept && (is_fragile || signals->spared == state)) {
        pyvm_first_code_watch(signals); /* for the next one */
        return;
    }
    if (signals->is_kept && pyvm_clock_ms() <= signals->kept_until)
        pyvm_interrupt_set_pending(state, PyExc_KeyboardInterrupt);
    signals->is_kept = false;
}

void pyvm_interrupt_begin_code(pyvm_signals *signals, PyThreadState *state, bool is_fragile)
{
    pyvm_main_thread_claim(signals, state);
    let_kept_arrive(signals, state, is_fragile);
    bool is_pending = atomic_load(&signals->pending) != 0;
    if (is_pending && pyvm_signals_is_main(signals)) {
        pyvm_arrive_nudge(signals, state, false);
        pyvm_signals_alert(state->interp); /* in case that it cannot arrive at once */
    } else if (is_pending || !atomic_load(&signals->main)) {
        pyvm_first_code_watch(signals); /* this was another thread */
    }
}

void pyvm_interrupt_drop_kept(void)
{
    pyvm_signals *signals = pyvm_signals_of(PyInterpreterState_Get());
    if (signals)
        signals->is_kept = false;
}

/* PyThreadState_GetFrame makes an object. Were garbage collected then, finalizers might make and delete states. */
int pyvm_interrupt_visit(int (*visit)(void *context, PyThreadState *state), void *context)
{
    int collects = PyGC_Disable();
    int count = pyvm_state_each(visit, context);
    if (collects)
        PyGC_Enable();
    return count;
}

static int visit_to_interrupt(void *signals, PyThreadState *state)
{
    return interrupt(signals, state);
}

int pyvm_interrupt(PyThreadState *only)
{
    pyvm_signals *signals = pyvm_signals_of(PyInterpreterState_Get());
    if (only) {
        if (where_is(signals, only) != IN_FRAGILE_CODE) {
            pyvm_interrupt_set_pending(only, PyExc_KeyboardInterrupt);
            wake(only);
        }
        return 1;
    }
    int count = pyvm_interrupt_visit(visit_to_interrupt, signals);
    if (count == 0 && signals)
        keep(signals);
    return count;
}

typedef struct raising {
    const pyvm_signals *signals;
    PyObject *exception;
    bool (*spared)(void *context, PyThreadState *state);
    void *context;
} raising;

static int visit_to_raise(void *context, PyThreadState *state)
{
    const raising *raising = context;
    if (raising->spared(raising->context, state) || where_is(raising->signals, state) != IN_CODE)
        return 0;
    pyvm_interrupt_set_pending(state, raising->exception);
    wake(state);
    return 1;
}

int pyvm_interrupt_with(PyObject *exception, bool (*spared)(void *context, PyThreadState *state), void *context)
{
    raising raising = {pyvm_signals_of(PyInterpreterState_Get()), exception, spared, context};
    return pyvm_interrupt_visit(visit_to_raise, &raising);
}

static int visit_to_end_call(void *context, PyThreadState *state)
{
    if (end_call_of && state != PyThreadState_Get() && where_is(context, state) == IN_CODE)
        end_call_of(state->interp, state->native_thread_id);
    return 0;
}

void pyvm_interrupt_end_calls(void)
{
    pyvm_interrupt_visit(visit_to_end_call, pyvm_signals_of(PyInterpreterState_Get()));
}

/* ---- Again -------------------------------------------------------------------------------------------------- */

typedef struct again {
    pyvm_signals *signals;
    const unsigned long long *owed; /* until now */
    size_t owed_count;
    int running; /* states whose threads run code */
} again;

static bool is_owed(const again *again, unsigned long long state)
{
    for (size_t i = 0; i < again->owed_count; i++)
        if (again->owed[i] == state)
            return true;
    return false;
}

/* Did the exit handler return before its interrupt arrived, and runs now another one, of Python code? */
static bool has_left_exit(pyvm_signals *signals, const PyThreadState *state, where found)
{
    bool has_left = signals && signals->exits == state && signals->interrupts_exits && found == IN_CODE;
    if (has_left)
        signals->interrupts_exits = false;
    return has_left;
}

/* How many things are on their way to this state's thread. */
static int visit_again(void *context, PyThreadState *state)
{
    again *again = context;
    where found = where_is(again->signals, state);
    again->running += found != IN_NO_CODE;
    if (found == IN_NO_CODE)
        return 0;
    if (is_owed(again, state->id) || has_left_exit(again->signals, state, found))
        interrupt(again->signals, state);
    bool has_signals = again->signals && atomic_load(&again->signals->pending) &&
                       atomic_load(&again->signals->main) == state->thread_id;
    bool has_exit = found == IN_EXIT_HANDLER && again->signals->interrupts_exits;
    if (!state->async_exc && !has_signals && !has_exit)
        return 0;
    bool looks_at_calls = found == IN_EXIT_HANDLER && PY_VERSION_HEX >= 0x030C0000;
    if (again->signals && (found == IN_CODE || looks_at_calls))
        pyvm_arrive_nudge(again->signals, state, again->signals->tries < INSISTENT_TRIES);
    wake(state);
    return (state->async_exc != NULL) + has_signals + has_exit;
}

/* What did not reach a thread before its code ended waits for the next code, unless others have been interrupted. */
int pyvm_interrupt_again(void)
{
    pyvm_signals *signals = pyvm_signals_of(PyInterpreterState_Get());
    again again = {signals, signals ? signals->owed : NULL, signals ? signals->owed_count : 0, 0};
    if (signals) {
        signals->owed = NULL;
        signals->owed_count = signals->owed_room = 0;
    }
    int count = pyvm_interrupt_visit(visit_again, &again);
    free((void *)again.owed);
    if (!signals)
        return count;
    if (again.owed_count > 0 && again.running == 0)
        keep(signals);
    signals->tries = count > 0 ? signals->tries + 1 : 0;
    if (count == 0 && atomic_load(&signals->pending))
        pyvm_first_code_watch(signals); /* until the main thread runs code */
    return count + (int)signals->owed_count;
}
