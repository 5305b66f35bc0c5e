/*
 * processes.h: what libpyvm does for pseudo-processes of Python code: part of contract/exchange.h, which see.
 */
#ifndef PYVM_PROCESSES_H
#define PYVM_PROCESSES_H

#include <stdbool.h>
#include <stddef.h>

#include "contract/block.h"

/*
 * Pids are positive, as programs take others for errors or for groups of processes, and above every pid that Linux can
 * give, which is at most 4194304 (PID_MAX_LIMIT). So none is ever taken for a process of the system.
 */
enum { PYVM_PROCESSES_FIRST = 4194305 };

/* What `reap` returns beside a PyVM_Status: the calling process has no such child. */
enum { PYVM_PROCESSES_NO_CHILD = -2 };

struct pyvm_making;

/* What a child runs that Python code has not begun: libpyvm knows what is in it. */
struct pyvm_native;

/* What the VM of a child calls in libpyvm. `child` is theirs. */
typedef struct pyvm_child_calls {
    void (*born)(void *child); /* once it has its state, before any code of it runs */
    int (*run)(void *child);   /* an exit status; NULL: the state says what goes on */
    void *child;
} pyvm_child_calls;

typedef struct pyvm_processes {
    /*
     * Begins a child of the calling process, in a thread of its own, with a new VM as pyvm_exchange.make makes them.
     * The thread has `stack` bytes of stack more than usual. The VM answers the request first: *reply is a new block.
     * `bring_files` has its descriptors be what the caller's are at that moment, and not as it began: 0, or an errno
     * value; it keeps the GIL. `go` has the VM become what the parcel says, and run (pyvm_engine.run_child) that, or
     * `native` unless it is NULL: the child's pid; `cancel` ends it as if it had never been. These two take the child.
     * NULL: PyVM_LastError tells why.
     */
    struct pyvm_child *(*begin)(const struct pyvm_making *making, pyvm_block *request, const char *name, size_t stack,
                                pyvm_block **reply);
    int (*bring_files)(struct pyvm_child *child);
    int (*go)(struct pyvm_child *child, pyvm_block *parcel, const struct pyvm_native *native);
    void (*cancel)(struct pyvm_child *child);
    int (*here)(void);   /* the calling process's pid */
    int (*parent)(void); /* its parent's; 0: it is the main process */
    /* As waitpid for children of the calling process; negative: no limit. *status is as wait(2) has it. */
    int (*reap)(int which, long long timeout_ns, int *pid, int *status);
    int (*kill)(int pid, int number); /* also the main one, from another; 0, or an errno value */
    /* The calling process is to end with this status, as wait(2) has it. False: it is the main process. */
    bool (*exit)(int status);
    /*
     * The calling process waits for this program, a process of the system, and will end as that does: signals go to it.
     * False: it is the main process.
     */
    bool (*program)(int pid);
    bool (*is_ending)(void); /* was the calling process told to end, by a signal or by `exit`? */
} pyvm_processes;

#endif
