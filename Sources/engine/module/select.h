/*
 * select.h: pyvm.select: waits for several channels.
 */
#ifndef PYVM_ENGINE_MODULE_SELECT_H
#define PYVM_ENGINE_MODULE_SELECT_H

#include "engine/cpython/headers.h"

/* Adds the function to `_pyvm`. 0, or -1 with an exception. */
int pyvm_select_add(PyObject *module);

#endif
