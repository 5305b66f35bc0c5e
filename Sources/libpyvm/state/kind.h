/*
 * kind.h: the kinds of VMs.
 */
#ifndef PYVM_STATE_KIND_H
#define PYVM_STATE_KIND_H

#include <stdbool.h>

#include "libpyvm/state/python.h"
#include "pyvm/vm.h"

/* Can interpreters of this CPython have a GIL each? */
bool pyvm_kind_can_own_gil(const pyvm_python *python);

/* What PYVM_KIND_DEFAULT is on this CPython; other kinds are what they are. */
PyVM_Kind pyvm_kind_on(const pyvm_python *python, PyVM_Kind kind);

/* Has a VM of this kind a GIL, and memory, of its own? */
bool pyvm_kind_has_own_gil(PyVM_Kind kind);

#endif
