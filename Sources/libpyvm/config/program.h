/*
 * program.h: program name, home and module path that were set before the first VM.
 */
#ifndef PYVM_CONFIG_PROGRAM_H
#define PYVM_CONFIG_PROGRAM_H

#include "pyvm/types.h"

/* Sets what `config` leaves open. The strings belong to this file, so they must not be freed. */
void pyvm_program_complete(PyConfig *config);

#endif
