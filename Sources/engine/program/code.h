/*
 * code.h: runs the program of a command line: a command, a module, a file, or what comes from standard input. Each
 * function returns what the program ends with (ending.h).
 */
#ifndef PYVM_ENGINE_CODE_H
#define PYVM_ENGINE_CODE_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

int pyvm_code_run_command(const wchar_t *command);

/* By runpy, which sets sys.argv[0] to the module's file if told so. */
int pyvm_code_run_module(const wchar_t *name, bool sets_argv);

/* config->run_filename: a source, or compiled code. */
int pyvm_code_run_file(const PyConfig *config);

/* `own`: from sys.stdin rather than from the process's standard input. */
int pyvm_code_run_stdin(bool own);

/* Runs a source from an open file, which it closes, in __main__. */
int pyvm_code_run_source(FILE *file, const char *name);

#endif
