/*
 * interpreter_lock.c: the lock with which interpreters are made and ended.
 */
#include "libpyvm/vms/interpreter_lock.h"

#include <pthread.h>

#include "libpyvm/threads/fail.h"

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static _Thread_local bool is_mine;

bool pyvm_interpreter_lock_refused(const char *function)
{
    if (is_mine)
        pyvm_fail(PYVM_ERROR_ORDER, function,
                  "this thread is making or ending a VM already; Python code that runs meanwhile, a finalizer for "
                  "example, can neither make nor end another");
    return is_mine;
}

void pyvm_interpreter_lock_take(void)
{
    pthread_mutex_lock(&turn);
    is_mine = true;
}

void pyvm_interpreter_lock_release(void)
{
    is_mine = false;
    pthread_mutex_unlock(&turn);
}
