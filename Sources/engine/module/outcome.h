/*
 * outcome.h: how a channel's functions end, as Python exceptions.
 */
#ifndef PYVM_ENGINE_MODULE_OUTCOME_H
#define PYVM_ENGINE_MODULE_OUTCOME_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

#include "pyvm/vm/errors.h"

/* Is the status PYVM_OK? Else an exception is pending: TimeoutError, pyvm.ChannelClosed, or what was raised. */
bool pyvm_outcome_is_fine(int status);

/* Adds pyvm.ChannelClosed to `_pyvm`. 0, or -1 with an exception. */
int pyvm_outcome_add(PyObject *module);

#endif
