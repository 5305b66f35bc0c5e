/*
 * main_end.c: the end of the main process, which waits for its children.
 */
#include "libpyvm/processes/main_end.h"

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <unistd.h>

#include "libpyvm/processes/process.h"
#include "libpyvm/processes/reap.h"
#include "libpyvm/threads/pause.h"

static _Atomic bool main_ends; /* its threads begin no child any more: there would always be one to wait for */
static _Thread_local bool ends_main;

/* Not one that begins: the thread that forks it may be of a Python that has ended, and never go on. */
static int next_running(void)
{
    pyvm_process_info infos[64];
    size_t count = pyvm_process_list(infos, sizeof infos / sizeof *infos);
    for (size_t i = 0; i < count && i < sizeof infos / sizeof *infos; i++)
        if (!infos[i].has_ended && !infos[i].begins)
            return infos[i].pid;
    return 0;
}

/*
 * Ctrl-C ends a process that has nothing left to do but to wait for others. A child that calls exit ends the whole
 * process at once: it cannot wait for itself.
 */
void pyvm_main_end_await(void)
{
    struct sigaction before, now = {.sa_handler = SIG_DFL};
    bool is_main = pyvm_process_adopted() == 0;
    if (is_main)
        main_ends = ends_main = true;
    int pid = is_main ? next_running() : 0;
    if (pid == 0)
        return;
    sigaction(SIGINT, NULL, &before);
    if (before.sa_handler != SIG_IGN)
        sigaction(SIGINT, &now, NULL);
    for (; pid; pid = next_running())
        pyvm_reap_await(pid, -1);
    sigaction(SIGINT, &before, NULL);
}

/* ---- Threads that fork meanwhile --------------------------------------------------------------------------------- */

/* Of a host that ends, daemon threads are left: as everywhere in CPython, they go on no more. */
static void leave_daemon(const PyVM *forker)
{
    if (forker->kind == PYVM_KIND_MAIN && !ends_main)
        for (pyvm_pause_begin();;)
            pause();
}

int pyvm_main_end_begin(const PyVM *forker, const char *name)
{
    int parent = pyvm_process_here();
    if (!main_ends || parent >= PYVM_PROCESSES_FIRST)
        return pyvm_process_begin(parent, NULL, name);
    leave_daemon(forker);
    errno = ESRCH;
    return 0;
}
