/*
 * again.h: runs frames again from where they were.
 */
#ifndef PYVM_ENGINE_CONTINUATION_AGAIN_H
#define PYVM_ENGINE_CONTINUATION_AGAIN_H

#include "engine/cpython/headers.h"

/* Adds run_frames to `_pyvm`. 0, or -1 with an exception. */
int pyvm_again_add(PyObject *module);

#endif
