/*
 * interpreter.h: makes interpreters, and takes them down.
 */
#ifndef PYVM_ENGINE_INTERPRETER_H
#define PYVM_ENGINE_INTERPRETER_H

#include "engine/cpython/headers.h"

#include "contract/engine.h"

/*
 * Makes an interpreter as the recipe says, and its first thread state. NULL with the reason in why[PYVM_WHY]. Calls of
 * create and end must not overlap.
 */
PyThreadState *pyvm_interpreter_create(const pyvm_recipe *recipe, char *why);

/* The interpreter behind this one in CPython's list; the first for NULL; NULL at the end. */
PyInterpreterState *pyvm_interpreter_next(PyInterpreterState *interpreter);

/* Needs a current state, the last of its interpreter and without frames: ends that. */
void pyvm_interpreter_end(void);

#endif
