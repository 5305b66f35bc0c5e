/*
 * host.h: a Python that the program runs already, for example python3 where ctypes has loaded libpyvm.
 */
#ifndef PYVM_RUNTIMES_HOST_H
#define PYVM_RUNTIMES_HOST_H

#include <stdbool.h>

#include "libpyvm/state/python.h"
#include "libpyvm/state/runtime.h"

/* Is a host running, and are its symbols visible? */
bool pyvm_host_is_there(void);

/* Sets the runtime's python and engine for the host. Changes nothing of the host. False with the error noted. */
bool pyvm_host_load(pyvm_runtime *runtime, const char *function);

/*
 * Joins the host, which is loaded. `at_end` is called, with the host's GIL held, when the host is
 * about to end. False with the error noted for `function`.
 */
bool pyvm_host_join(pyvm_runtime *runtime, void (*at_end)(void), const char *function);

/* May this CPython go into the process's own namespace? Not if another libpython is there, linked with the program. */
bool pyvm_host_fits(const pyvm_python *python);

/*
 * The CPython to load copies of. A host's libpython may be linked into the executable; then this finds the shared
 * library of that CPython. NULL with the error noted for `function`.
 */
const pyvm_python *pyvm_host_library(const pyvm_python *python, const char *function);

/*
 * Let go of the host's GIL, if this thread holds it and PyVM has not joined the host, and take it back. For another
 * thread may be joining the host and need the GIL, while this one waits for that. NULL: there is nothing to take back.
 */
PyThreadState *pyvm_host_let_go(void);
void pyvm_host_take_back(PyThreadState *state);

/*
 * May this thread hold the host's GIL, though pyvm_host_let_go cannot tell? On 3.11, in a sub-interpreter: the current
 * state is none that the thread has a record of.
 */
bool pyvm_host_may_be_entered(void);

/* Raises ImportError in the host, whose GIL this thread holds. */
void pyvm_host_raise(const char *message);

#endif
