/*
 * signals.c: ignores the signals that a write raises: SIGPIPE for a pipe without a reader, SIGXFSZ for a file that has
 * grown too large. CPython does so when it starts, for Python code expects BrokenPipeError and OSError. Actions belong
 * to the whole process, so what the program has set stays. It happens once, so a program can set the default action
 * again after its first VM.
 */
#include "libpyvm/runtimes/signals.h"

#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>

#include "contract/count.h"

static const int signals[] = {SIGPIPE, SIGXFSZ};

static atomic_flag settled = ATOMIC_FLAG_INIT;

static void ignore(int number)
{
    struct sigaction action;
    if (sigaction(number, NULL, &action) == 0 && !(action.sa_flags & SA_SIGINFO) && action.sa_handler == SIG_DFL)
        signal(number, SIG_IGN);
}

void pyvm_signals_ignore(void)
{
    if (atomic_flag_test_and_set(&settled))
        return;
    for (size_t i = 0; i < PYVM_COUNT(signals); i++)
        ignore(signals[i]);
}

void pyvm_signals_leave(void)
{
    (void)atomic_flag_test_and_set(&settled);
}
