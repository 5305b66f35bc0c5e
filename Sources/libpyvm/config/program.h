/*
 * program.h: program name, home and module path that were set before the first VM.
 */
#ifndef PYVM_CONFIG_PROGRAM_H
#define PYVM_CONFIG_PROGRAM_H

#include "pyvm/types.h"

/* Puts them where `config` says nothing. The strings stay this file's. */
void pyvm_program_complete(PyConfig *config);

#endif
