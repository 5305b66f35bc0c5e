/*
 * close.h: closing a VM.
 */
#ifndef PYVM_VMS_CLOSE_H
#define PYVM_VMS_CLOSE_H

#include "libpyvm/state/vm.h"

enum { PYVM_CLOSE_PATIENCE_MS = 10000 };

/* Closes the VM as PyVM_CloseWithin does. A PyVM_Status, with the error noted for `function`. */
int pyvm_close(PyVM *vm, int patience_ms, const char *function);

/* The same for the exit of the process: does not wait. If Python threads run in the VM, it only flushes the output. */
int pyvm_close_at_exit(PyVM *vm);

#endif
