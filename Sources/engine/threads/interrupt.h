/*
 * interrupt.h: raises KeyboardInterrupt in threads that run Python code, and takes it back.
 */
#ifndef PYVM_ENGINE_INTERRUPT_H
#define PYVM_ENGINE_INTERRUPT_H

#include "engine/cpython/headers.h"

/*
 * Needs a current state: interrupts the threads of its interpreter that run Python code or, if `only` is not NULL, that
 * state's thread, whatever it does. How many these were.
 */
int pyvm_interrupt(PyThreadState *only);

/* Needs a current state: takes an interrupt of `only` back that has not arrived. */
void pyvm_interrupt_cancel(PyThreadState *only);

#endif
