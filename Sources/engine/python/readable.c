/*
 * readable.c: asks the kernel, which answers where reading would end the process.
 */
#include "engine/python/readable.h"

#include <errno.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { SET = 8, PAGE = 4096 };

/* The kernel reads a set of signals first, and then refuses the first argument. */
static bool can_read(uintptr_t address)
{
    return syscall(SYS_rt_sigprocmask, -1, address, NULL, SET) < 0 && errno != EFAULT;
}

bool pyvm_readable(const void *address, size_t size)
{
    uintptr_t begin = (uintptr_t)address, last = begin + (size > SET ? size - SET : 0);
    if (begin == 0 || last < begin || !can_read(last))
        return false;
    for (uintptr_t at = begin; at < last; at += PAGE)
        if (!can_read(at))
            return false;
    return true;
}
