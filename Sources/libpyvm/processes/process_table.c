/*
 * process_table.c: a list in the order in which they began: a process has a few children, a thousand at most.
 */
#include "libpyvm/processes/process_table.h"

#include <limits.h>
#include <stdlib.h>

#include "libpyvm/state/forked.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pyvm_waiters waiters = {NULL, NULL, &lock};
static pyvm_process *first;
_Thread_local int pyvm_process_table_adopted;
static int last_pid = PYVM_PROCESSES_FIRST - 1;

/* The threads that were pseudo-processes are not there; the one that forked is the new process's. */
static void in_child(void)
{
    pthread_mutex_init(&lock, NULL);
    waiters.first = waiters.last = NULL;
    while (first)
        pyvm_process_table_remove(first);
    pyvm_process_table_adopted = 0;
}

static void watch(void)
{
    pthread_atfork(NULL, NULL, in_child);
}

/* The libc of a private copy knows nothing of this one's list of what is to be done in a child. */
static void look_for_fork(void)
{
    static bool has_looked;
    if (PYVM_LIKELY(!pyvm_forked) || has_looked)
        return;
    has_looked = true;
    in_child();
}

void pyvm_process_table_lock(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, watch);
    look_for_fork();
    pthread_mutex_lock(&lock);
}

void pyvm_process_table_unlock(void)
{
    pthread_mutex_unlock(&lock);
}

pyvm_waiters *pyvm_process_table_waiters(void)
{
    return &waiters;
}

pyvm_process *pyvm_process_table_first(void)
{
    return first;
}

pyvm_process *pyvm_process_table_find(int pid)
{
    pyvm_process *process = first;
    while (process && process->info.pid != pid)
        process = process->next;
    return process;
}

/* A pid comes again after two thousand million others. */
static int free_pid(void)
{
    do {
        last_pid = last_pid == INT_MAX ? PYVM_PROCESSES_FIRST : last_pid + 1;
    } while (pyvm_process_table_find(last_pid));
    return last_pid;
}

void pyvm_process_table_add(pyvm_process *process)
{
    process->info.pid = free_pid();
    process->next = NULL;
    pyvm_process **place = &first;
    while (*place)
        place = &(*place)->next;
    *place = process;
}

void pyvm_process_table_remove(pyvm_process *process)
{
    pyvm_process **place = &first;
    while (*place != process)
        place = &(*place)->next;
    *place = process->next;
    free(process);
}
