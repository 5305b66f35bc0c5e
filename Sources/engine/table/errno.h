/*
 * errno.h: carries errno between the caller's libc and this engine's. An engine in a private copy has another libc, and
 * so another errno in each thread; for other engines the two are the same. The generated functions around those of
 * codegen/errno.toml use it.
 */
#ifndef PYVM_ENGINE_ERRNO_H
#define PYVM_ENGINE_ERRNO_H

#include <errno.h>

/* Gives the address of the calling thread's errno in the caller's libc; this libc's own until libpyvm has connected. */
extern int *(*pyvm_errno_of_caller)(void);

/* libpyvm connects: `of_caller` gives that address. NULL: the two libcs are the same. */
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
