/*
 * made.h: VMs that Python code makes and ends.
 */
#ifndef PYVM_EXCHANGE_MADE_H
#define PYVM_EXCHANGE_MADE_H

#include "contract/exchange.h"
#include "pyvm/vm.h"

bool pyvm_made_find_kind(const char *name, PyVM_Kind *kind); /* notes an error */
const char *pyvm_made_python(PyVM *maker);                   /* PyVM_Config.python for a VM as this one */

/* A VM as a fork of `maker` makes it, which is not owned. NULL with the error noted. */
PyVM *pyvm_made_for_child(PyVM *maker, const pyvm_making *making);

/* As pyvm_exchange says. */
int pyvm_made_new(const pyvm_making *making, pyvm_block **made);
int pyvm_made_end(const pyvm_block *vm, const int *milliseconds);
void pyvm_made_lingers(const pyvm_block *vm, char *text, size_t room);

#endif
