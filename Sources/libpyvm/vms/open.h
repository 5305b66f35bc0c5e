/*
 * open.h: making VMs.
 */
#ifndef PYVM_VMS_OPEN_H
#define PYVM_VMS_OPEN_H

#include "contract/engine.h"
#include "libpyvm/state/vm.h"

/* Makes a VM as PyVM_New does. NULL with the error noted for `function`. */
PyVM *pyvm_open(const PyVM_Config *config, const char *function);

/* Changes a VM and its recipe before the interpreter is made. */
typedef void (*pyvm_adjust)(PyVM *vm, pyvm_recipe *recipe, const void *context);

/*
 * Makes a sub-interpreter's VM in the CPython of `vm`, in which the thread is inside; `config` has its kind. NULL with
 * the error noted for `function`.
 */
PyVM *pyvm_open_beside(PyVM *vm, const PyVM_Config *config, pyvm_adjust adjust, const void *context,
                       const char *function);

#endif
