/*
 * hold_forks.h: has forks wait while this process holds a lock of the loader's.
 *
 * dl_iterate_phdr holds a lock that glibc makes anew in no child of fork. Where another thread had it, a child that
 * loads a library waits for ever; and pthread_exit loads one, too.
 */
#ifndef PYVM_THREADS_HOLD_FORKS_H
#define PYVM_THREADS_HOLD_FORKS_H

/* Has every fork from now on wait. May be called again. */
void pyvm_hold_forks_watch(void);

/* No other thread forks from the first to the second; what is between waits for no thread, and runs no Python. */
void pyvm_hold_forks(void);
void pyvm_hold_forks_end(void);

/* In a child of fork. Who forks holds forks, too; the libc that forks sees to it: each copy's libc is told. */
void pyvm_hold_forks_in_child(void);

#endif
