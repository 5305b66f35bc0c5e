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

/*
 * Whoever walks through an interpreter's states holds its GIL, so that none ends, and this lock, so that none is half
 * made. With the lock, do not wait for a GIL, and run no Python code.
 */
void pyvm_state_lock(void);
void pyvm_state_unlock(void);

/* Is the state filled in? Code without this lock makes states too. */
bool pyvm_state_is_made(const PyThreadState *state);

/* Needs a current state: how many states of its interpreter are not `known`. */
int pyvm_state_count_unknown(bool (*known)(void *context, PyThreadState *state), void *context);

/* Takes the GIL and makes `state` current. */
void pyvm_state_acquire(PyThreadState *state);

/* Needs a current state: lets go of the GIL, returns the state. */
PyThreadState *pyvm_state_release(void);

#endif
