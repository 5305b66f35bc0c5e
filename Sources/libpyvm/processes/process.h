/*
 * process.h: pseudo-processes: what a fork that is emulated makes in place of a process of the system. Each is a
 * thread, mostly with a VM, and has what a process has: a pid, a parent, a status that is kept until the parent asks
 * for it (reap.h), and signals (kill.h).
 *
 * Pids begin with PYVM_PROCESSES_FIRST (contract/processes.h).
 *
 * The main process stands above all of them. It is not in the table: its pid is getpid(). When a pseudo-process ends,
 * the running children that it leaves become init's, as those of any process do, and ended ones are gone: nobody but a
 * program that is init itself is told of their ends.
 *
 * A pseudo-process is named by its pid alone, so nobody holds one that is gone. Any thread may call all of these,
 * whatever it has attached; none waits. A child of a real fork begins with an empty table.
 */
#ifndef PYVM_PROCESSES_PROCESS_H
#define PYVM_PROCESSES_PROCESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "contract/processes.h"
#include "libpyvm/state/vm.h"

enum { PYVM_PROCESS_INIT = 1, PYVM_PROCESS_NAME = 48 };

typedef struct pyvm_process_info {
    int pid;
    int parent;
    PyVM *vm;      /* NULL: none yet, or none at all */
    PyVM *main_vm; /* the main process's VM that has forked it, or the first of its ancestors; NULL: none has */
    bool has_ended;
    int status;     /* of one that has ended or exits, as wait(2) has it: exit code << 8, or the number of a signal */
    int program;    /* a process of the system that has taken its place, by exec; 0: none */
    bool exits;     /* it has asked for its end */
    int killed_by;  /* the signal that is to end it, or has; 0: none */
    bool begins;    /* its parent has not said yet what it is to do */
    bool holds;     /* signals wait: it has not its state, and so its handlers, yet */
    uint64_t held;  /* those that wait: the lowest bit is signal 1 */
    unsigned apart; /* what of the system it has for itself: pyvm_apart of apart.h */
    char name[PYVM_PROCESS_NAME];
} pyvm_process_info;

/* ---- From begin to end ------------------------------------------------------------------------------------------- */

/*
 * A new one, which runs. `parent`: the main process or a pseudo-process that runs. `vm` may be NULL; `name`, too, and a
 * long one is cut. Its pid; or 0 with errno: ESRCH: there is no such parent; ENOMEM.
 */
int pyvm_process_begin(int parent, PyVM *vm, const char *name);

/* The VM has forked it, from which it comes. */
void pyvm_process_set_forker(int pid, PyVM *forker);

/* It runs in this VM from now on. False: it has ended, by a signal perhaps, or is gone; it must run nothing more. */
bool pyvm_process_set_vm(int pid, PyVM *vm);

/* The calling thread is the pseudo-process's from now on; 0: it is the main process's. */
void pyvm_process_adopt(int pid);

/*
 * It has ended with this status, or with the signal that was to end it. False: it had ended before, or there is none.
 * Its VM is not touched. One that is init's is gone then.
 */
bool pyvm_process_end(int pid, int status);

/* ---- Asking ------------------------------------------------------------------------------------------------------ */

/* The pid of the calling thread's process: by the VM that is attached, or else as it was adopted. */
int pyvm_process_here(void);

/*
 * The pid of the process that runs in the VM. A VM that code in another VM has made belongs to that code's process.
 * That of the main process, if it is no pseudo-process's.
 */
int pyvm_process_of_vm(const PyVM *vm);

/* Is the one that has adopted the calling thread to end, or has it, or is it gone? */
bool pyvm_process_is_ending(void);

/* False: there is none. */
bool pyvm_process_get(int pid, pyvm_process_info *info);

/* Writes those that there are, the oldest first, to infos[room]; `room` may be 0. How many there are. */
size_t pyvm_process_list(pyvm_process_info *infos, size_t room);

/* ---- For kill.c and apart.c -------------------------------------------------------------------------------------- */

/* It is to end with this status, unless a signal is to end it. False: it is to end already, or has, or is gone. */
bool pyvm_process_exit(int pid, int status);

/* A signal is to end it. False: one is to already, or it has ended, or is gone. */
bool pyvm_process_doom(int pid, int number);

/* It is to end no more. */
void pyvm_process_doom_not(int pid);

/* Ends one that is to end, in place of its thread, and gives its VM, or NULL. False: it has ended, or is gone. */
bool pyvm_process_give_up(int pid, PyVM **vm);

/* It begins, and signals wait from now on. */
void pyvm_process_hold(int pid);

/* Its parent has said what it is to do. */
void pyvm_process_go(int pid);

/* Does this one wait now? False: signals do not, or it has ended. */
bool pyvm_process_holds(int pid, int number);

/* Signals wait no more. Those that have. */
uint64_t pyvm_process_release(int pid);

/* A process of the system has taken its place. False: it has ended, or is gone. */
bool pyvm_process_set_program(int pid, int program);

/* Notes what it has for itself. */
void pyvm_process_set_apart(int pid, unsigned apart);

/* The pseudo-process that has adopted the calling thread, or 0. */
int pyvm_process_adopted(void);

#endif
