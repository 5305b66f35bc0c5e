/*
 * process_table.h: the list of pseudo-processes, and those who wait for one to end. One lock guards all, also what is
 * in the entries.
 */
#ifndef PYVM_PROCESSES_PROCESS_TABLE_H
#define PYVM_PROCESSES_PROCESS_TABLE_H

#include "libpyvm/pool/waiters.h"
#include "libpyvm/processes/process.h"

typedef struct pyvm_process {
    pyvm_process_info info;
    struct pyvm_process *next;
} pyvm_process;

void pyvm_process_table_lock(void);
void pyvm_process_table_unlock(void);

/* By which pseudo-process the calling thread was adopted; 0: by none. Needs no lock. */
extern _Thread_local int pyvm_process_table_adopted;

/* These need the lock. */

pyvm_process *pyvm_process_table_first(void);
pyvm_process *pyvm_process_table_find(int pid); /* NULL: there is none */

/* Adds it as the last one, with a pid that nobody has. */
void pyvm_process_table_add(pyvm_process *process);

/* Takes it out and frees it. */
void pyvm_process_table_remove(pyvm_process *process);

/*
 * Threads that wait for any pseudo-process to end. Each end wakes all of them: they are few, and each looks whether it
 * was for it.
 */
pyvm_waiters *pyvm_process_table_waiters(void);

#endif
