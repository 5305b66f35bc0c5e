/*
 * prepare.h: a VM for a worker.
 */
#ifndef PYVM_POOL_PREPARE_H
#define PYVM_POOL_PREPARE_H

#include "pyvm/vm/pool.h"

/* Makes a VM as the pool's config says, with its imports, and runs the initializer. NULL, noted for PyVM_PoolNew. */
PyVM *pyvm_prepare_vm(PyVM_Pool *pool);

/* Closes it, or, if somebody else has, frees what the program has for it. With none attached. */
void pyvm_prepare_close(PyVM_Pool *pool, PyVM *vm);

#endif
