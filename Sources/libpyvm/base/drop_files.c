/*
 * drop_files.c: one system call makes a table with a few descriptors for the thread.
 */
#include "libpyvm/base/drop_files.h"

#include <sys/syscall.h>
#include <unistd.h>

#ifndef CLOSE_RANGE_UNSHARE
#define CLOSE_RANGE_UNSHARE 2U
#endif

/* A sanitizer tells there what it finds. */
#if defined __SANITIZE_THREAD__ || defined __SANITIZE_ADDRESS__
enum { LEAST = 3 };
#else
enum { LEAST = 0 };
#endif

void pyvm_drop_files(int kept)
{
#ifdef SYS_close_range
    syscall(SYS_close_range, (unsigned)(kept > LEAST ? kept : LEAST), ~0U, CLOSE_RANGE_UNSHARE);
#else
    (void)kept;
#endif
}
