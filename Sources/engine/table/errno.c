/*
 * errno.c: where the caller's errno is, see errno.h.
 */
#include "engine/internal.h"

#include "engine/table/errno.h"

static int *own_errno(void)
{
    return &errno;
}

int *(*pyvm_callers_errno)(void) = own_errno;

void pyvm_connect(int *(*errno_of_caller)(void))
{
    pyvm_callers_errno = errno_of_caller ? errno_of_caller : own_errno;
}
