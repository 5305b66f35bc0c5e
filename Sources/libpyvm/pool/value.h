/*
 * value.h: the program's value for each VM of a worker.
 */
#ifndef PYVM_POOL_VALUE_H
#define PYVM_POOL_VALUE_H

#include <stdbool.h>

#include "pyvm/vm/pool.h"

/* Of one VM; a pool has a list of them. */
typedef struct pyvm_value {
    PyVM *vm;
    void *value;
    struct pyvm_value *next;
} pyvm_value;

/* Needs the VM attached. False: it has raised, or there is no memory, and then there is an exception in the VM. */
bool pyvm_value_make(PyVM_Pool *pool, PyVM *vm);

/* The VM is about to be closed, or has been. With none attached. */
void pyvm_value_end(PyVM_Pool *pool, PyVM *vm);

/* NULL: there is none. */
void *pyvm_value_find(PyVM_Pool *pool, const PyVM *vm);

#endif
