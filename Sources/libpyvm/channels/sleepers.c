/*
 * sleepers.c: a list of all sleepers. The one who adds itself looks afterwards whether its VMs are open; the one who
 * closes a VM has marked it before it looks through the list. So nobody is overlooked.
 */
#include "libpyvm/channels/sleepers.h"

#include <pthread.h>

#include "libpyvm/state/end_watch.h"
#include "libpyvm/threads/frame.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pyvm_sleeper *all;

/* Must it leave this VM when that is closed? An exit handler, which the closer's own thread runs, may wait. */
static bool is_inside(const pyvm_sleeper *sleeper, const PyVM *vm)
{
    bool is_inside = sleeper->vm == vm;
    for (const PyVM_Callback *frame = sleeper->frames; frame; frame = frame->below_) {
        if (frame->vm_ != vm || frame->flags_ & PYVM_FRAME_LOST)
            continue;
        if (frame->kind_ == PYVM_FRAME_CLOSE)
            return false;
        is_inside = true;
    }
    return is_inside;
}

static bool may_be_inside(const pyvm_sleeper *sleeper, PyVM *vm)
{
    return atomic_load(&vm->life) == PYVM_LIFE_OPEN || !is_inside(sleeper, vm);
}

static bool may_stay(const pyvm_sleeper *sleeper)
{
    for (const PyVM_Callback *frame = sleeper->frames; frame; frame = frame->below_)
        if (!may_be_inside(sleeper, frame->vm_))
            return false;
    return !sleeper->vm || may_be_inside(sleeper, sleeper->vm);
}

static void wake_all(PyVM *vm)
{
    pyvm_wakes wakes = {.count = 0};
    pthread_mutex_lock(&lock);
    for (pyvm_sleeper *sleeper = all; sleeper; sleeper = sleeper->next)
        if (is_inside(sleeper, vm))
            pyvm_waiter_claim(sleeper->waiter, PYVM_WAITER_MUST_LEAVE, &wakes);
    pthread_mutex_unlock(&lock);
    pyvm_waiter_wake(&wakes);
}

static void in_child(void)
{
    pthread_mutex_init(&lock, NULL);
    all = NULL;
}

static void prepare(void)
{
    static pyvm_end_watch watch = {wake_all, NULL, NULL};
    pyvm_end_watch_add(&watch);
    pthread_atfork(NULL, NULL, in_child);
}

bool pyvm_sleepers_add(pyvm_sleeper *sleeper)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, prepare);
    pthread_mutex_lock(&lock);
    sleeper->before = NULL;
    sleeper->next = all;
    if (all)
        all->before = sleeper;
    all = sleeper;
    pthread_mutex_unlock(&lock);
    if (may_stay(sleeper))
        return true;
    pyvm_sleepers_remove(sleeper);
    return false;
}

void pyvm_sleepers_remove(pyvm_sleeper *sleeper)
{
    pthread_mutex_lock(&lock);
    *(sleeper->before ? &sleeper->before->next : &all) = sleeper->next;
    if (sleeper->next)
        sleeper->next->before = sleeper->before;
    pthread_mutex_unlock(&lock);
}
