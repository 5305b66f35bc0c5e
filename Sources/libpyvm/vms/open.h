/*
 * open.h: making VMs.
 */
#ifndef PYVM_VMS_OPEN_H
#define PYVM_VMS_OPEN_H

#include "libpyvm/state/vm.h"

/* Makes a VM as PyVM_New does. NULL with the error noted for `function`. */
PyVM *pyvm_open(const PyVM_Config *config, const char *function);

#endif
