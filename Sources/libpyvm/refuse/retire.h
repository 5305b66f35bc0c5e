/*
 * retire.h: the last step of a VM's end.
 */
#ifndef PYVM_REFUSE_RETIRE_H
#define PYVM_REFUSE_RETIRE_H

#include "libpyvm/state/vm.h"

/* For a VM without an interpreter: makes it a closed VM. It is not freed, since threads may point to it. */
void pyvm_retire(PyVM *vm);

#endif
