/*
 * host.h: a Python that runs in this process without PyVM's doing, for example because libpyvm was loaded by ctypes.
 */
#ifndef PYVM_RUNTIMES_HOST_H
#define PYVM_RUNTIMES_HOST_H

#include <stdbool.h>

#include "libpyvm/state/python.h"
#include "libpyvm/state/runtime.h"

/* Is one running, and can its symbols be seen? */
bool pyvm_host_is_there(void);

/*
 * Makes it a runtime: python and engine. `at_end` is called, with its GIL held, when it is about to end. False with the
 * error noted for `function`.
 */
bool pyvm_host_join(pyvm_runtime *runtime, void (*at_end)(void), const char *function);

/* May this CPython go into the process's namespace? Not beside another, which the program is linked with. */
bool pyvm_host_fits(const pyvm_python *python);

/*
 * The CPython to load copies of: a host's may be linked into its executable, but its shared library is somewhere too.
 */
const pyvm_python *pyvm_host_library(const pyvm_python *python, const char *function);

/*
 * Lets go of the host's GIL if this thread holds it and PyVM has not joined the host yet: another thread may be joining
 * it, and this one has to wait for that. Takes it back; NULL: nothing to take back.
 */
PyThreadState *pyvm_host_let_go(void);
void pyvm_host_take_back(PyThreadState *state);

#endif
