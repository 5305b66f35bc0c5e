/*
 * wake.c: wakes a thread that is in a system call, by a signal to it.
 *
 * The signal is SIGURG, which does nothing by default and which few programs use; or, if the program has set an action
 * for it, the last real-time signal that has none. Its handler has no SA_RESTART, so that the system call returns, and
 * only tells engines of it, or ends the call (end_call.h). A handler that the program sets later stays: then another
 * signal is used.
 */
#include "libpyvm/threads/wake.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "libpyvm/threads/end_call.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int chosen; /* guarded by the lock; 0: none yet */

enum { MOST = 64 }; /* engines: more than there can be copies of libpython */

static _Atomic(pyvm_woken) told[MOST];

static void woken(int number, siginfo_t *info, void *context)
{
    (void)number;
    (void)info;
    int error = errno;
    pyvm_end_call_here(context);
    pyvm_woken tell;
    for (size_t i = 0; i < MOST && (tell = atomic_load(&told[i])); i++)
        tell();
    errno = error;
}

void pyvm_wake_tell(pyvm_woken tell)
{
    for (size_t i = 0; i < MOST; i++) {
        pyvm_woken there = NULL;
        if (atomic_compare_exchange_strong(&told[i], &there, tell) || there == tell)
            return;
    }
}

static bool is_own(int number)
{
    struct sigaction action;
    return sigaction(number, NULL, &action) == 0 && action.sa_flags & SA_SIGINFO && action.sa_sigaction == woken;
}

static bool is_free(int number)
{
    struct sigaction action;
    return sigaction(number, NULL, &action) == 0 && !(action.sa_flags & SA_SIGINFO) && action.sa_handler == SIG_DFL;
}

/* SA_ONSTACK: some threads, such as Go's, have no room for a handler on their own stack. */
static bool take(int number)
{
    struct sigaction action = {.sa_sigaction = woken, .sa_flags = SA_ONSTACK | SA_SIGINFO};
    sigemptyset(&action.sa_mask);
    return is_free(number) && sigaction(number, &action, NULL) == 0;
}

static int choose(void)
{
    if (chosen && is_own(chosen))
        return chosen;
    if (take(SIGURG))
        return SIGURG;
    for (int number = SIGRTMAX; number >= SIGRTMIN; number--)
        if (take(number))
            return number;
    return 0;
}

void pyvm_wake_allow(void)
{
    sigset_t signals;
    sigemptyset(&signals);
    pthread_mutex_lock(&lock);
    chosen = choose();
    if (chosen)
        sigaddset(&signals, chosen);
    pthread_mutex_unlock(&lock);
    pthread_sigmask(SIG_UNBLOCK, &signals, NULL);
}

void pyvm_wake(unsigned long thread)
{
    pthread_mutex_lock(&lock);
    chosen = choose();
    if (chosen)
        syscall(SYS_tgkill, getpid(), (pid_t)thread, chosen);
    pthread_mutex_unlock(&lock);
}

void pyvm_wake_end_call(PyInterpreterState *interpreter, unsigned long thread)
{
    if (pyvm_end_call_note(interpreter, thread))
        pyvm_wake(thread);
}
