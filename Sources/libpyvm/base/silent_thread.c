/*
 * silent_thread.c: starts threads that handle no signals.
 */
#include "libpyvm/base/silent_thread.h"

#include <signal.h>

/* A new thread has its maker's mask, so none can arrive before it has blocked them. */
int pyvm_silent_thread_start(pthread_t *thread, void *(*work)(void *), void *argument)
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int error = pthread_create(thread, NULL, work, argument);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return error;
}
