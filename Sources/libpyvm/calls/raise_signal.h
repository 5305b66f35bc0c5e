/*
 * raise_signal.h: a signal for one VM, without a word for PyVM_LastError.
 */
#ifndef PYVM_CALLS_RAISE_SIGNAL_H
#define PYVM_CALLS_RAISE_SIGNAL_H

#include "libpyvm/state/vm.h"

/*
 * Raises signal `number`, 1 to 64, in the VM; takes no GIL. PYVM_OK with *result as of the engine's raise_signal: 0:
 * its handler will run; 1: the VM ignores it; -1: it has no handler. Or PYVM_ERROR_CLOSED, PYVM_ERROR_MEMORY.
 */
int pyvm_raise_signal(PyVM *vm, int number, int *result);

#endif
