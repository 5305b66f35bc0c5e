/*
 * blocking.h: C modules that are not made for several interpreters.
 */
#ifndef PYVM_ENGINE_BLOCKING_H
#define PYVM_ENGINE_BLOCKING_H

#include <stdbool.h>

/*
 * The current sub-interpreter gets ImportError for them, so that their twins in Python serve, or the main interpreter
 * loads them first. 0, or -1 with an exception.
 */
int pyvm_blocking(bool own_gil);

#endif
