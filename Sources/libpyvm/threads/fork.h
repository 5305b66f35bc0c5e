/*
 * fork.h: marks a child of fork; state/forked.h tells what that means.
 */
#ifndef PYVM_THREADS_FORK_H
#define PYVM_THREADS_FORK_H

/* Has every fork from now on marked. To be called before anything is made that a child cannot use. */
void pyvm_fork_watch(void);

/* What is to be done in a child. The libc that forks does it, so each copy's libc is told of this function. */
void pyvm_fork_in_child(void);

#endif
