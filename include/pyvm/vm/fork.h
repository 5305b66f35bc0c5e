/*
 * pyvm/vm/fork.h: an emulated fork. The child is no process of the system but a pseudo-process: a thread of this
 * process with a VM that begins with the state of the one that was forked. It has a pid, a parent and an end, and files
 * and a current folder of its own. docs/fork.md tells what a child gets, and what is different from fork(2).
 *
 * Threads: any thread may call any of these functions, whatever it has attached. The process of a caller is that of the
 * VM it has attached; or else that of its thread; or else the main process. A thread that has to wait lets go of the
 * GIL that it holds, and takes it again before the function returns.
 * Errors: PyVM_LastError tells why a function failed.
 * Pids: those of pseudo-processes begin with 4194305, above any of Linux.
 */
#ifndef PYVM_VM_FORK_H
#define PYVM_VM_FORK_H

#include <stddef.h>

#include "pyvm/types.h"
#include "pyvm/vm/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Forking ----------------------------------------------------------------------------------------------------- */

/* How to fork. Begin with PYVM_FORK_CONFIG_INIT: PyVM_ForkConfig config = PYVM_FORK_CONFIG_INIT; */
typedef struct PyVM_ForkConfig {
    size_t size;      /* sizeof(PyVM_ForkConfig): as in PyVM_Config */
    const char *name; /* of the child, for those who look at it; copied, and a long one is cut; NULL: none */
    /*
     * 1: what cannot be in a child is left out, and an object in its place fails whatever is done with it. 0: then
     * there is no child.
     */
    int leaves_out;
    /*
     * NULL, or gives back what `argument` stands for. Called once for each PyVM_Fork that gives PYVM_OK, also if `run`
     * is never called, as in a child that is killed before it begins; in the child's thread, when its VM is closed, and
     * before PyVM_WaitProcess gives the child. (One that is killed while C code of its own goes on may be given before:
     * then the call comes when that has returned.) The thread is in no VM; it may call functions with other VMs. It has
     * the child's descriptors, and those of one that is killed are closed. If PyVM_Fork fails, for whatever reason,
     * this is not called: `argument` is the caller's.
     */
    void (*release)(void *argument);
} PyVM_ForkConfig;

#define PYVM_FORK_CONFIG_INIT {sizeof(PyVM_ForkConfig), 0, 0, 0}

/*
 * What a child runs, in its own thread, with its VM attached. Returns its exit status, of which the lowest eight bits
 * count. If it leaves an exception in the VM, that is printed and the status is 1, or what SystemExit says. (One that
 * PyRun_SimpleString has printed is not left.) The VM is closed afterwards; to close it before is PYVM_ERROR_ORDER.
 * exit and _exit end the whole process; pthread_exit is not for it, as the child would never end. Only Python's state
 * is the child's own: other memory is shared between threads.
 */
typedef int (*PyVM_ForkFunction)(PyVM *child, void *argument);

/*
 * Forks the VM: a child that begins with the VM's state and runs `run`. `config` may be NULL. The hooks of
 * os.register_at_fork run as with os.fork, and those of PyVM_AtFork. The child runs `run` alone, no frame of Python
 * code that the parent runs: for that there is pyvm.fork() in Python. No other thread of the VM runs Python code while
 * the state is taken. `argument` is shared; if there is no child, `run` is not called, nor if the child is killed
 * before it begins: what has to happen in any case is `release`'s. Children that are not waited for are kept until the
 * process ends; the process waits for those that run when it exits. PYVM_OK with the child's pid in *pid, or:
 * PYVM_ERROR_RAISED: an object cannot be in a child; the message tells which, and its path. No exception is pending.
 * PYVM_ERROR_ARGUMENT: `vm`, `run` or `pid` is NULL, or the config cannot be.
 * PYVM_ERROR_ORDER: the process of the VM is ending.
 * PYVM_ERROR_START: no thread or no VM could be made. PYVM_ERROR_COPIES: there is no room for another isolated VM.
 * PYVM_ERROR_CLOSED, PYVM_ERROR_MEMORY.
 */
PYVM_EXPORT int PyVM_Fork(PyVM *vm, const PyVM_ForkConfig *config, PyVM_ForkFunction run, void *argument, int *pid);

/* ---- Children ---------------------------------------------------------------------------------------------------- */

/*
 * Waits until a child of the caller's process has ended, as waitpid does: `which` is its pid; -1 or 0: any. Writes its
 * pid, and its status as WIFEXITED and its like of <sys/wait.h> read it; each may be NULL. It is gone then.
 * `timeout_ns` is in nanoseconds: negative: no limit; 0: the function does not wait. PYVM_OK, or:
 * PYVM_ERROR_TIMEOUT: none has ended in that time. PYVM_ERROR_ARGUMENT: the caller's process has no such child.
 * PYVM_ERROR_RAISED: an interrupt or a signal has raised an exception in the VM that the thread is inside.
 * PYVM_ERROR_CLOSED: a VM that the thread is inside is being closed.
 */
PYVM_EXPORT int PyVM_WaitProcess(int which, long long timeout_ns, int *pid, int *status);

/*
 * Sends a signal to a pseudo-process, as kill does; 0: only looks whether there is one. The VM's handler of the signal
 * runs, or what the signal does by default happens to that process alone: none can be stopped. PYVM_OK, or
 * PYVM_ERROR_ARGUMENT: there is none of this pid (processes of the system are kill's), or no such signal.
 */
PYVM_EXPORT int PyVM_KillProcess(int pid, int number);

/* The pid of the process that runs in the VM: a pseudo-process's, or getpid(). NULL: that of the caller's process. */
PYVM_EXPORT int PyVM_GetProcessID(const PyVM *vm);

/* What there is to know about a pseudo-process. Set `size` to sizeof(PyVM_ProcessInfo) before the call. */
typedef struct PyVM_ProcessInfo {
    size_t size;
    int pid;
    int parent;         /* 1, init, if that has ended */
    PyVM *vm;           /* NULL: it has none yet */
    int has_ended;      /* and was not waited for */
    int status;         /* of one that has ended, as for PyVM_WaitProcess */
    int program;        /* the pid of the program that has taken its place, by exec; 0: none */
    int has_own_files;  /* it has its own table of descriptors */
    int has_own_folder; /* and its own current folder and umask */
    char name[48];
} PyVM_ProcessInfo;

/* Fills *info. PYVM_OK, or PYVM_ERROR_ARGUMENT: there is no such pseudo-process, or `info` is NULL or has no size. */
PYVM_EXPORT int PyVM_GetProcessInfo(int pid, PyVM_ProcessInfo *info);

/* ---- Hooks ------------------------------------------------------------------------------------------------------- */

/*
 * What a host or an extension module has to do at each fork, as pthread_atfork has it. Each runs with the VM attached
 * that it gets; an exception that it leaves is printed, as that of a finalizer. Each may be NULL.
 */
typedef struct PyVM_ForkHooks {
    size_t size;                                  /* sizeof(PyVM_ForkHooks) */
    void (*before)(PyVM *parent, void *argument); /* in the thread that forks; the newest hook first */
    /* In the same thread, when the child is there or could not be made; the oldest first. */
    void (*in_parent)(PyVM *parent, void *argument);
    /* In the child's thread, when its VM has its state and no code of it has run, not even hooks of Python. */
    void (*in_child)(PyVM *child, void *argument);
    void *argument;
} PyVM_ForkHooks;

/*
 * From now on the hooks run at each fork of any VM, also at those of Python code and of children. A number, which never
 * comes again; or 0: PYVM_ERROR_ARGUMENT (`hooks` is NULL or cannot be) or PYVM_ERROR_MEMORY.
 */
PYVM_EXPORT unsigned long PyVM_AtFork(const PyVM_ForkHooks *hooks);

/*
 * The hooks of this number run no more. Waits, without the GIL, until none runs in another thread; a hook may call this
 * for itself, and then need not wait; two that call it for each other may wait for ever. PYVM_OK or
 * PYVM_ERROR_ARGUMENT: there is no such number.
 */
PYVM_EXPORT int PyVM_AtForkRemove(unsigned long number);

#ifdef __cplusplus
}
#endif

#endif
