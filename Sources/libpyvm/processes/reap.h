/*
 * reap.h: waiting for pseudo-processes that end, as waitpid does. A thread that waits lets go of the GIL that it holds.
 * Time limits are in nanoseconds: negative: none; 0: nobody waits (WNOHANG).
 *
 * Where it is not PYVM_OK: PYVM_ERROR_TIMEOUT: none has ended in time. PYVM_ERROR_RAISED: an interrupt or a signal has
 * raised an exception, which is pending. PYVM_ERROR_CLOSED: a VM that the thread is inside is being closed. Nothing is
 * noted for PyVM_LastError.
 */
#ifndef PYVM_PROCESSES_REAP_H
#define PYVM_PROCESSES_REAP_H

/* Another answer: there is no such child (ECHILD). */
enum { PYVM_REAP_NO_CHILD = -2 };

typedef struct pyvm_reaped {
    int pid;
    int status; /* as wait(2) has it */
} pyvm_reaped;

/*
 * Waits until a child of `parent` has ended, and takes it out of the table: PYVM_OK with *reaped. `which` is its pid,
 * or any child is meant: -1, or 0, as all are in one group. Of several that have ended it takes the one that began
 * first.
 * Of threads that wait for the same child one gets it; the others are told that there is none.
 */
int pyvm_reap(int parent, int which, long long timeout_ns, pyvm_reaped *reaped);

/* Waits until this one has ended or is gone, and leaves it as it is. */
int pyvm_reap_await(int pid, long long timeout_ns);

#endif
