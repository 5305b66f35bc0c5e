/*
 * fork.h: marks a child of fork; state/forked.h tells what that means.
 */
#ifndef PYVM_THREADS_FORK_H
#define PYVM_THREADS_FORK_H

/* Has every fork from now on marked. To be called before anything is made that a child cannot use. */
void pyvm_fork_watch(void);

/*
 * Where there are only VMs of interpreters that PyVM has not made (calls/meet.c): a child of fork goes on with them,
 * and is told of nothing.
 */
void pyvm_fork_watch_met(void);

/* What is to be done in a child. The libc that forks does it, so each copy's libc is told of this function. */
void pyvm_fork_in_child(void);

#endif
