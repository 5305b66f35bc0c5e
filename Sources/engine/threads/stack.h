/*
 * stack.h: how deep C code may call itself in a thread, by the thread's stack.
 */
#ifndef PYVM_ENGINE_STACK_H
#define PYVM_ENGINE_STACK_H

#include "engine/cpython/headers.h"

#include <stddef.h>

/*
 * How many bytes of stack a thread has to have left when its first state is made. From 3.14 on any number will do:
 * CPython looks at the stack itself.
 */
#if PY_VERSION_HEX >= 0x030E0000
#define PYVM_STACK_LEAST 0
#else
#define PYVM_STACK_LEAST ((size_t)400 * 1024)
#endif

/* Limits the calls that CPython counts for a new state, where a thread with so many bytes of stack cannot bear them. */
void pyvm_stack_limit(PyThreadState *state, size_t left);

#endif
