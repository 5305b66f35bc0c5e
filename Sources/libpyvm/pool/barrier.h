/*
 * barrier.h: a barrier for those who fork strands, paid by those who go to sleep: see search.c.
 */
#ifndef PYVM_POOL_BARRIER_H
#define PYVM_POOL_BARRIER_H

#include <stdatomic.h>
#include <stdbool.h>

/* Can the kernel make all threads pass a barrier? */
extern atomic_bool pyvm_barrier_is_there __attribute__((visibility("hidden")));

/* Before the first pool is made. */
void pyvm_barrier_begin(void);

/* All threads of the process pass a barrier, or those who fork have one each. */
void pyvm_barrier_pass(void);

#endif
