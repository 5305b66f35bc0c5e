/*
 * pyvm/pyvm.h: all of PyVM: CPython's C API with the VM as the first argument of every function.
 * pyvm/Python.h adds CPython's own names; pyvm/implicit.h lets existing code, which names no VM, compile unchanged.
 */
#ifndef PYVM_PYVM_H
#define PYVM_PYVM_H

#include "pyvm/vm.h"
#include "pyvm/config.h"
#include "pyvm/types.h"
#include "pyvm/constants.h"
#include "pyvm/api.h"
#include "pyvm/callbacks.h"
#include "pyvm/define.h"
#include "pyvm/placeholders.h"
#include "pyvm/control.h"

#endif
