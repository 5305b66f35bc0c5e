/*
 * close.h: closing a VM.
 */
#ifndef PYVM_VMS_CLOSE_H
#define PYVM_VMS_CLOSE_H

#include "libpyvm/vms/closing.h"

enum { PYVM_CLOSE_PATIENCE_MS = 10000 };

/* Closes the VM as PyVM_Close does. A PyVM_Status, with the error noted for `function`. */
int pyvm_close(PyVM *vm, const char *function);

/*
 * Begins to close a VM at the exit of the process, with no GIL held: threads may be inside, and then only its exit
 * handlers run. The caller is the closing's closer. NULL: the VM is not open, or there is no memory for it.
 */
pyvm_closing *pyvm_close_begin(PyVM *vm, pyvm_closing_limits limits);

#endif
