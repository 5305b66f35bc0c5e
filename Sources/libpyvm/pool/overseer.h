/*
 * overseer.h: a thread beside each worker, which interrupts what runs for too long, or is to be stopped.
 */
#ifndef PYVM_POOL_OVERSEER_H
#define PYVM_POOL_OVERSEER_H

#include <pthread.h>
#include <stdbool.h>

#include "libpyvm/pool/keeper.h"
#include "libpyvm/pool/trace.h"
#include "libpyvm/state/vm.h"
#include "pyvm/vm/pool.h"

/*
 * A task that runs, on its worker's stack, or a strand that a worker has taken from another. What waits for another may
 * run that one meanwhile: then both do. A part of a task, such as an item of a map, may have a run inside the task's.
 */
typedef struct pyvm_run {
    PyVM_Future *root;       /* the task, or that of which it is a strand */
    PyVM_Future *task;       /* the same; NULL: it is a strand */
    struct pyvm_run *beside; /* the root's next; guarded by the root's lock */
    struct pyvm_worker *worker;
    PyVM *vm;
    PyThreadState *state;     /* the worker's */
    long long due;            /* when it is interrupted next; PYVM_LIMIT_NEVER: not so far */
    long long abandoned_from; /* when it has to have ended; PYVM_LIMIT_NEVER: it has not been interrupted so far */
    int ends_as;              /* a PyVM_FutureState, once it has been interrupted; 0: it has not */
    int stops_as;             /* the same, for when it will be */
    bool has_told;            /* its root is told that it is lost */
    struct pyvm_overseer *overseer;
    unsigned long long number; /* of the worker's runs */
    struct pyvm_run *outer;
    char name[PYVM_TRACE_NAME]; /* of what it calls; only if it is traced */
} pyvm_run;

typedef struct pyvm_overseer {
    pthread_t thread;
    pyvm_keeper *keeper;
    pthread_mutex_t lock; /* guards the rest; no thread waits for a GIL while it holds the lock */
    pthread_cond_t changed;
    pyvm_run *runs; /* the innermost first */
    unsigned long long numbers;
    long long wakes_at;
    bool is_abandoned; /* the keeper has ended what runs */
    bool is_over;
} pyvm_overseer;

void pyvm_overseer_make(pyvm_overseer *overseer, pyvm_keeper *keeper);
void pyvm_overseer_unmake(pyvm_overseer *overseer);
/* After it was stopped: it can be started again. */
void pyvm_overseer_renew(pyvm_overseer *overseer);

/* 0, or an errno value: the thread could not be made. */
int pyvm_overseer_start(pyvm_overseer *overseer);
/* Needs no VM attached. Waits until the thread has ended. */
void pyvm_overseer_stop(pyvm_overseer *overseer);

/* The caller sets all that is above, up to `due`, and stops_as. */
void pyvm_overseer_begin(pyvm_overseer *overseer, pyvm_run *run);

/*
 * Needs the VM attached. What it ends as if it was interrupted, of which nothing is left then; else 0. *is_abandoned:
 * its task has ended before.
 */
int pyvm_overseer_end(pyvm_run *run, bool *is_abandoned);

/* It is interrupted from now on, until it ends. For who knows that it has not ended. */
void pyvm_overseer_interrupt(pyvm_run *run, PyVM_FutureState ends_as);

/*
 * For the keeper: if a run should have ended by now, its worker is abandoned. True: it is. *tasks are those that run
 * there, linked by `next`, each with what it is to end as, and held: the caller ends them. *next is when to look again,
 * if it was not earlier already. Needs the pool's lock.
 */
bool pyvm_overseer_abandon(pyvm_overseer *overseer, PyVM_Future **tasks, long long *next);

/* After that: one of the tasks that wait for a strand which runs there, held; NULL: there are no more. */
PyVM_Future *pyvm_overseer_lose_root(pyvm_overseer *overseer);

#endif
