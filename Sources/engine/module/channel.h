/*
 * channel.h: pyvm.Channel: a queue of objects on their way between VMs.
 */
#ifndef PYVM_ENGINE_MODULE_CHANNEL_H
#define PYVM_ENGINE_MODULE_CHANNEL_H

#include "engine/cpython/headers.h"

/* Adds the type, its exception and the function `select` to `_pyvm`. 0, or -1 with an exception. */
int pyvm_channel_add(PyObject *module);

#endif
