/*
 * vm.h: pyvm.VM: a VM as Python code sees it.
 */
#ifndef PYVM_ENGINE_MODULE_VM_H
#define PYVM_ENGINE_MODULE_VM_H

#include "engine/cpython/headers.h"

/* Adds the type, and the function `current`, to `_pyvm`. 0, or -1 with an exception. */
int pyvm_vm_add(PyObject *module);

#endif
