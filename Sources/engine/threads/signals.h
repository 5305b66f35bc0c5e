/*
 * signals.h: the signals of each interpreter: its handlers, what is pending, and its main thread.
 *
 * CPython has one table of handlers for the process, which only the main interpreter's first thread can use. Here each
 * interpreter has its own. A signal is what the program says it is: PyVM_RaiseSignal sends it to one VM, and no handler
 * of the process is touched.
 */
#ifndef PYVM_ENGINE_SIGNALS_H
#define PYVM_ENGINE_SIGNALS_H

#include "engine/cpython/headers.h"

#include <stdatomic.h>
#include <stdbool.h>

/* Signal numbers are 1 to 64. */
enum { PYVM_SIGNALS = 65 };

typedef enum pyvm_signal_action { PYVM_SIGNAL_DEFAULT, PYVM_SIGNAL_IGNORED, PYVM_SIGNAL_HANDLED } pyvm_signal_action;

typedef struct pyvm_signals {
    struct pyvm_signals *next;
    _Atomic(PyInterpreterState *) interpreter; /* NULL: free for another one */
    _Atomic unsigned long long pending;        /* bit n - 1: signal n */
    _Atomic unsigned long long unwritten;      /* those that the main thread writes to the wakeup file */
    _Atomic int actions[PYVM_SIGNALS];         /* pyvm_signal_action */
    _Atomic int wakeup;                        /* signal.set_wakeup_fd; -1: none */
    _Atomic unsigned long main;                /* the main thread's ident; 0: no thread has run code yet */
    PyObject *handlers[PYVM_SIGNALS];          /* of those that are handled; with the GIL, as all below */
    unsigned long main_native_id;
    bool is_silenced;            /* no code runs any more: continuation/silence.h */
    bool is_kept;                /* an interrupt waits for code to run ... */
    long kept_until;             /* ... until this moment of pyvm_clock_ms */
    long insist_until;           /* the same: see arrive.c */
    int tries;                   /* how often what is on its way has been tried */
    unsigned long long *owed;    /* ids of states whose interrupt is held back */
    const PyThreadState *spared; /* this state's thread must not be interrupted at all now */
    const PyThreadState *exits;  /* this state's thread runs exit handlers, which may be C functions ... */
    bool interrupts_exits;       /* ... and an interrupt is to arrive in one of those */
    size_t owed_count, owed_room;
    /* For first_code.c: what it calls, whether it waits for code to run, and what it has put itself before. */
    void (*begin_code)(struct pyvm_signals *signals, PyThreadState *state, bool is_fragile);
    bool is_watched;
    _PyFrameEvalFunction evaluate;
} pyvm_signals;

/* Needs a current state: its interpreter begins anew, with nothing pending and no main thread. -1: no memory. */
int pyvm_signals_begin(void (*begin_code)(pyvm_signals *signals, PyThreadState *state, bool is_fragile));

/* With the GIL: the interpreter is about to end. */
void pyvm_signals_end(pyvm_signals *signals);

/* Notes that the interrupt of a state is held back. -1: no memory. */
int pyvm_signals_owe(pyvm_signals *signals, unsigned long long state);

/* Of an interpreter; NULL: it has none, as a host's main interpreter. */
pyvm_signals *pyvm_signals_of(PyInterpreterState *interpreter);

/*
 * Needs a current state: those of its interpreter. Of one that is about to end, whose code may still look, they are
 * empty and stay so: nothing is handled, and the thread that ends it is the main thread.
 */
pyvm_signals *pyvm_signals_of_current(void);

/* Has a signal ever been raised? Quick. */
bool pyvm_signals_are_used(void);

/* Is the calling thread the interpreter's main thread? */
bool pyvm_signals_is_main(const pyvm_signals *signals);

/*
 * Needs no GIL: makes a signal pending and writes it to the wakeup file, or leaves that to the main thread if this one
 * has no such descriptor. 0; 1: it is ignored; -1: nobody handles it, and nothing has happened.
 */
int pyvm_signals_raise(PyInterpreterState *interpreter, int number);

/* With the GIL: an interrupt is to arrive in an exit handler that is a C function. */
void pyvm_signals_interrupt_exits(pyvm_signals *signals);

/* How many signals are pending in an interpreter. Needs no GIL. */
int pyvm_signals_waiting(PyInterpreterState *interpreter);

/* In a handler of the process: what is left to the calling thread, as a main thread, is in the wakeup file then. */
void pyvm_signals_woken(void);

/* Something is on its way to a thread of the interpreter: libpyvm sees that it arrives (pyvm_interrupt_again). */
void pyvm_signals_alert(PyInterpreterState *interpreter);
void pyvm_signals_connect(void (*alert)(PyInterpreterState *interpreter));

/* In the main thread, with the GIL: runs the handlers of what is pending. -1 with an exception. */
int pyvm_signals_run(pyvm_signals *signals);

/* Needs the GIL: sets an action, and its handler or NULL. Returns the handler before, a reference, or NULL. */
PyObject *pyvm_signals_set(pyvm_signals *signals, int number, pyvm_signal_action action, PyObject *handler);

#endif
