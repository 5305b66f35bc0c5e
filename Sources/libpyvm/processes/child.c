/*
 * child.c: the thread of a pseudo-process, from its first to its last moment.
 */
#include "libpyvm/processes/child.h"

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "contract/engine.h"
#include "libpyvm/processes/apart.h"
#include "libpyvm/processes/at_fork.h"
#include "libpyvm/processes/kill.h"
#include "libpyvm/processes/main_end.h"
#include "libpyvm/processes/process.h"
#include "libpyvm/processes/reap.h"
#include "libpyvm/processes/tables.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/pause.h"
#include "libpyvm/vms/exit.h"
#include "pyvm/vm.h"

/* The parent's half is gone when it has said what is to be done. */
struct pyvm_child {
    const pyvm_birth *birth; /* until is_ready */
    PyVM *vm;                /* NULL: there is none */
    PyVM *parent;
    pyvm_block *reply;  /* NULL: there is none, for `why` and with `code` */
    pyvm_block *parcel; /* NULL: cancelled */
    pyvm_native native; /* its `run` is NULL: Python code goes on */
    int pid, code;
    unsigned long newest_hook; /* of those of PyVM_AtFork that have a part in this */
    pyvm_tables tables;
    bool takes_files; /* and then waits again */
    sem_t is_ready, may_go, is_over;
    _Atomic int holders; /* its own thread, and the parent */
    char why[PYVM_WHY];
};

enum { INTERRUPTED = 256, CLOSE_MS = 1000 }; /* the first is run_child's, see contract/engine.h */

static void let_go(pyvm_child *child)
{
    if (atomic_fetch_sub(&child->holders, 1) > 1)
        return;
    sem_destroy(&child->is_ready);
    sem_destroy(&child->may_go);
    sem_destroy(&child->is_over);
    pyvm_tables_free(&child->tables);
    free(child);
}

static void await(sem_t *semaphore)
{
    while (sem_wait(semaphore) != 0)
        continue;
}

/* ---- Its birth, in its own thread -------------------------------------------------------------------------------- */

static void note_error(pyvm_child *child)
{
    child->code = PyVM_LastError()->code;
    snprintf(child->why, sizeof child->why, "%s", PyVM_LastError()->message);
}

static void answer(pyvm_child *child)
{
    child->reply = child->vm->engine->serve(0, child->birth->request, child->why);
}

static void be_born(pyvm_child *child)
{
    child->vm = child->birth->make(child->birth->argument);
    if (!child->vm || PyVM_Attach(child->vm) != PYVM_OK) {
        note_error(child);
        return;
    }
    child->code = PYVM_ERROR_RAISED;
    if (pyvm_process_set_vm(child->pid, child->vm))
        answer(child);
    else
        snprintf(child->why, sizeof child->why, "the child was killed before it had begun");
    PyVM_Detach(child->vm); /* the parent may need the same GIL */
}

/* Meanwhile its table follows the parent's. */
static void await_state(pyvm_child *child)
{
    await(&child->may_go);
    while (child->takes_files) {
        child->takes_files = false;
        pyvm_tables_take(&child->tables);
        sem_post(&child->is_ready);
        await(&child->may_go);
    }
    if (child->tables.copier)
        pyvm_tables_close_here(&child->tables);
}

/* ---- Its life and its end ---------------------------------------------------------------------------------------- */

static void be_ready(void *argument)
{
    const pyvm_child *child = argument;
    pyvm_at_fork_in_child(child->vm, child->newest_hook);
    pyvm_pause pause = pyvm_pause_begin();
    pyvm_kill_held(child->pid);
    pyvm_pause_end(&pause);
}

static int run_native(void *argument)
{
    const pyvm_child *child = argument;
    PyVM_Callback frame; /* it may return with its GIL let go of, or with other VMs attached */
    PyVM_BeginCallback(&frame);
    int status = child->native.run(child->vm, child->native.argument);
    PyVM_EndCallback(&frame);
    return status;
}

/* A status as wait(2) has it. */
static int run(pyvm_child *child)
{
    if (PyVM_Attach(child->vm) != PYVM_OK) {
        pyvm_block_let_go(child->parcel);
        return 1 << 8;
    }
    pyvm_child_calls calls = {be_ready, child->native.run ? run_native : NULL, child};
    PyVM_Callback frame; /* what runs cannot close the VM in which it runs */
    PyVM_BeginCallback(&frame);
    int ending = child->vm->engine->run_child(child->parcel, &calls);
    PyVM_EndCallback(&frame);
    PyVM_Detach(child->vm);
    return ending == INTERRUPTED ? SIGINT : ending << 8;
}

/* Of one that was told to end nothing runs any more, and nothing is waited for. */
static void close_vm(const pyvm_child *child)
{
    if (pyvm_process_is_ending()) {
        pyvm_apart_close(); /* what is in buffers is lost */
        PyVM_CloseWithin(child->vm, CLOSE_MS);
    } else {
        PyVM_Close(child->vm);
    }
}

/* What is cancelled has nothing: it is the caller's. Finalizers and exit handlers of the VM may have used it. */
static void release_argument(const pyvm_child *child)
{
    if (child->native.release)
        child->native.release(child->native.argument);
}

/* What is cancelled has never been a child. */
static void end(const pyvm_child *child, int status)
{
    pyvm_process_info info;
    bool is_known = pyvm_process_get(child->pid, &info);
    if (pyvm_process_end(child->pid, status) && is_known && child->parcel)
        pyvm_kill_tell_parent(&info);
}

static void *live(void *argument)
{
    pyvm_child *child = argument;
    int status = 0;
    pyvm_process_adopt(child->pid);
    if (pyvm_apart_make() & PYVM_APART_FILES)
        pyvm_tables_copied(&child->tables);
    be_born(child);
    sem_post(&child->is_ready);
    await_state(child);
    if (child->parcel)
        status = run(child);
    if (child->vm)
        close_vm(child);
    release_argument(child);
    pyvm_apart_close();
    end(child, status);
    sem_post(&child->is_over);
    let_go(child);
    return NULL;
}

/* ---- For its parent ---------------------------------------------------------------------------------------------- */

/* NULL: out of memory. */
static pyvm_child *new_child(const pyvm_birth *birth, int pid)
{
    pyvm_child *child = calloc(1, sizeof *child);
    if (!child)
        return NULL;
    child->birth = birth;
    child->pid = pid;
    child->parent = birth->parent;
    pyvm_process_set_forker(pid, birth->parent);
    pyvm_process_hold(pid);
    child->holders = 2;
    sem_init(&child->is_ready, 0, 0);
    sem_init(&child->may_go, 0, 0);
    sem_init(&child->is_over, 0, 0);
    pyvm_tables_open(&child->tables);
    return child;
}

static void forget_process(int pid)
{
    pyvm_reaped reaped;
    pyvm_process_end(pid, 0);
    pyvm_reap(pyvm_process_here(), pid, 0, &reaped);
}

static int start_thread(pyvm_child *child)
{
    pthread_t thread;
    pthread_attr_t attributes;
    size_t stack;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_getstacksize(&attributes, &stack);
    pthread_attr_setstacksize(&attributes, stack + child->birth->stack);
    int error = pthread_create(&thread, &attributes, live, child);
    pthread_attr_destroy(&attributes);
    return error;
}

/* A new child whose thread runs. NULL with the error noted. */
static pyvm_child *start(const pyvm_birth *birth, const char *function)
{
    int pid = pyvm_main_end_begin(birth->parent, birth->name);
    if (pid == 0 && errno == ESRCH) {
        pyvm_fail(PYVM_ERROR_ORDER, function, "this process is ending");
        return NULL;
    }
    pyvm_child *child = pid ? new_child(birth, pid) : NULL;
    int error = child ? start_thread(child) : ENOMEM;
    if (error == 0)
        return child;
    pyvm_fail(child ? PYVM_ERROR_START : PYVM_ERROR_MEMORY, function, "the thread of a child could not be made: %s",
              strerror(error));
    if (pid)
        forget_process(pid);
    if (child)
        pyvm_tables_close_here(&child->tables);
    free(child);
    return NULL;
}

/* There is to be no child: ends it, and waits for that. */
static void drop(pyvm_child *child)
{
    sem_post(&child->may_go);
    pyvm_pause pause = pyvm_pause_begin();
    await(&child->is_over);
    pyvm_pause_end(&pause);
    forget_process(child->pid);
    pyvm_tables_close_here(&child->tables);
    let_go(child);
}

/* One that has answered the request. */
static pyvm_child *begin(const pyvm_birth *birth, const char *function)
{
    pyvm_child *child = start(birth, function);
    if (!child)
        return NULL;
    pyvm_pause pause = pyvm_pause_begin(); /* the new VM may need it */
    await(&child->is_ready);
    pyvm_pause_end(&pause);
    if (child->reply)
        return child;
    pyvm_fail(child->code, function, "%s", child->why);
    drop(child);
    return NULL;
}

pyvm_child *pyvm_child_begin(const pyvm_birth *birth, pyvm_block **reply, const char *function)
{
    pyvm_exit_set_processes(pyvm_main_end_await);
    unsigned long newest_hook = pyvm_at_fork_before(birth->parent);
    pyvm_child *child = begin(birth, function);
    if (!child) {
        pyvm_at_fork_in_parent(birth->parent, newest_hook);
        return NULL;
    }
    child->newest_hook = newest_hook;
    *reply = child->reply;
    return child;
}

static void hand_over(void *argument)
{
    pyvm_child *child = argument;
    child->takes_files = true;
    sem_post(&child->may_go);
    await(&child->is_ready);
}

int pyvm_child_bring_files(pyvm_child *child)
{
    return pyvm_tables_bring(&child->tables, hand_over, child);
}

int pyvm_child_go(pyvm_child *child, pyvm_block *parcel, const pyvm_native *native)
{
    int pid = child->pid;
    pyvm_block_hold(parcel);
    child->parcel = parcel;
    if (native)
        child->native = *native;
    pyvm_tables_close_here(&child->tables);
    pyvm_process_go(pid);
    sem_post(&child->may_go);
    pyvm_at_fork_in_parent(child->parent, child->newest_hook);
    let_go(child);
    return pid;
}

void pyvm_child_cancel(pyvm_child *child)
{
    pyvm_at_fork_in_parent(child->parent, child->newest_hook);
    drop(child);
}
