/*
 * hold_forks.c: the lock of who forks, and of who has forks wait.
 */
#include "libpyvm/threads/hold_forks.h"

#include <pthread.h>

/* Functions of the program's that run as this thread forks may use a VM. */
static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;

void pyvm_hold_forks(void)
{
    pthread_mutex_lock(&lock);
}

void pyvm_hold_forks_end(void)
{
    pthread_mutex_unlock(&lock);
}

/* The thread has another id, so the lock is not its own any more. */
void pyvm_hold_forks_in_child(void)
{
    lock = (pthread_mutex_t)PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
}

static void watch(void)
{
    pthread_atfork(pyvm_hold_forks, pyvm_hold_forks_end, pyvm_hold_forks_in_child);
}

void pyvm_hold_forks_watch(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, watch);
}
