/*
 * fork.c: marks a child of fork, and takes the parent's VMs from its one thread.
 */
#include "libpyvm/threads/fork.h"

#include <execinfo.h>
#include <pthread.h>

#include "contract/engine.h"
#include "libpyvm/state/attached.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/state/loaded.h"
#include "libpyvm/state/registry.h"
#include "libpyvm/state/self.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/hand.h"
#include "libpyvm/threads/handler.h"
#include "libpyvm/threads/hold_forks.h"

static pthread_once_t once = PTHREAD_ONCE_INIT;

static bool has_forked(const PyVM *vm)
{
    return vm->kind == PYVM_KIND_ISOLATED && vm->rules & PYVM_RULE_FORK;
}

/* The thread's frames of VMs that are not spared end without a GIL: none is let go of, and none is taken back. */
static void lose_frames(const pyvm_thread *thread)
{
    for (PyVM_Callback *frame = thread->top; frame; frame = frame->below_) {
        if (!pyvm_forked_spares(frame->vm_))
            frame->flags_ = (frame->flags_ & PYVM_FRAME_COUNTED) | PYVM_FRAME_LOST;
        else if (frame->below_ && !pyvm_forked_spares(frame->below_->vm_))
            frame->outer_ = NULL;
    }
}

/* The thread that has forked is in at most one of them. The others' entries are of threads that the child lacks. */
static void keep_own_entry(PyVM *vm)
{
    pyvm_entry *own = pyvm_self ? pyvm_entry_find(pyvm_self, vm) : NULL;
    pthread_mutex_init(&vm->lock, NULL);
    vm->entries = own;
    if (own)
        own->next = NULL;
}

/* What goes on has this thread alone, and PyOS_AfterFork_Child deletes all of its states but the current one. */
static void keep_own(PyVM *vm)
{
    PyThreadState *current = vm->engine->current();
    keep_own_entry(vm);
    pyvm_hand_in_child(vm, current);
    if (current && vm->entries && vm->entries->state != current)
        vm->entries->state = NULL;
    pthread_mutex_init(&vm->ending.lock, NULL);
    pthread_cond_init(&vm->ending.changed, NULL);
    atomic_store(&vm->guards, 0);
    atomic_store(&vm->messages, 0);
    atomic_store(&vm->has_messenger, false);
    atomic_store(&vm->messenger_is_inside, false);
    atomic_fetch_and(&vm->hindrances, ~(unsigned)PYVM_HINDRANCE_ORPHANS);
}

/* Takes no lock, for a thread that the child does not have may hold it. */
void pyvm_fork_in_child(void)
{
    unsigned index = 0;
    pyvm_forked_mark();
    pyvm_self_called = &pyvm_self_no_entry;
    pyvm_registry_in_child();
    pyvm_loaded_in_child();
    pyvm_handler_in_child();
    if (pyvm_attached != &pyvm_attached_none && has_forked(pyvm_attached))
        pyvm_forked_by(pyvm_attached);
    for (PyVM *vm; (vm = pyvm_registry_next(&index)) != NULL;)
        if (pyvm_forked_spares(vm))
            keep_own(vm);
    if (pyvm_attached != &pyvm_attached_none && !pyvm_forked_spares(pyvm_attached))
        pyvm_attached_set(&pyvm_attached_none);
    if (pyvm_self)
        lose_frames(pyvm_self);
}

/*
 * A thread that ends by pthread_exit has glibc load libgcc_s, the first time. In a child of fork that would wait for
 * ever if a thread that the child lacks was in the loader. backtrace loads it as well.
 */
static void load_unwinder(void)
{
    void *frame;
    backtrace(&frame, 1);
}

static void watch(void)
{
    load_unwinder();
    pthread_atfork(NULL, NULL, pyvm_fork_in_child);
}

void pyvm_fork_watch(void)
{
    pyvm_hold_forks_watch();
    pthread_once(&once, watch);
}

/* ---- Of VMs that PyVM has met -------------------------------------------------------------------------------- */

static void go_on_in_child(void)
{
    unsigned index = 0;
    pyvm_registry_in_child();
    pyvm_loaded_in_child();
    for (PyVM *vm; (vm = pyvm_registry_next(&index)) != NULL;)
        if (vm->is_met)
            keep_own(vm);
}

static void watch_met(void)
{
    pthread_atfork(NULL, NULL, go_on_in_child);
}

void pyvm_fork_watch_met(void)
{
    static pthread_once_t once_met = PTHREAD_ONCE_INIT;
    pyvm_hold_forks_watch();
    pthread_once(&once_met, watch_met);
}
