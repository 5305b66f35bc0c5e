/*
 * close_forked.h: closing a VM that goes on in a child of fork.
 */
#ifndef PYVM_VMS_CLOSE_FORKED_H
#define PYVM_VMS_CLOSE_FORKED_H

#include "libpyvm/state/vm.h"

/*
 * Does what Python does at the end of its program, and makes the VM a closed one. Its CPython stays: the thread that
 * would end it is the parent's. A PyVM_Status.
 */
int pyvm_close_forked(PyVM *vm, bool attached, const char *function);

#endif
