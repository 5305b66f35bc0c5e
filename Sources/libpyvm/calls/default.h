/*
 * default.h: the VM of code that names none.
 */
#ifndef PYVM_CALLS_DEFAULT_H
#define PYVM_CALLS_DEFAULT_H

#include "libpyvm/state/vm.h"

/* Makes `vm` the default one if there is none, or only one that is closed. */
void pyvm_default_offer(PyVM *vm);

/* To be called before the first private copy is loaded. */
void pyvm_default_prepare(void);

#endif
