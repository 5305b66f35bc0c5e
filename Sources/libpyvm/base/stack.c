/*
 * stack.c: where the calling thread's stack is, as its libc knows.
 */
#include "libpyvm/base/stack.h"

#include <pthread.h>
#include <stddef.h>

pyvm_stack pyvm_stack_of_thread(void)
{
    pthread_attr_t attributes;
    void *low = NULL;
    size_t size = 0;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0)
        return (pyvm_stack){0, 0};
    if (pthread_attr_getstack(&attributes, &low, &size) != 0)
        size = 0;
    pthread_attr_destroy(&attributes);
    return size ? (pyvm_stack){(uintptr_t)low, (uintptr_t)low + size} : (pyvm_stack){0, 0};
}
