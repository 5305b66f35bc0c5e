/*
 * apart.c: Linux lets a thread leave what its process's threads share.
 */
#include "libpyvm/processes/apart.h"

#include <sched.h>
#include <stdbool.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "libpyvm/processes/process.h"
#include "libpyvm/state/files.h"

#ifndef CLOSE_RANGE_UNSHARE
#define CLOSE_RANGE_UNSHARE 2U
#endif

/* Closes what has the largest number there can be, that is nothing, in a table of its own: no filter looks at this. */
static bool leave_files(void)
{
    return close_range(~0U, ~0U, CLOSE_RANGE_UNSHARE) == 0;
}

static unsigned leave(void)
{
    if (unshare(CLONE_FS | CLONE_FILES) == 0)
        return PYVM_APART_FILES | PYVM_APART_FOLDER;
    return leave_files() ? PYVM_APART_FILES : 0;
}

unsigned pyvm_apart_make(void)
{
    int pid = pyvm_process_adopted();
    unsigned apart = pid ? leave() : 0;
    if (apart & PYVM_APART_FILES)
        pyvm_files_own = pid;
    if (pid)
        pyvm_process_set_apart(pid, apart);
    return apart;
}

void pyvm_apart_close(void)
{
    if (pyvm_files_own)
        close_range(0, ~0U, 0);
}
