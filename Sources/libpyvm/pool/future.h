/*
 * future.h: a task, from its submission to its result.
 */
#ifndef PYVM_POOL_FUTURE_H
#define PYVM_POOL_FUTURE_H

#include "contract/parcel.h"
#include "libpyvm/pool/waiters.h"
#include "pyvm/vm/pool.h"

/* What a task does. */
typedef enum pyvm_task_kind {
    PYVM_TASK_FUNCTION, /* calls `function` */
    PYVM_TASK_CALL,     /* `call` is a tuple: callable, arguments, keywords or None */
    PYVM_TASK_NAME,     /* calls what `text` names; `call` has the arguments, or is NULL */
    PYVM_TASK_SOURCE    /* runs `text`; the same */
} pyvm_task_kind;

typedef struct pyvm_notice {
    void (*function)(PyVM_Future *future, void *data);
    void *data;
    struct pyvm_notice *next;
} pyvm_notice;

struct PyVM_Future {
    _Atomic size_t holders; /* the pool is one until the end */
    PyVM_Pool *pool;        /* valid until the end */
    pyvm_task_kind kind;
    int priority;
    long long timeout_ns; /* 0: it may run as long as it likes */
    PyVM_TaskFunction function;
    void *data;
    char *text;
    char *name; /* in a trace; NULL: that of what it calls */
    PyVM_Parcel *call;
    struct PyVM_Future *before, *next; /* in the pool's backlog; guarded by its lock */
    int abandoned_as;                  /* a PyVM_FutureState, once its worker has been abandoned; 0: it has not */
    long long patience_ns;             /* the keeper's, which was too short for it */

    _Atomic int state;     /* PyVM_FutureState; changed with the lock */
    pthread_mutex_t lock;  /* guards the rest. It is the inner one: the pool's is taken before */
    struct pyvm_run *runs; /* while it runs: its own, and those of its strands; NULL: before and afterwards */
    long long due;         /* when it is interrupted; PYVM_LIMIT_NEVER: not so far */
    int stops_as;          /* a PyVM_FutureState, once somebody has interrupted it; 0: nobody has */
    pyvm_waiters waiters;
    pyvm_notice *notices;
    PyVM_Parcel *result; /* at the end: the result or the exception; NULL: there is none, for want of memory, say */
    bool has_raised;     /* `result` is an exception; also of a task that was interrupted, but not abandoned */
};

/* The caller is the only holder. NULL: out of memory. */
PyVM_Future *pyvm_future_new(PyVM_Pool *pool, pyvm_task_kind kind, int priority);

/* It has this state from now on, and this result, which becomes its own. Wakes those who wait, and tells the others. */
void pyvm_future_finish(PyVM_Future *future, PyVM_FutureState state, PyVM_Parcel *result);

/* The same for a task whose worker has been abandoned: that thread may look at it still, and has the pool's hold. */
void pyvm_future_abandon(PyVM_Future *future, long long patience_ns);

static inline bool pyvm_future_has_ended(const PyVM_Future *future)
{
    return atomic_load_explicit(&future->state, memory_order_acquire) >= PYVM_FUTURE_DONE;
}

/* From WAITING to `state`. False: it is not waiting. */
static inline bool pyvm_future_leave_waiting(PyVM_Future *future, int state)
{
    int waiting = PYVM_FUTURE_WAITING;
    return atomic_compare_exchange_strong(&future->state, &waiting, state);
}

#endif
