/*
 * errno.h: carries errno across between the caller's libc and this engine's. The engine of an isolated VM has a libc of
 * its own, and so another errno in each thread; in every other engine the two are one. The generated functions around
 * those of codegen/errno.toml use it.
 */
#ifndef PYVM_ENGINE_ERRNO_H
#define PYVM_ENGINE_ERRNO_H

#include <errno.h>

/* Gives the address of the calling thread's errno in the caller's libc; this libc's own until libpyvm has connected. */
extern int *(*pyvm_errno_of_caller)(void);

/* libpyvm connects: this is what gives that address. NULL: the two libcs are one. */
void pyvm_errno_connect(int *(*of_caller)(void));

/* Before CPython is called: it finds what the caller has left in errno. */
static inline void pyvm_errno_in(void)
{
    errno = *pyvm_errno_of_caller();
}

/* After CPython was called: the caller finds what that has left in errno. */
static inline void pyvm_errno_out(void)
{
    *pyvm_errno_of_caller() = errno;
}

#endif
