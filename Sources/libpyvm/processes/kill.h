/*
 * kill.h: signals for pseudo-processes.
 */
#ifndef PYVM_PROCESSES_KILL_H
#define PYVM_PROCESSES_KILL_H

#include "libpyvm/processes/process.h"

/*
 * Sends a signal to a pseudo-process, as kill(2) does. 0 asks whether it is there. The VM's handler runs, if it has
 * one; SIGINT's is Python's own until code sets another. Otherwise the default action is taken: nothing, or the end.
 *
 * One that is to end has that in pyvm_process_info.killed_by, and ends with the signal's number as its status, whatever
 * its thread says. Its code is silenced (engine/continuation/silence.h), and interrupted again and again. If it has not
 * ended in a second, it is given up: it counts as ended, its thread is left to itself, and its VM is interrupted until
 * somebody closes it. The function does not wait for this. One that has not its state yet has no handlers: signals
 * wait for that, but not SIGKILL.
 *
 * 0, or an errno value. EINVAL: there is no such signal. ESRCH: there is no such pseudo-process. ENOTSUP: the signal
 * would stop it, which a thread cannot be. EAGAIN: no thread could be made that ends it: nothing has happened. One that
 * has ended, and that nobody has waited for, takes every signal and does nothing.
 */
int pyvm_kill(int pid, int number);

/*
 * A pseudo-process sends the main process a signal. The VM that has forked it, or the first of its ancestors, gets it
 * if it has a handler, or ignores it; else the process gets it. 0, or an errno value.
 */
int pyvm_kill_main(int from, int number);

/* A pseudo-process has its state: signals that have waited for that are sent, and none waits any more. */
void pyvm_kill_held(int pid);

/* One has ended: its parent gets SIGCHLD, if its VM, or a Python that is the main process, has a handler. */
void pyvm_kill_tell_parent(const pyvm_process_info *ended);

/* Ends the calling thread's pseudo-process with this status, in the same way: its thread has to silence its code. */
void pyvm_kill_itself(int pid, int status);

#endif
