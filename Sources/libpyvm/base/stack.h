/*
 * stack.h: where the calling thread's stack is.
 */
#ifndef PYVM_BASE_STACK_H
#define PYVM_BASE_STACK_H

#include <stdint.h>

/* Addresses from `low`, above the guard pages, to below `high`, where the stack begins. Both 0: not known. */
typedef struct pyvm_stack {
    uintptr_t low, high;
} pyvm_stack;

pyvm_stack pyvm_stack_of_thread(void);

#endif
