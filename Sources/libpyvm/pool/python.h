/*
 * python.h: strands of Python code, for the worker that forks and joins them.
 */
#ifndef PYVM_POOL_PYTHON_H
#define PYVM_POOL_PYTHON_H

#include "contract/exchange.h"

/* As offer, join, take and forget of pyvm_exchange. */
int pyvm_python_fork(pyvm_offer *offer, const PyInterpreterState *interpreter);
pyvm_offer_end pyvm_python_join(pyvm_offer *offer);
PyObject *pyvm_python_take(pyvm_offer *offer);
void pyvm_python_forget(pyvm_offer *offer);

#endif
