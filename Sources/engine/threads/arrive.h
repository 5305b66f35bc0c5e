/*
 * arrive.h: how what was sent to a thread arrives in it: an interrupt or a signal.
 */
#ifndef PYVM_ENGINE_ARRIVE_H
#define PYVM_ENGINE_ARRIVE_H

#include "engine/threads/signals.h"

/*
 * In the thread of the current state, where C code may raise: lets what is pending for the thread arrive. -1 with an
 * exception. These two stand in the places of CPython's PyErr_CheckSignals and Py_MakePendingCalls, which C calls make
 * when a signal has woken them: CPython's own see no further than the main interpreter's first thread.
 */
int pyvm_arrive_check_signals(void);
int pyvm_arrive_make_pending_calls(void);

/*
 * In the places of PyErr_SetInterruptEx and PyErr_SetInterrupt, for the same reason: raise a signal in the interpreter
 * of the current state, or, where that is no VM's or there is none, in the main interpreter. -1: there is no such
 * signal.
 */
int pyvm_arrive_set_interrupt(int number);
void pyvm_arrive_set_sigint(void);

/* pyvm_signals_raise. From 3.12 on the signal arrives before the main thread next runs code, unless that is fragile. */
int pyvm_arrive_raise(PyInterpreterState *interpreter, int number);

/*
 * Needs the GIL: has the thread of `state`, which runs code, look between two instructions, or in lock.acquire.
 * With `insist` other threads of the interpreter are slower for some milliseconds, so that it gets to look.
 */
void pyvm_arrive_nudge(pyvm_signals *signals, PyThreadState *state, bool insist);

#endif
