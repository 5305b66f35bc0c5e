/*
 * private.h: CPython's private symbols, all that an engine uses without a declaration in CPython's headers.
 */
#ifndef PYVM_ENGINE_PRIVATE_H
#define PYVM_ENGINE_PRIVATE_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/*
 * The interpreter makes the call soon, in any of its threads. 0; -1: too many calls are pending; 1: this libpython has
 * no such function. CPython 3.11 makes pending calls in the main interpreter only.
 */
#if PY_VERSION_HEX >= 0x030C0000
int pyvm_private_add_pending_call(PyInterpreterState *interpreter, int (*function)(void *), void *argument);
#else
/* Makes the interpreter look whether a state has an asynchronous exception. Needs no GIL. */
void pyvm_private_signal_exception(PyInterpreterState *interpreter);
#endif

/* The same from any thread, without a current state. False: not done. CPython 3.11 cannot. */
bool pyvm_private_call_soon(PyInterpreterState *interpreter, int (*function)(void *), void *argument);

/* Needs a current state: makes the calls that are pending for its thread. -1 with an exception. 3.11: does nothing. */
int pyvm_private_make_pending_calls(PyThreadState *state);

/* The calling thread holds the import lock no more. 3.12 and newer: does nothing, as the lock is the interpreter's. */
void pyvm_private_leave_imports(void);

/* The name of the allocators that CPython uses, such as "pymalloc"; NULL: not known, or somebody's own. */
const char *pyvm_private_allocators(void);

/* The current interpreter's own configuration, which may be changed; NULL: not known. */
PyConfig *pyvm_private_config(void);

/* A new dict of so many keys, each followed by its value; NULL with an exception. */
PyObject *pyvm_private_dict_of(PyObject *const *pairs, Py_ssize_t count);

#endif
