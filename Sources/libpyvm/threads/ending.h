/*
 * ending.h: interrupting the code that a VM runs while it is being closed.
 *
 * Until the interpreter ends, an interrupt comes in as ever, though the VM refuses others. Once it ends, CPython lets
 * no other thread in; then the thread that ends it tells when it runs Python code, and the engine interrupts that from
 * outside.
 */
#ifndef PYVM_THREADS_ENDING_H
#define PYVM_THREADS_ENDING_H

#include "contract/engine.h"
#include "libpyvm/state/vm.h"

/* The VM is closing from now on, or not any more. */
void pyvm_ending_set(PyVM *vm, bool is_closing);

/* Before the interpreter ends: waits until no interrupt is inside, and lets none in. With no GIL held. */
void pyvm_ending_shut(PyVM *vm);

/* While the interpreter ends: the state that begins to run Python code; NULL: none runs any more. */
void pyvm_ending_runs(PyVM *vm, PyThreadState *finalizer);

/* Raises KeyboardInterrupt in the code of a VM that is being closed. A PyVM_Status: PYVM_ERROR_CLOSED if it is not. */
int pyvm_ending_interrupt(PyVM *vm);

#endif
