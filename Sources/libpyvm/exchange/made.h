/*
 * made.h: VMs that Python code makes and ends.
 */
#ifndef PYVM_EXCHANGE_MADE_H
#define PYVM_EXCHANGE_MADE_H

#include "contract/exchange.h"

/* As pyvm_exchange says. */
pyvm_block *pyvm_made_new(const char *kind);
int pyvm_made_end(const pyvm_block *vm);

#endif
