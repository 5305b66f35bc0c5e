/*
 * portrait.h: VMs as Python code sees them.
 */
#ifndef PYVM_EXCHANGE_PORTRAIT_H
#define PYVM_EXCHANGE_PORTRAIT_H

#include "contract/exchange.h"
#include "pyvm/vm.h"

/* A new block of a VM; NULL: out of memory. */
pyvm_block *pyvm_portrait_block(PyVM *vm);

/* As pyvm_exchange says. */
pyvm_block *pyvm_portrait_current(void);
pyvm_portrait pyvm_portrait_of(const pyvm_block *vm);

#endif
