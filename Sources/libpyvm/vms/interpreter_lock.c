/*
 * interpreter_lock.c: the lock with which interpreters are made and ended.
 */
#include "libpyvm/vms/interpreter_lock.h"

#include <pthread.h>

#include "libpyvm/threads/fail.h"

static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER; /* of `holder` */
static pthread_cond_t is_free = PTHREAD_COND_INITIALIZER;
static const PyVM *holder; /* whose interpreter is being made or ended; NULL: nobody's */
static _Thread_local bool is_busy;

bool pyvm_interpreter_lock_refused(const char *function)
{
    if (is_busy)
        pyvm_fail(PYVM_ERROR_ORDER, function,
                  "this thread is making or ending a VM already; Python code that runs meanwhile, a finalizer for "
                  "example, can neither make nor end another");
    return is_busy;
}

bool pyvm_interpreter_lock_take_back(const PyVM *vm, bool may_wait)
{
    pthread_mutex_lock(&guard);
    while (holder && may_wait)
        pthread_cond_wait(&is_free, &guard);
    bool taken = !holder;
    if (taken)
        holder = vm;
    pthread_mutex_unlock(&guard);
    return taken;
}

void pyvm_interpreter_lock_lose(const PyVM *vm)
{
    pthread_mutex_lock(&guard);
    if (holder == vm) {
        holder = NULL;
        pthread_cond_signal(&is_free);
    }
    pthread_mutex_unlock(&guard);
}

void pyvm_interpreter_lock_lend(const PyVM *vm)
{
    pyvm_interpreter_lock_lose(vm);
}

void pyvm_interpreter_lock_take(const PyVM *vm)
{
    pyvm_interpreter_lock_take_back(vm, true);
    is_busy = true;
}

void pyvm_interpreter_lock_release(const PyVM *vm)
{
    is_busy = false;
    pyvm_interpreter_lock_lose(vm);
}
