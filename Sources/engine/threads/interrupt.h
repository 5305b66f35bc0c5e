/*
 * interrupt.h: raises KeyboardInterrupt in threads that run Python code.
 */
#ifndef PYVM_ENGINE_INTERRUPT_H
#define PYVM_ENGINE_INTERRUPT_H

#include "engine/threads/signals.h"

#include <stdbool.h>

/*
 * Needs a current state: interrupts the threads of its interpreter that run Python code; if there are none, the next
 * one that begins to within a second. Or, if `only` is not NULL, that state's thread, whatever it does. How many
 * threads' interrupts are still on their way: pyvm_interrupt_again sees to them.
 */
int pyvm_interrupt(PyThreadState *only);

/*
 * Needs a current state: tries again to interrupt threads that could not bear it before, and wakes those that are in a
 * C call; does the same for the main thread if signals are pending. How many threads' interrupts and signals are still
 * on their way.
 */
int pyvm_interrupt_again(void);

/*
 * Needs a current state: raises another exception in the threads of its interpreter that run Python code and can bear
 * it, but not where a state is `spared`. How many these were.
 */
int pyvm_interrupt_with(PyObject *exception, bool (*spared)(void *context, PyThreadState *state), void *context);

/*
 * Needs a current state: visits the states of its interpreter, and returns the sum of what `visit` has returned. What
 * it does must not run Python code; it may look at frames.
 */
int pyvm_interrupt_visit(int (*visit)(void *context, PyThreadState *state), void *context);

/* Needs the GIL: the exception is on its way to the state's thread, in place of what was; NULL: nothing is. */
void pyvm_interrupt_set_pending(PyThreadState *state, PyObject *exception);

/* Needs a current state: an interrupt that waits for code to run waits no longer. */
void pyvm_interrupt_drop_kept(void);

/*
 * The thread of this state, the current one, begins to run code: it becomes the main thread, if there is none, and what
 * was kept for it arrives, unless the code is fragile.
 */
void pyvm_interrupt_begin_code(pyvm_signals *signals, PyThreadState *state, bool is_fragile);

/* Needs a current state: wakes another thread of its interpreter in a system call, by threading's ident. */
void pyvm_interrupt_wake(unsigned long ident);

/* Needs a current state: the system calls fail in which other threads of its interpreter wait for code that runs. */
void pyvm_interrupt_end_calls(void);

/*
 * How the process's thread of that id is woken in a system call, and how that is ended; nothing happens until libpyvm
 * has connected.
 */
void pyvm_interrupt_connect(void (*wake)(unsigned long thread),
                            void (*end_call)(PyInterpreterState *interpreter, unsigned long thread));

#endif
