/*
 * abandon.h: giving up workers whose task has been interrupted, and does not end.
 */
#ifndef PYVM_POOL_ABANDON_H
#define PYVM_POOL_ABANDON_H

#include "libpyvm/pool/pool.h"

/* For the pool's keeper: abandons the workers that are to be by now. Returns when to look again. */
long long pyvm_abandon_look(void *pool);

#endif
