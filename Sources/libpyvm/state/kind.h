/*
 * kind.h: the kinds of VMs.
 */
#ifndef PYVM_STATE_KIND_H
#define PYVM_STATE_KIND_H

#include <stdbool.h>

#include "libpyvm/state/python.h"
#include "pyvm/vm.h"

/* Can each interpreter of this CPython have its own GIL? */
bool pyvm_kind_can_own_gil(const pyvm_python *python);

/* The kind that PYVM_KIND_DEFAULT means on this CPython; any other kind as it is. */
PyVM_Kind pyvm_kind_on(const pyvm_python *python, PyVM_Kind kind);

/* Does a VM of this kind have its own GIL, and its own memory? */
bool pyvm_kind_has_own_gil(PyVM_Kind kind);

#endif
