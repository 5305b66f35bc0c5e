/*
 * blocking.h: tasks that say that they block.
 */
#ifndef PYVM_POOL_BLOCKING_H
#define PYVM_POOL_BLOCKING_H

#include "libpyvm/pool/worker.h"

/* What it ran has ended, and may have left the end of a section away. */
void pyvm_blocking_clear(pyvm_worker *worker);

/* It is abandoned. Needs the pool's lock. */
void pyvm_blocking_abandon(pyvm_worker *worker);

/* For Python code: PyVM_BlockingBegin, or PyVM_BlockingEnd. */
void pyvm_blocking_change(bool begins);

#endif
