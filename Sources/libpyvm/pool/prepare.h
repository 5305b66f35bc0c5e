/*
 * prepare.h: a VM for a worker.
 */
#ifndef PYVM_POOL_PREPARE_H
#define PYVM_POOL_PREPARE_H

#include "pyvm/vm/pool.h"

/* Makes a VM as the pool's config says, with its imports, and runs the initializer. NULL, noted for PyVM_PoolNew. */
PyVM *pyvm_prepare_vm(PyVM_Pool *pool);

#endif
