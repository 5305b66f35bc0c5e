/*
 * run.h: runs Python code. All functions need a current state.
 */
#ifndef PYVM_ENGINE_RUN_H
#define PYVM_ENGINE_RUN_H

#include "engine/cpython/headers.h"

/* Runs code in __main__. 0; 1: KeyboardInterrupt, not printed; -1: another exception, printed. */
int pyvm_run(const char *code);

/* Runs code with these globals, which get this interpreter's builtins. 0, or -1 with an exception. NULL: -1. */
int pyvm_run_code(const char *code, PyObject *globals);

/* Runs code in a namespace of its own. 0, or -1 with an exception. */
int pyvm_run_alone(const char *code);

#endif
