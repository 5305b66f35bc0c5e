/*
 * state.h: thread states and the GIL.
 */
#ifndef PYVM_ENGINE_STATE_H
#define PYVM_ENGINE_STATE_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/* New states, for this OS thread; NULL: out of memory. */
PyThreadState *pyvm_state_new(PyInterpreterState *interpreter);
PyThreadState *pyvm_state_new_in_main(void); /* in the main interpreter */

void pyvm_state_delete_current(void);
void pyvm_state_delete_other(PyThreadState *state); /* needs another state of its interpreter current */
void pyvm_state_clear(PyThreadState *state);        /* needs a state of its interpreter current, which it may be */
void pyvm_state_delete(PyThreadState *state);       /* a cleared one, which is nowhere current */

/* The state behind this one in its interpreter's list; the first for NULL; NULL at the end. */
PyThreadState *pyvm_state_next(PyInterpreterState *interpreter, PyThreadState *state);

/*
 * Need a current state, for its interpreter's states. No state is made or deleted meanwhile, so neither function may
 * wait for a GIL or run Python code.
 */
/* The sum of what `visit` returns for each, also for one that is half made. */
int pyvm_state_each(int (*visit)(void *context, PyThreadState *state), void *context);
/* One that is filled in and `is_sought`; NULL: there is none. */
PyThreadState *pyvm_state_find(bool (*is_sought)(const void *context, const PyThreadState *state), const void *context);

/* Is the state filled in? A thread that PyVM does not know may be making it. */
bool pyvm_state_is_made(const PyThreadState *state);

/* Needs a current state: how many states of its interpreter are not `known`. */
int pyvm_state_count_unknown(bool (*known)(void *context, PyThreadState *state), void *context);

/* Takes the GIL and makes `state` current. */
void pyvm_state_acquire(PyThreadState *state);

/* Needs a current state: lets go of the GIL, returns the state. */
PyThreadState *pyvm_state_release(void);

/* The kernel's id of a state's thread. */
unsigned long pyvm_state_thread(PyThreadState *state);

#endif
