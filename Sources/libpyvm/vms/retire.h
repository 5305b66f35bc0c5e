/*
 * retire.h: the last step of a VM's end.
 */
#ifndef PYVM_VMS_RETIRE_H
#define PYVM_VMS_RETIRE_H

#include "libpyvm/state/vm.h"

/* The VM has no interpreter any more, or never had one: it stays as a closed one, since threads may point to it. */
void pyvm_retire(PyVM *vm);

#endif
