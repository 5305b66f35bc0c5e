/*
 * callback.h: which VM is running on a thread that has none attached.
 */
#ifndef PYVM_CALLS_CALLBACK_H
#define PYVM_CALLS_CALLBACK_H

#include "libpyvm/state/vm.h"

/* The VM that runs Python code on this thread, as CPython knows it, and the thread's state there; NULL: none. */
PyVM *pyvm_callback_vm(PyThreadState **state);

#endif
