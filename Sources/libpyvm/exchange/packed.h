/*
 * packed.h: parcels as Python code has them.
 */
#ifndef PYVM_EXCHANGE_PACKED_H
#define PYVM_EXCHANGE_PACKED_H

#include "contract/exchange.h"
#include "pyvm/vm/transfer.h"

/* A new block of a parcel, which it takes, also if this fails. NULL with the error noted: out of memory. */
pyvm_block *pyvm_packed_block(PyVM_Parcel *parcel);

/* As pyvm_exchange says. */
pyvm_block *pyvm_packed_new(PyObject *object);
pyvm_block *pyvm_packed_prepare(PyObject *object, PyObject **moved);
void pyvm_packed_settle(PyObject *moved, bool has_arrived);
PyObject *pyvm_packed_open(const pyvm_block *parcel);

#endif
