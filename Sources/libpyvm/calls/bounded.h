/*
 * bounded.h: code with a time limit: when the time is up, its thread is interrupted in whatever VM it is then.
 */
#ifndef PYVM_CALLS_BOUNDED_H
#define PYVM_CALLS_BOUNDED_H

#include <pthread.h>
#include <stdbool.h>

#include "libpyvm/threads/frame.h"

/*
 * Where a thread with a time limit is: in the VM that it entered last. All its limits share one. Threads that interrupt
 * it enter that VM; it does not leave meanwhile, so that the VM cannot be closed.
 */
typedef struct pyvm_place {
    pthread_mutex_t lock;   /* guards the rest; no thread waits for a GIL while it holds the lock */
    pthread_cond_t changed; /* `entering` is 0, or a run is over */
    PyVM *vm;
    PyThreadState *state; /* the thread's in the VM */
    int entering;         /* threads that interrupt it now */
    bool interrupted;     /* it was, at some time */
    bool forked;          /* pyvm_forked, when it was made */
} pyvm_place;

/* What a thread that enters a VM has to remember until it leaves. */
typedef struct pyvm_visit {
    PyVM *vm; /* where it was before */
    PyThreadState *state;
    bool interrupted; /* it has been interrupted so far */
} pyvm_visit;

typedef struct pyvm_bounded {
    pyvm_place own; /* used unless the thread has a limit already */
    pyvm_place *place;
    pyvm_visit visit;
    pthread_t watcher;
    long long limit_ns;
    bool over;        /* guarded by place->lock */
    bool interrupted; /* only the watcher uses it, until it is joined */
} pyvm_bounded;

/* Begins a run of this long, 0 or more, in the VM of the innermost frame. 0, or an errno value: it has not begun. */
int pyvm_bounded_begin(pyvm_bounded *run, long long limit_ns);
/* Ends it, in the same frame. Was it interrupted, because its time was up? */
bool pyvm_bounded_end(pyvm_bounded *run);

/* For a thread that may have limits, in the frame of a VM that it has just entered, and before it ends that frame. */
void pyvm_bounded_enter(pyvm_visit *visit);
void pyvm_bounded_leave(const pyvm_visit *visit);

#endif
