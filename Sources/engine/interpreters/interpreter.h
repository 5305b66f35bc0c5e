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

/* The following need a current state, and are about its interpreter. */

void pyvm_interpreter_join_threads(void);
void pyvm_interpreter_run_exit_handlers(void); /* and flushes its output */
void pyvm_interpreter_flush(void);
void pyvm_interpreter_end(void); /* needs the last state, without frames */

#endif
