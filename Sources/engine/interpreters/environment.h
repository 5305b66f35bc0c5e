/*
 * environment.h: the environment of an interpreter.
 */
#ifndef PYVM_ENGINE_ENVIRONMENT_H
#define PYVM_ENGINE_ENVIRONMENT_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/*
 * Needs a current state: os.environ is `environment` ("NAME=value", NULL behind the last), and so is what the programs
 * get that os.system starts. NULL: it is the process's. 0, or -1 with an exception.
 */
int pyvm_environment_set(const char *const *environment, bool is_new);

#endif
