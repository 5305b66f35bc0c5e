/*
 * call.h: packed calls: a parcel of a tuple: callable, arguments, a dict of keywords or None.
 */
#ifndef PYVM_POOL_CALL_H
#define PYVM_POOL_CALL_H

#include "libpyvm/state/vm.h"
#include "pyvm/vm/transfer.h"

/* An empty parcel for what tasks get, or, if it `gives`, for results; see PyVM_PoolConfig. NULL: out of memory. */
PyVM_Parcel *pyvm_call_parcel(size_t lend_from, bool gives);

/* All others need the VM attached. */

/* Makes the call that was unpacked, and takes it; NULL: there is an exception. As the next one says. */
PyObject *pyvm_call_unpacked(const PyVM *vm, PyObject *call, char *name);

/* Unpacks and calls, and writes what it calls to name[PYVM_TRACE_NAME] or NULL. A new reference; NULL: an exception. */
PyObject *pyvm_call_packed(const PyVM *vm, PyVM_Parcel *call, char *name);

/* Packs a result, and takes it. False: it is NULL or cannot be packed, and the parcel has the exception. */
bool pyvm_call_pack(const PyVM *vm, PyObject *result, PyVM_Parcel *parcel);

#endif
