/*
 * root.c: each run is listed twice: by its root, and by its worker's overseer. The root's lock is taken first.
 */
#include "libpyvm/pool/root.h"

#include "libpyvm/channels/limit.h"
#include "libpyvm/pool/future.h"
#include "libpyvm/pool/worker.h"

/* Needs the lock. */
static void begin_time(PyVM_Future *root)
{
    pyvm_limit limit = {root->timeout_ns > 0 ? root->timeout_ns : -1, 0};
    if (!root->stops_as)
        root->due = pyvm_limit_moment(&limit);
}

void pyvm_root_begin(pyvm_run *run)
{
    PyVM_Future *root = run->root;
    pthread_mutex_lock(&root->lock);
    if (run->task)
        begin_time(root);
    run->due = root->due;
    run->stops_as = root->stops_as ? root->stops_as : PYVM_FUTURE_TIMED_OUT;
    run->beside = root->runs;
    root->runs = run;
    pyvm_overseer_begin(&run->worker->overseer, run);
    pthread_mutex_unlock(&root->lock);
}

/* Needs the lock. */
static void interrupt(PyVM_Future *root, PyVM_FutureState ends_as)
{
    root->stops_as = (int)ends_as;
    root->due = pyvm_limit_now();
    for (pyvm_run *run = root->runs; run; run = run->beside)
        pyvm_overseer_interrupt(run, ends_as);
}

/* Needs the lock. */
static void take_off(const pyvm_run *run)
{
    pyvm_run **place = &run->root->runs;
    while (*place != run)
        place = &(*place)->beside;
    *place = run->beside;
}

/*
 * Once a strand was interrupted, or somebody has asked for it, the task's own run may end before its overseer comes: it
 * is interrupted all the same. What it leaves are strands that it has not joined: nobody waits for them.
 */
int pyvm_root_end(pyvm_run *run, bool *is_abandoned)
{
    PyVM_Future *root = run->root;
    int ends_as = pyvm_overseer_end(run, is_abandoned);
    pthread_mutex_lock(&root->lock);
    take_off(run);
    if (!root->stops_as)
        root->stops_as = ends_as;
    ends_as = root->stops_as;
    if (run->task)
        interrupt(root, PYVM_FUTURE_CANCELLED);
    pthread_mutex_unlock(&root->lock);
    return ends_as;
}

/* While the root is locked, its runs are there. A task that is just about to run finds what it is to end as. */
bool pyvm_root_interrupt(PyVM_Future *root, PyVM_FutureState ends_as)
{
    pthread_mutex_lock(&root->lock);
    bool is_running = !pyvm_future_has_ended(root);
    bool is_due = root->due <= pyvm_limit_now();
    if (is_running && (ends_as != PYVM_FUTURE_LOST || !is_due))
        interrupt(root, ends_as);
    pthread_mutex_unlock(&root->lock);
    return is_running;
}
