/*
 * interpreter_lock.c: one interpreter is made or destroyed at a time.
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
                  "this thread is just making or ending a VM, and Python code that runs "
                  "meanwhile, such as a finalizer, can neither make nor end another");
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
