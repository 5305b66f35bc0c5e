/*
 * stack.h: where the calling thread's stack is.
 */
#ifndef PYVM_BASE_STACK_H
#define PYVM_BASE_STACK_H

#include <stddef.h>
#include <stdint.h>

/* Addresses from `low`, above the guard pages, to below `high`, where the stack begins. Both 0: not known. */
typedef struct pyvm_stack {
    uintptr_t low, high;
} pyvm_stack;

pyvm_stack pyvm_stack_of_thread(void);

/* How many bytes of its stack the calling thread has left; SIZE_MAX: not known, as on a stack that is not its own. */
static inline size_t pyvm_stack_left(const pyvm_stack *stack)
{
    uintptr_t here = (uintptr_t)__builtin_dwarf_cfa();
    return here > stack->low && here < stack->high ? here - stack->low : SIZE_MAX;
}

#endif
