/*
 * callback.h: the VM that runs Python code on a thread which has none attached.
 */
#ifndef PYVM_CALLS_CALLBACK_H
#define PYVM_CALLS_CALLBACK_H

#include "libpyvm/state/vm.h"

/* The VM whose GIL this thread holds, and the thread's state there, as CPython knows them. NULL: there is none. */
PyVM *pyvm_callback_vm(PyThreadState **state);

#endif
