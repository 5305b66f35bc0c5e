/*
 * cancel.h: takes back what interrupts threads and has not arrived.
 */
#ifndef PYVM_ENGINE_CANCEL_H
#define PYVM_ENGINE_CANCEL_H

#include "engine/cpython/headers.h"

/* Needs a current state: takes an interrupt of `only` back, and those of finalizers. */
void pyvm_cancel(PyThreadState *only);

/*
 * Needs a current state: takes back every KeyboardInterrupt and SystemExit that is on its way to a thread of its
 * interpreter, also what waits for code that can bear it, or for code to run.
 */
void pyvm_cancel_all(void);

#endif
