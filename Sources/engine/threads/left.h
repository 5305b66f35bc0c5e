/*
 * left.h: the threads that are left in an interpreter which is about to end.
 */
#ifndef PYVM_ENGINE_LEFT_H
#define PYVM_ENGINE_LEFT_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/*
 * Needs a current state. How many states of its interpreter are not `known`; *to_join: how many of them are of threads
 * that threading joins at its end. Writes what they are called to names[room]: those to join, if there are any.
 */
int pyvm_left(bool (*known)(void *context, PyThreadState *state), void *context, int *to_join, char *names,
              size_t room);

/* Needs a current state: the threads of its interpreter that threading knows by now are joined no more. */
void pyvm_left_abandon(void);

/* Needs a current state: ends the threads whose states are not `known`, by a SystemExit where they run Python code. */
void pyvm_left_dismiss(bool (*known)(void *context, PyThreadState *state), void *context);

/*
 * Needs a current state: how many of the states that are not `known` run Python code, and have no exception on its way.
 */
int pyvm_left_running(bool (*known)(void *context, PyThreadState *state), void *context);

#endif
