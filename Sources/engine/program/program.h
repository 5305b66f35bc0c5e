/*
 * program.h: runs what the command line of CPython's configuration names, as `python` does.
 */
#ifndef PYVM_ENGINE_PROGRAM_H
#define PYVM_ENGINE_PROGRAM_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/*
 * Needs a current state, without frames. `own_stdin`: a program from standard input is read from sys.stdin, else from
 * the process's. Returns what the program ends with (ending.h); -1 with the reason in why[PYVM_WHY]: this CPython does
 * not tell its configuration.
 */
int pyvm_program_run(bool own_stdin, char *why);

#endif
