/*
 * switch.h: what a thread has attached, for code that names it by thread states, as CPython does: one state is current
 * in a thread, and another takes its place. Here it is a frame of kind PYVM_FRAME_HAND, which changes its state; below
 * it is what the thread had attached otherwise, and comes back when its state is named again.
 */
#ifndef PYVM_CALLS_SWITCH_H
#define PYVM_CALLS_SWITCH_H

#include "libpyvm/state/self.h"

/* This thread's current state, or NULL; also on a thread that Python made. */
PyThreadState *pyvm_switch_current(void);

/* Lets go of what the thread has attached, and returns its state; NULL: there was nothing. */
PyThreadState *pyvm_switch_off(void);

/* Makes a state of the VM current, whatever was. PYVM_OK; else nothing has changed, and the error is noted. */
int pyvm_switch_to(PyVM *vm, PyThreadState *state, const char *function);

/* The VM that a state is of, if this thread can name it; NULL: none. */
PyVM *pyvm_switch_find(PyThreadState *state);

/* As pyvm_switch_off; the state's frame, one of kind PYVM_FRAME_HAND, is gone afterwards. */
void pyvm_switch_drop(void);

/* Has this thread the state in a frame, attached or not? */
bool pyvm_switch_has(PyVM *vm, const PyThreadState *state);

/* The thread will not come back to this state, of which it has let go. */
void pyvm_switch_forget(PyVM *vm, const PyThreadState *state);

#endif
