/*
 * record.h: CPython's record of each thread's state, which PyGILState_GetThisThreadState reads.
 */
#ifndef PYVM_ENGINE_RECORD_H
#define PYVM_ENGINE_RECORD_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/* Finds out where the record is, with this thread's current state. 0, or -1 with the reason in why[PYVM_WHY]. */
int pyvm_record_find(PyThreadState *current, char *why);

/* Has it been found? */
bool pyvm_record_is_known(void);

/* Writes this thread's record. */
void pyvm_record_set(PyThreadState *state);

/* Needs a current state: where this thread's record is; NULL: not known. */
PyThreadState **pyvm_record_address(void);

/* CPython has ended, and its record with it. */
void pyvm_record_forget(void);

#endif
