/*
 * signals.c: see signals.h. What is here for an interpreter is never freed, only used again: whoever sends a signal
 * holds no GIL, and may come late.
 */
#include "engine/threads/signals.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static _Atomic(pyvm_signals *) all;
static atomic_bool was_raised;              /* has any signal, or what arrives like one, ever been? */
static pyvm_signals ended = {.wakeup = -1}; /* holds no handler, since ending interpreters share it */

/* ---- For each interpreter ----------------------------------------------------------------------------------- */

pyvm_signals *pyvm_signals_of(PyInterpreterState *interpreter)
{
    pyvm_signals *each = atomic_load_explicit(&all, memory_order_acquire);
    while (each && atomic_load_explicit(&each->interpreter, memory_order_acquire) != interpreter)
        each = each->next;
    return each;
}

pyvm_signals *pyvm_signals_of_current(void)
{
    pyvm_signals *signals = pyvm_signals_of(PyInterpreterState_Get());
    return signals ? signals : &ended;
}

static pyvm_signals *take_free(PyInterpreterState *interpreter)
{
    for (pyvm_signals *each = atomic_load(&all); each; each = each->next) {
        PyInterpreterState *none = NULL;
        if (atomic_compare_exchange_strong(&each->interpreter, &none, interpreter))
            return each;
    }
    return NULL;
}

static pyvm_signals *make(PyInterpreterState *interpreter)
{
    pyvm_signals *made = calloc(1, sizeof *made);
    if (!made)
        return NULL;
    atomic_store(&made->interpreter, interpreter);
    made->next = atomic_load(&all);
    while (!atomic_compare_exchange_weak(&all, &made->next, made))
        ;
    return made;
}

/* A handler of the program's is nothing that Python code could have: it sees the default. */
static pyvm_signal_action action_of_process(int number)
{
    struct sigaction action;
    bool is_ignored = sigaction(number, NULL, &action) == 0 && !(action.sa_flags & SA_SIGINFO) &&
                      action.sa_handler == SIG_IGN;
    return is_ignored ? PYVM_SIGNAL_IGNORED : PYVM_SIGNAL_DEFAULT;
}

static void clear(pyvm_signals *signals)
{
    atomic_store(&signals->pending, 0);
    atomic_store(&signals->unwritten, 0);
    atomic_store(&signals->wakeup, -1);
    atomic_store(&signals->main, 0);
    signals->is_silenced = signals->is_kept = false;
    signals->owed_count = 0;
    signals->spared = signals->exits = NULL;
    signals->interrupts_exits = false;
    for (int number = 1; number < PYVM_SIGNALS; number++)
        Py_XDECREF(pyvm_signals_set(signals, number, PYVM_SIGNAL_DEFAULT, NULL));
}

int pyvm_signals_begin(void (*begin_code)(pyvm_signals *signals, PyThreadState *state, bool is_fragile))
{
    PyInterpreterState *interpreter = PyInterpreterState_Get();
    pyvm_signals *signals = pyvm_signals_of(interpreter);
    if (!signals)
        signals = take_free(interpreter);
    if (!signals)
        signals = make(interpreter);
    if (!signals)
        return -1;
    clear(signals);
    signals->begin_code = begin_code;
    for (int number = 1; number < PYVM_SIGNALS; number++)
        atomic_store(&signals->actions[number], action_of_process(number));
    return 0;
}

void pyvm_signals_end(pyvm_signals *signals)
{
    clear(signals);
    free(signals->owed);
    signals->owed = NULL;
    signals->owed_room = 0;
    atomic_store(&signals->interpreter, NULL);
}

bool pyvm_signals_is_main(const pyvm_signals *signals)
{
    return signals == &ended || atomic_load(&signals->main) == PyThread_get_thread_ident();
}

int pyvm_signals_owe(pyvm_signals *signals, unsigned long long state)
{
    if (signals->owed_count == signals->owed_room) {
        size_t room = signals->owed_room * 2 + 8;
        unsigned long long *larger = realloc(signals->owed, room * sizeof *larger);
        if (!larger)
            return -1;
        signals->owed = larger;
        signals->owed_room = room;
    }
    signals->owed[signals->owed_count++] = state;
    return 0;
}

/* ---- Handlers ------------------------------------------------------------------------------------------------- */

PyObject *pyvm_signals_set(pyvm_signals *signals, int number, pyvm_signal_action action, PyObject *handler)
{
    if (signals == &ended)
        return NULL;
    PyObject *before = signals->handlers[number];
    signals->handlers[number] = Py_XNewRef(handler);
    atomic_store(&signals->actions[number], action);
    return before;
}

/* The file does not block; if it is full, its reader has something to read. */
static void write_wakeup(const pyvm_signals *signals, int number)
{
    unsigned char byte = (unsigned char)number;
    int file = atomic_load(&signals->wakeup);
    ssize_t written = file < 0 ? 1 : write(file, &byte, 1);
    (void)written;
}

static int call_handler(pyvm_signals *signals, int number)
{
    PyObject *handler = Py_XNewRef(signals->handlers[number]);
    if (!handler)
        return 0;                             /* the action has changed meanwhile */
    PyFrameObject *frame = PyEval_GetFrame(); /* borrowed */
    PyObject *result = PyObject_CallFunction(handler, "iO", number, frame ? (PyObject *)frame : Py_None);
    Py_XDECREF(result);
    Py_DECREF(handler);
    return result ? 0 : -1;
}

int pyvm_signals_run(pyvm_signals *signals)
{
    unsigned long long pending;
    while ((pending = atomic_load(&signals->pending)) != 0) {
        int number = __builtin_ctzll(pending) + 1;
        unsigned long long bit = 1ULL << (number - 1);
        atomic_fetch_and(&signals->pending, ~bit);
        if (atomic_fetch_and(&signals->unwritten, ~bit) & bit)
            write_wakeup(signals, number);
        if (call_handler(signals, number) < 0)
            return -1;
    }
    return 0;
}

/* ---- Raising -------------------------------------------------------------------------------------------------- */

bool pyvm_signals_are_used(void)
{
    return atomic_load_explicit(&was_raised, memory_order_relaxed);
}

void pyvm_signals_interrupt_exits(pyvm_signals *signals)
{
    atomic_store(&was_raised, true);
    signals->interrupts_exits = true;
}

int pyvm_signals_waiting(PyInterpreterState *interpreter)
{
    const pyvm_signals *signals = pyvm_signals_of(interpreter);
    return signals ? __builtin_popcountll(atomic_load(&signals->pending)) : 0;
}

static void (*alert_libpyvm)(PyInterpreterState *interpreter);

void pyvm_signals_connect(void (*alert)(PyInterpreterState *interpreter))
{
    alert_libpyvm = alert;
}

void pyvm_signals_alert(PyInterpreterState *interpreter)
{
    if (alert_libpyvm)
        alert_libpyvm(interpreter);
}

/* Who raises a signal for code with a table of descriptors of its own has no descriptors. */
static bool can_write_wakeup(const pyvm_signals *signals)
{
    int file = atomic_load(&signals->wakeup);
    return file < 0 || fcntl(file, F_GETFD) >= 0;
}

static void make_pending(pyvm_signals *signals, int number)
{
    unsigned long long bit = 1ULL << (number - 1);
    bool writes = can_write_wakeup(signals);
    atomic_store(&was_raised, true);
    if (!writes)
        atomic_fetch_or(&signals->unwritten, bit);
    atomic_fetch_or(&signals->pending, bit);
    if (writes)
        write_wakeup(signals, number);
}

/* C code may wait for the file alone, and no handler can run before that has returned. */
void pyvm_signals_woken(void)
{
    for (pyvm_signals *each = atomic_load(&all); each; each = each->next) {
        unsigned long long bits = pyvm_signals_is_main(each) ? atomic_exchange(&each->unwritten, 0) : 0;
        for (; bits != 0; bits &= bits - 1)
            write_wakeup(each, __builtin_ctzll(bits) + 1);
    }
}

int pyvm_signals_raise(PyInterpreterState *interpreter, int number)
{
    pyvm_signals *signals = pyvm_signals_of(interpreter);
    if (!signals) {
        PyErr_SetInterruptEx(number); /* a host's: CPython looks whether Python handles it */
        return 0;
    }
    switch (atomic_load(&signals->actions[number])) {
    case PYVM_SIGNAL_HANDLED:
        make_pending(signals, number);
        return 0;
    case PYVM_SIGNAL_IGNORED:
        return 1;
    default:
        return -1;
    }
}
