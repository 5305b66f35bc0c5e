/*
 * out_of_memory.h: lets allocations in this thread fail, libc's own included. Under a sanitizer none fails, as it has
 * functions of its own in the place of libc's.
 */
#ifndef PYVM_TESTS_SUPPORT_OUT_OF_MEMORY_H
#define PYVM_TESTS_SUPPORT_OUT_OF_MEMORY_H

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>

static _Thread_local long allocations_left = -1; /* until one fails; negative: none does */
static _Thread_local bool fails_once, allocation_failed;

/* This many allocations work, and no more. */
static inline void memory_lasts(long allocations)
{
    allocation_failed = fails_once = false;
    allocations_left = allocations;
}

/* This many allocations work, the next one fails, and those behind it work, as with one that is too large. */
static inline void memory_fails_after(long allocations)
{
    memory_lasts(allocations);
    fails_once = true;
}

/* Has an allocation failed? From now on none does. */
static inline bool memory_ran_out(void)
{
    allocations_left = -1;
    return allocation_failed;
}

#if defined __SANITIZE_THREAD__ || defined __SANITIZE_ADDRESS__
enum { MEMORY_CAN_RUN_OUT = 0 };
#else
enum { MEMORY_CAN_RUN_OUT = 1 };

/* ---- In place of libc's functions, which call these too ---- */

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);

static inline bool fails(void)
{
    if (allocations_left < 0 || (allocations_left > 0 && allocations_left--))
        return false;
    if (fails_once)
        allocations_left = -1;
    allocation_failed = true;
    errno = ENOMEM;
    return true;
}

__attribute__((visibility("default"))) void *malloc(size_t size)
{
    return fails() ? NULL : __libc_malloc(size);
}

__attribute__((visibility("default"))) void *calloc(size_t count, size_t size)
{
    return fails() ? NULL : __libc_calloc(count, size);
}

__attribute__((visibility("default"))) void *realloc(void *memory, size_t size)
{
    return fails() ? NULL : __libc_realloc(memory, size);
}
#endif

#endif
