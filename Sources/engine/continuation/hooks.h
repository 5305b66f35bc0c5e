/*
 * hooks.h: what code has asked to be called at a fork and at the end of its process: CPython tells nobody.
 */
#ifndef PYVM_ENGINE_CONTINUATION_HOOKS_H
#define PYVM_ENGINE_CONTINUATION_HOOKS_H

#include "engine/cpython/headers.h"

/* Adds functions to `_pyvm`. 0, or -1 with an exception. */
int pyvm_hooks_add(PyObject *module);

#endif
