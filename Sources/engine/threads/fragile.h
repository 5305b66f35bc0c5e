/*
 * fragile.h: code that an interrupt must not leave. What is to arrive there waits until the thread is out of it.
 */
#ifndef PYVM_ENGINE_FRAGILE_H
#define PYVM_ENGINE_FRAGILE_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/* Needs the GIL: is this the innermost frame of a thread that is in such code? */
bool pyvm_fragile_frame(PyFrameObject *innermost);

/* The same of the current thread; false if it runs no Python code. */
bool pyvm_fragile_here(void);

/* Is a frame such code by itself? For a function that runs frames (PEP 523), before the frame runs. */
bool pyvm_fragile_entered(struct _PyInterpreterFrame *frame);

#endif
