/*
 * hide.h: hides an interpreter from its CPython, which is about to end and cannot end the interpreter.
 */
#ifndef PYVM_ENGINE_HIDE_H
#define PYVM_ENGINE_HIDE_H

#include "engine/cpython/headers.h"

/*
 * Needs a current state of the main interpreter: CPython's list of interpreters has this one no more. Does nothing if
 * it is not there.
 */
void pyvm_hide(PyInterpreterState *interpreter);

#endif
