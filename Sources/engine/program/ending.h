/*
 * ending.h: how a program ends.
 */
#ifndef PYVM_ENGINE_ENDING_H
#define PYVM_ENGINE_ENDING_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/* A program ends with an exit status, 0 to 255, or so: by KeyboardInterrupt, for which `python` dies of SIGINT. */
enum { PYVM_ENDING_INTERRUPTED = 256 };

/* Was CPython asked to go on with a prompt (-i)? Then a SystemExit is printed as any other exception. */
bool pyvm_ending_is_inspected(void);

/* What the pending exception ends a program with. It is printed, but for SystemExit, and then no longer pending. */
int pyvm_ending_of_exception(void);

/* 0 for a result, which it lets go of; for NULL what the pending exception means. Flushes the output. */
int pyvm_ending_of(PyObject *result);

/* The same for a prompt, which SystemExit always ends. */
int pyvm_ending_of_prompt(PyObject *result);

/* `ending`; but if the output cannot be written, then that is told, and it is `python`'s status for that. */
int pyvm_ending_with_output(int ending);

#endif
