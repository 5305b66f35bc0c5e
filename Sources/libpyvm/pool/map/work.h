/*
 * work.h: a chunk in a worker.
 */
#ifndef PYVM_POOL_MAP_WORK_H
#define PYVM_POOL_MAP_WORK_H

#include "pyvm/vm/pool.h"

/* A PyVM_TaskFunction. `chunk` is a pyvm_map_chunk. -1: none of its items was run. */
int pyvm_map_work_run(PyVM *vm, void *chunk, PyObject **result);

#endif
