/*
 * main_end.h: the end of the main process, which waits for its children. Its own threads begin no new ones then.
 */
#ifndef PYVM_PROCESSES_MAIN_END_H
#define PYVM_PROCESSES_MAIN_END_H

#include "libpyvm/state/vm.h"

/* Waits for the children that run: see pyvm_exit_set_processes. */
void pyvm_main_end_await(void);

/*
 * A new pseudo-process of the calling thread's, which this VM forks: as pyvm_process_begin, but 0 with ESRCH also where
 * the main process ends and the thread is one of its own. A daemon thread of a host does not come back then.
 */
int pyvm_main_end_begin(const PyVM *forker, const char *name);

#endif
