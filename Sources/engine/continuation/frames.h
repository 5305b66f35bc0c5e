/*
 * frames.h: the frames of Python code that run in this thread, as plain objects.
 */
#ifndef PYVM_ENGINE_CONTINUATION_FRAMES_H
#define PYVM_ENGINE_CONTINUATION_FRAMES_H

#include "engine/cpython/headers.h"

/* Adds frames_here to `_pyvm`. 0, or -1 with an exception. */
int pyvm_frames_add(PyObject *module);

#endif
