/*
 * pools.h: pools as Python code has them. As pyvm_pools says.
 */
#ifndef PYVM_EXCHANGE_POOLS_H
#define PYVM_EXCHANGE_POOLS_H

#include "contract/pools.h"
#include "pyvm/vm/pool.h"

PyVM_Pool *pyvm_pools_of(const pyvm_block *pool);

pyvm_block *pyvm_pools_new(const pyvm_pool_recipe *recipe);
int pyvm_pools_close(const pyvm_block *pool, bool cancels, long long timeout_ns);
pyvm_pool_look pyvm_pools_look(const pyvm_block *pool);
bool pyvm_pools_look_at_worker(const pyvm_block *pool, unsigned index, pyvm_worker_look *look);
int pyvm_pools_trace(const pyvm_block *pool, size_t events, const char *path);

#endif
