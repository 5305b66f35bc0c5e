/*
 * portrait.h: VMs as Python code sees them.
 */
#ifndef PYVM_EXCHANGE_PORTRAIT_H
#define PYVM_EXCHANGE_PORTRAIT_H

#include "contract/exchange.h"
#include "pyvm/vm.h"

pyvm_portrait pyvm_portrait_of(PyVM *vm);

/* A new block of a VM; NULL with the error noted: out of memory. */
pyvm_block *pyvm_portrait_block(PyVM *vm);

/* As pyvm_exchange says. */
pyvm_block *pyvm_portrait_current(void);
pyvm_portrait pyvm_portrait_of_block(const pyvm_block *vm);
bool pyvm_portrait_interrupt(const pyvm_block *vm);

#endif
