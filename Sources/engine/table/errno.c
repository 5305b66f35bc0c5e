/*
 * errno.c: where the caller's errno is, see errno.h.
 */
#include "engine/table/errno.h"

#include <stddef.h>

static int *own_errno(void)
{
    return &errno;
}

int *(*pyvm_errno_of_caller)(void) = own_errno;

void pyvm_errno_connect(int *(*of_caller)(void))
{
    pyvm_errno_of_caller = of_caller ? of_caller : own_errno;
}
