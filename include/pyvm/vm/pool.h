/*
 * pyvm/vm/pool.h: pools of VMs. A pool has some workers. Each is a thread with a VM of its own, which takes tasks and
 * runs them one after the other, with its VM attached. Whoever submits a task gets a future: it tells when the task has
 * ended, and gives its result to any VM.
 *
 * Threads: any thread may call any of these functions, whatever it has attached. A thread that has to wait lets go of
 * the GIL that it holds, and takes it again before the function returns. In a task of the same pool, waiting for a task
 * that has not begun runs that task at once, in the worker's own VM; so tasks may wait for tasks, also with one worker.
 * Time limits are in nanoseconds: negative: no limit; 0: the function does not wait.
 * Errors: PyVM_LastError tells why a function failed. What the functions that wait return is that of the functions of
 * channels: PYVM_OK, PYVM_ERROR_TIMEOUT (the time is up), PYVM_ERROR_CLOSED (a VM that the thread is inside is being
 * closed), PYVM_ERROR_RAISED (an interrupt or a signal has raised an exception in the VM that the thread is inside).
 * Fork: a child of fork cannot use the pools of its parent: PYVM_ERROR_UNSUPPORTED.
 */
#ifndef PYVM_VM_POOL_H
#define PYVM_VM_POOL_H

#include <stddef.h>

#include "pyvm/types.h"
#include "pyvm/vm/export.h"
#include "pyvm/vm/make.h"
#include "pyvm/vm/transfer.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct PyVM_Pool PyVM_Pool;
typedef struct PyVM_Future PyVM_Future;

/* ---- Pools ------------------------------------------------------------------------------------------------------- */

/*
 * How to make a pool. Begin with PYVM_POOL_CONFIG_INIT: PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT; PyVM_PoolNew
 * copies this struct, and that of `vm`. What they point to is needed as long as the pool: a worker whose VM somebody
 * has closed makes another.
 */
typedef struct PyVM_PoolConfig {
    size_t size;           /* sizeof(PyVM_PoolConfig): as in PyVM_Config */
    const PyVM_Config *vm; /* how each worker's VM is made; NULL: all defaults */
    /*
     * How many; 0: one for each processor that this process may use. Isolated VMs, the default on CPython 3.11, fit
     * only some 11 times into a process: where not all fit, 0 makes 8 of them.
     */
    unsigned workers;
    const char *const *imports; /* modules that each worker imports first, NULL behind the last; NULL: none */
    const char *initializer;    /* Python code that each worker then runs in its `__main__`; NULL: none */
    size_t max_waiting; /* no more tasks wait: who submits more, but a task of the pool, waits for room; 0: no bound */
    /*
     * How long a task may take to end once it is interrupted, in nanoseconds; 0: one second; negative: for ever. See
     * "Tasks that hold on".
     */
    long long abandon_ns;
    /*
     * When a worker changes its VM for a new one, between two tasks: whichever is first. When it is near that, another
     * thread makes the next VM ahead, and it closes the old one. If none can be made, the worker keeps its own.
     */
    unsigned long long max_tasks;       /* tasks that the VM has run, strands of others among them; 0: any number */
    size_t max_growth;                  /* bytes of its memory (PyVM_Info) since it was ready; 0: any; not shared-gil */
    long long max_age_ns;               /* since it was ready; 0 or less: any */
    int (*renew)(PyVM *vm, void *data); /* called after each task, with `vm` attached; nonzero: now. NULL: none */
    void *renew_data;                   /* its `data` */
    /*
     * A value of the program's for each VM of a worker: see PyVM_PoolWorkerValue. `make_value` is called after the
     * initializer, `free_value` before the VM is closed, both with `vm` attached, maybe in another thread than the
     * worker's. If `make_value` leaves an exception, the VM is not used. `vm` of `free_value` is NULL if somebody else
     * has closed it. NULL: there is none, and nothing is to be freed.
     */
    void *(*make_value)(PyVM *vm, void *data);
    void (*free_value)(PyVM *vm, void *value, void *data);
    void *value_data; /* their `data` */
    /*
     * An elastic pool: at first it has `least_workers`. It makes another, up to `workers`, when tasks or strands wait
     * and no worker is idle. Of more than the least, one that was idle for idle_ns ends. 0 of `least_workers`: as many
     * as `workers`; of idle_ns, in nanoseconds: one second; negative: it never ends. If a VM cannot be made while the
     * pool has a worker, no task fails: it is tried again a second later, if it is still needed.
     */
    long long idle_ns;
    unsigned least_workers;
    int max_spare; /* see PyVM_BlockingBegin; 0: as many as `workers`; negative: none */
    /*
     * Memory of so many bytes and more that an object hands out when it is pickled (PEP 574), as NumPy's arrays do, is
     * lent and not copied: in arguments and in items of maps read-only, so leave it as it is until the task has ended;
     * for writing where nobody else refers to the object, and its attribute `base` says that the memory is its own
     * (NumPy's: None); in results only there. 0: all is copied.
     */
    size_t lend_from;
} PyVM_PoolConfig;

/* The size, and all defaults. */
#define PYVM_POOL_CONFIG_INIT {sizeof(PyVM_PoolConfig), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/*
 * Makes a pool. Its workers make their VMs side by side, and it returns when the least number is ready. `config` may be
 * NULL: all defaults. NULL on failure, with no worker left: PYVM_ERROR_ARGUMENT, PYVM_ERROR_MEMORY, what PyVM_New fails
 * with, or PYVM_ERROR_RAISED: an import, the initializer or make_value raised, and the message has the exception.
 */
PYVM_EXPORT PyVM_Pool *PyVM_PoolNew(const PyVM_PoolConfig *config);

/*
 * In a task or a strand that a worker runs: what make_value has returned for the worker's VM. NULL elsewhere. Python
 * code has the globals of its worker's `__main__`, which the initializer makes: `import __main__`.
 */
PYVM_EXPORT void *PyVM_PoolWorkerValue(void);

/* What becomes of the tasks that have not begun. */
typedef enum PyVM_PoolEnd {
    PYVM_POOL_FINISH = 0, /* they are run */
    PYVM_POOL_CANCEL = 1  /* they are cancelled */
} PyVM_PoolEnd;

/*
 * Ends a pool: nothing can be submitted any more; the tasks that run are waited for; then the workers close their VMs.
 * Returns PYVM_OK when that is done; PYVM_ERROR_TIMEOUT, _CLOSED or _RAISED: it goes on, and may be waited for again,
 * also with PYVM_POOL_CANCEL after PYVM_POOL_FINISH. PYVM_ERROR_ARGUMENT: `pool` is NULL, or `how` no PyVM_PoolEnd.
 * PYVM_ERROR_ORDER: this is a task of the pool.
 */
PYVM_EXPORT int PyVM_PoolClose(PyVM_Pool *pool, PyVM_PoolEnd how, long long timeout_ns);

/*
 * Ends a pool, if that is not done, with PYVM_POOL_CANCEL and without a limit, and frees it; futures stay valid. In a
 * task of the pool it does nothing but note PYVM_ERROR_ORDER. NULL is allowed.
 */
PYVM_EXPORT void PyVM_PoolFree(PyVM_Pool *pool);

/* What a pool does. Set `size` to sizeof(PyVM_PoolInfo) before the call. */
typedef struct PyVM_PoolInfo {
    size_t size;
    unsigned workers;             /* how many there are, those that just begin or end included */
    unsigned idle;                /* how many of them sleep, or look for work */
    size_t waiting;               /* tasks that have not begun */
    size_t running;               /* tasks that have begun and not ended; one that waits for another counts, too */
    unsigned long long done;      /* tasks that have ended by now, in any way */
    unsigned long long forked;    /* strands by now, but those that were forked in other threads than workers */
    unsigned long long stolen;    /* strands that another worker took than the one that forked them */
    unsigned long long abandoned; /* workers that were abandoned by now */
    unsigned long long renewed;   /* how often a worker has changed its VM by now */
    unsigned blocking;            /* workers between PyVM_BlockingBegin and PyVM_BlockingEnd */
} PyVM_PoolInfo;

/* Fills *info. Others may change all of it at any time. PYVM_OK or PYVM_ERROR_ARGUMENT. */
PYVM_EXPORT int PyVM_PoolGetInfo(PyVM_Pool *pool, PyVM_PoolInfo *info);

/* ---- Tasks that hold on ------------------------------------------------------------------------------------------ */

/*
 * C code that never comes back to Python cannot be interrupted. So a task that was interrupted (by its time limit, or
 * by PyVM_FutureInterrupt) and has not ended abandon_ns later, whatever it does, is given up, with its worker:
 *
 * - It ends as timed out, or cancelled, and PyVM_FutureGet's error says that its worker was abandoned. Other tasks on
 *   this worker's stack, which wait for one that runs on top of them, end as lost; so do tasks that wait for a strand
 *   which runs there: their workers are abandoned, too, as what the strand works on may be on their stacks.
 * - Another worker with a VM of its own takes the place. The pool goes on, and nothing waits for the old one any more.
 * - The old VM stays as it is, with its thread. If the code comes back, it is interrupted there; then the thread closes
 *   the VM and ends, also after the pool is freed. `data` of a task in C has to live until its function returns.
 * - At the exit of the process PyVM waits some seconds for such a VM, says so on stderr, and leaves it.
 *
 * Where VMs share a GIL (PYVM_KIND_SHARED_GIL) and the code holds that, its task ends all the same, but nobody can make
 * another VM, nor work in one, before it lets go of the GIL. Choose another kind for code that may hold on.
 */

/*
 * Other faults: SystemExit of sys.exit is the task's exception as any other; os._exit ends the process. MemoryError at
 * PyVM_Config.memory_limit is the task's, and the worker works on. A worker whose VM was closed makes another; if none
 * can be made, the worker ends, and with the last one all tasks that wait are lost: PyVM_PoolGetInfo tells 0 workers.
 * At the exit of the process what runs is interrupted, and left after some seconds; freeing a pool first is better.
 */

/* ---- Submitting tasks -------------------------------------------------------------------------------------------- */

/* How a task is run. Begin with PYVM_TASK_OPTIONS_INIT: PyVM_TaskOptions options = PYVM_TASK_OPTIONS_INIT; */
typedef struct PyVM_TaskOptions {
    size_t size; /* sizeof(PyVM_TaskOptions): as in PyVM_Config */
    /* Of tasks that wait, one with a higher number goes first; of equal ones, the one that was submitted first. */
    int priority;
    /*
     * How long the task may run, in nanoseconds, packing its result included; 0: no limit. Then KeyboardInterrupt is
     * raised in it and in its strands, every 50 ms until it has ended: what PyVM_RunWithTimeout says of C calls holds
     * here, too.
     */
    long long timeout_ns;
    const char *name; /* UTF-8: the task's name in a trace (pyvm/vm/workers.h); copied. NULL: that of what it calls */
} PyVM_TaskOptions;

/* The size, and all defaults. */
#define PYVM_TASK_OPTIONS_INIT {sizeof(PyVM_TaskOptions), 0, 0, 0}

/*
 * All of these return a future, which the caller holds (PyVM_FutureFree). `options` may be NULL: all defaults; it is
 * not needed afterwards. NULL on failure: PYVM_ERROR_ARGUMENT; PYVM_ERROR_UNSUPPORTED: an option that this library does
 * not know; PYVM_ERROR_MEMORY; PYVM_ERROR_CLOSED: the pool is being ended; PYVM_ERROR_RAISED: see each.
 */

/*
 * What a task in C does, in a worker's thread, with its VM attached. *result is NULL; it may set it to a new reference,
 * else the result is None. Returns 0, or -1 with an exception in `vm`. An exception that it leaves there is the task's,
 * whatever it returns. `data` is as given.
 */
typedef int (*PyVM_TaskFunction)(PyVM *vm, void *data, PyObject **result);

/* A task in C. `data` has to live until the task has ended. */
PYVM_EXPORT PyVM_Future *PyVM_PoolSubmit(PyVM_Pool *pool, PyVM_TaskFunction function, void *data,
                                         const PyVM_TaskOptions *options);

/*
 * Calls an object of `vm`, by a copy of it (pyvm/vm/transfer.h: by name, or by value): callable(*arguments,
 * **keywords). `arguments` is a tuple, or NULL: none; `keywords` a dict, or NULL: none. All are borrowed; what is in
 * them may be wrapped by pyvm.lend, pyvm.move or pyvm.proxy. PYVM_ERROR_RAISED: they cannot be packed, and there is an
 * exception in `vm`.
 */
PYVM_EXPORT PyVM_Future *PyVM_PoolSubmitCall(PyVM_Pool *pool, PyVM *vm, PyObject *callable, PyObject *arguments,
                                             PyObject *keywords, const PyVM_TaskOptions *options);

/*
 * Calls what a worker finds by a name, such as "os.path:join" or "module:Class.method", which it imports if need be.
 * `arguments` is a parcel of a tuple, or NULL: none; so look first whether PyVM_ParcelPack has failed. It is the pool's
 * after success, else it stays the caller's.
 */
PYVM_EXPORT PyVM_Future *PyVM_PoolSubmitName(PyVM_Pool *pool, const char *name, PyVM_Parcel *arguments,
                                             const PyVM_TaskOptions *options);

/*
 * Runs Python code (UTF-8) in a namespace of its own, where `args` is the tuple of `arguments`, as above. The result is
 * the value of its last statement, if that is an expression, else None.
 */
PYVM_EXPORT PyVM_Future *PyVM_PoolSubmitSource(PyVM_Pool *pool, const char *source, PyVM_Parcel *arguments,
                                               const PyVM_TaskOptions *options);

/* ---- Futures ----------------------------------------------------------------------------------------------------- */

/* How far a task is. The numbers are part of the ABI. */
typedef enum PyVM_FutureState {
    PYVM_FUTURE_WAITING = 0, /* not begun */
    PYVM_FUTURE_RUNNING = 1,
    /* These are ends: */
    PYVM_FUTURE_DONE = 2,      /* with a result */
    PYVM_FUTURE_RAISED = 3,    /* with an exception */
    PYVM_FUTURE_CANCELLED = 4, /* before it had begun, or by PyVM_FutureInterrupt */
    PYVM_FUTURE_LOST = 5,      /* its worker had no VM any more, or was abandoned for another task */
    PYVM_FUTURE_TIMED_OUT = 6  /* it was interrupted, as its time was up */
} PyVM_FutureState;

/* One holder more. Returns the future. NULL is allowed. */
PYVM_EXPORT PyVM_Future *PyVM_FutureHold(PyVM_Future *future);
/* One holder less; the last one frees it. A task that has not ended goes on. NULL is allowed. */
PYVM_EXPORT void PyVM_FutureFree(PyVM_Future *future);

/* How far the task is: a PyVM_FutureState; PYVM_FUTURE_CANCELLED for NULL. Does not wait. */
PYVM_EXPORT PyVM_FutureState PyVM_FutureGetState(PyVM_Future *future);

/* Waits until the task has ended in any way: PYVM_OK. Or what functions that wait return, see above. */
PYVM_EXPORT int PyVM_FutureWait(PyVM_Future *future, long long timeout_ns);

/*
 * Waits for the task, and gives its result to `vm`, as a new reference in *object; any number of times, to any VM. As
 * PyVM_FutureWait, and PYVM_ERROR_RAISED: there is an exception in `vm`: the task's own, with its traceback, or the
 * result cannot be made an object of `vm`; PYVM_ERROR_CANCELLED: the task was cancelled; PYVM_ERROR_TIMEOUT: also if
 * the task's own time was up: see PyVM_FutureGetState;
 * PYVM_ERROR_CLOSED: also if the task is lost; or why `vm` cannot be entered.
 */
PYVM_EXPORT int PyVM_FutureGet(PyVM *vm, PyVM_Future *future, PyObject **object, long long timeout_ns);

/* Cancels a task that has not begun. 1: it is cancelled, now or before; 0: it has begun, or ended. 0 for NULL. */
PYVM_EXPORT int PyVM_FutureCancel(PyVM_Future *future);

/*
 * The same, but also for a task that runs: KeyboardInterrupt is raised in it, as for a time limit, and whatever it does
 * then, it ends as cancelled. A task that waits for another, and runs that one meanwhile, is interrupted there. Does
 * not wait for its end. 1: it is cancelled, or will be as soon as it ends, unless it ends in this moment; 0: it has
 * ended. 0 for NULL.
 */
PYVM_EXPORT int PyVM_FutureInterrupt(PyVM_Future *future);

/*
 * Calls `function` with `future` and `data` when the task has ended: in the thread that ends it, which may have a VM
 * attached; at once, if it has ended. It must not wait for long. PYVM_OK, PYVM_ERROR_ARGUMENT or PYVM_ERROR_MEMORY.
 */
PYVM_EXPORT int PyVM_FutureNotify(PyVM_Future *future, void (*function)(PyVM_Future *future, void *data), void *data);

/* ---- Fork and join ----------------------------------------------------------------------------------------------- */

/*
 * A part of a task, which may run beside it, in another worker: PyVM_StrandFork offers it, PyVM_StrandJoin waits for
 * its end. A strand that no other worker has taken runs when it is joined, as a plain call, in the same VM. It is the
 * caller's, mostly on the stack, and stays in its place until it is joined.
 *
 * Strands are joined in the reverse order of their forks, in the thread that forked them, before the task or the strand
 * that forked them returns. In a thread that is no worker, each runs when it is joined.
 *
 * A strand has no result of its own: what it finds goes into `data`, also that something failed. Its function leaves no
 * exception, since who joins it may be in another VM: one that it leaves in another worker's VM is dropped.
 */
typedef struct PyVM_Strand {
    void (*function)(PyVM *vm, void *data); /* runs with `vm` attached: the VM of the worker that runs it */
    void *data;
    void *thief_; /* these two are PyVM's own */
    unsigned state_;
} PyVM_Strand;

/* Offers a call of `function` with `data` to others. Never fails: without memory, nobody can take it. */
PYVM_EXPORT void PyVM_StrandFork(PyVM_Strand *strand, void (*function)(PyVM *vm, void *data), void *data);

/*
 * Makes sure that the strand has run. `vm` is the VM that the calling thread has attached, with no exception in it: the
 * strand would find that (PyVMErr_GetRaisedException puts one aside). While another worker runs it, this thread runs
 * what that one has forked meanwhile, or sleeps without its GIL. In a thread that is no worker, for a strand that a
 * worker has forked, it does nothing but note PYVM_ERROR_ORDER.
 */
PYVM_EXPORT void PyVM_StrandJoin(PyVM *vm, PyVM_Strand *strand);

/* ---- Blocking ---------------------------------------------------------------------------------------------------- */

/*
 * A task or a strand is about to wait for something outside of its pool, such as a socket or a lock. Until
 * PyVM_BlockingEnd the pool may have one worker more: if tasks or strands wait and no worker is idle, a spare makes its
 * VM, or goes on with that of an earlier time, and takes them. There are never more than PyVM_PoolConfig.max_spare, nor
 * more than workers that block. When the section has ended, one worker stops after what it runs; as a spare it ends
 * idle_ns later, unless it is needed before.
 *
 * Neither waits, and both leave the GIL as it is: code that waits in C lets go of it, as always. Sections may be inside
 * each other, and end in the thread in which they began; the end of the task ends them, too. In a thread that is no
 * worker, or runs no task, they do nothing. PyVM_FutureWait and PyVM_FutureGet do this by themselves for tasks of
 * another pool; waiting for a channel, a map or a task of the same pool does not.
 */
PYVM_EXPORT void PyVM_BlockingBegin(void);
PYVM_EXPORT void PyVM_BlockingEnd(void);

#ifdef __cplusplus
}
#endif

#endif
