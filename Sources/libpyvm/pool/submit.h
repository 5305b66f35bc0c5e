/*
 * submit.h: tasks of other files of this folder.
 */
#ifndef PYVM_POOL_SUBMIT_H
#define PYVM_POOL_SUBMIT_H

#include <stdbool.h>

#include "pyvm/vm/pool.h"

/* PyVM_PoolSubmit, whose errors are noted for `name`. */
PyVM_Future *pyvm_submit_function(PyVM_Pool *pool, PyVM_TaskFunction function, void *data,
                                  const PyVM_TaskOptions *options, const char *name);

/* Has its end begun, so that it takes no tasks? */
bool pyvm_submit_is_over(PyVM_Pool *pool);

#endif
