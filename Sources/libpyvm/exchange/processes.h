/*
 * processes.h: pseudo-processes as Python code has them.
 */
#ifndef PYVM_EXCHANGE_PROCESSES_H
#define PYVM_EXCHANGE_PROCESSES_H

#include "contract/exchange.h"

/* As pyvm_processes says. */
struct pyvm_child *pyvm_processes_begin(const pyvm_making *making, pyvm_block *request, const char *name, size_t stack,
                                        pyvm_block **reply);
int pyvm_processes_go(struct pyvm_child *child, pyvm_block *parcel, const struct pyvm_native *native);
void pyvm_processes_cancel(struct pyvm_child *child);
int pyvm_processes_here(void);
int pyvm_processes_parent(void);
int pyvm_processes_reap(int which, long long timeout_ns, int *pid, int *status);
int pyvm_processes_kill(int pid, int number);
bool pyvm_processes_exit(int status);
bool pyvm_processes_program(int pid);

/* Has the calling thread, as code of a pseudo-process, a current folder and an umask of its own? */
bool pyvm_processes_have_folder(void);

#endif
