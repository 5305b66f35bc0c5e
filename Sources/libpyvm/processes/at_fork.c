/*
 * at_fork.c: hooks that run at forks. A hook that runs stays in the list until it has returned, also if it is removed.
 */
#include "libpyvm/processes/at_fork.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>

#include "contract/table.h"
#include "libpyvm/state/vm.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/pause.h"
#include "libpyvm/vms/sized.h"
#include "pyvm/vm/fork.h"

typedef struct hook {
    struct hook *newer, *older;
    PyVM_ForkHooks what;
    unsigned long number;
    unsigned running; /* in so many threads */
    bool is_removed;
} hook;

/* A hook that this thread is in. */
typedef struct inside {
    const hook *hook;
    const struct inside *outer;
} inside;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t one_is_gone = PTHREAD_COND_INITIALIZER;
static hook *newest, *oldest;
static unsigned long last_number;
static _Thread_local const inside *innermost;

/* ---- The list, with the lock ------------------------------------------------------------------------------------- */

static void add(hook *hook)
{
    hook->number = ++last_number;
    hook->older = newest;
    *(newest ? &newest->newer : &oldest) = hook;
    newest = hook;
}

static void let_go_if_removed(hook *hook)
{
    if (!hook->is_removed || hook->running)
        return;
    *(hook->newer ? &hook->newer->older : &newest) = hook->older;
    *(hook->older ? &hook->older->newer : &oldest) = hook->newer;
    free(hook);
    pthread_cond_broadcast(&one_is_gone);
}

/* Also one that is removed, but runs. */
static hook *find(unsigned long number)
{
    hook *each = newest;
    while (each && each->number != number)
        each = each->older;
    return each;
}

/* ---- Running ----------------------------------------------------------------------------------------------------- */

typedef void (*function)(PyVM *vm, void *argument);

/* What is pending is not the hook's, and what the hook leaves is nobody's. */
static void call(function function, PyVM *vm, void *argument)
{
    PyObject *type, *value, *traceback;
    vm->api->PyVMErr_Fetch(&type, &value, &traceback);
    function(vm, argument);
    if (vm->api->PyVMErr_Occurred())
        vm->api->PyVMErr_WriteUnraisable(NULL);
    vm->api->PyVMErr_Restore(type, value, traceback);
}

/* Without the lock meanwhile. */
static void run(hook *hook, function function, PyVM *vm)
{
    inside here = {hook, innermost};
    hook->running++;
    pthread_mutex_unlock(&lock);
    innermost = &here;
    call(function, vm, hook->what.argument);
    innermost = here.outer;
    pthread_mutex_lock(&lock);
    hook->running--;
}

unsigned long pyvm_at_fork_before(PyVM *parent)
{
    pthread_mutex_lock(&lock);
    unsigned long last = last_number;
    for (hook *each = newest, *next; each; each = next) {
        if (each->what.before && !each->is_removed)
            run(each, each->what.before, parent);
        next = each->older;
        let_go_if_removed(each);
    }
    pthread_mutex_unlock(&lock);
    return last;
}

static void run_from_oldest(PyVM *vm, unsigned long last, bool in_child)
{
    pthread_mutex_lock(&lock);
    for (hook *each = oldest, *next; each && each->number <= last; each = next) {
        function function = in_child ? each->what.in_child : each->what.in_parent;
        if (function && !each->is_removed)
            run(each, function, vm);
        next = each->newer;
        let_go_if_removed(each);
    }
    pthread_mutex_unlock(&lock);
}

void pyvm_at_fork_in_parent(PyVM *parent, unsigned long last)
{
    run_from_oldest(parent, last, false);
}

void pyvm_at_fork_in_child(PyVM *child, unsigned long last)
{
    run_from_oldest(child, last, true);
}

/* ---- Adding and removing ----------------------------------------------------------------------------------------- */

/* The threads that ran hooks are not there. */
static void in_real_child(void)
{
    pthread_mutex_init(&lock, NULL);
    pthread_cond_init(&one_is_gone, NULL);
}

static void watch(void)
{
    pthread_atfork(NULL, NULL, in_real_child);
}

unsigned long PyVM_AtFork(const PyVM_ForkHooks *hooks)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    static const pyvm_sized sized = {sizeof *hooks, _Alignof(PyVM_ForkHooks), sizeof *hooks,
                                     "{sizeof(PyVM_ForkHooks)}"};
    PyVM_ForkHooks what = {0};
    if (!hooks)
        pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "`hooks` is NULL");
    if (!hooks || !pyvm_sized_read(hooks, &what, &sized, __func__))
        return 0;
    hook *hook = calloc(1, sizeof *hook);
    if (!hook) {
        pyvm_fail_memory(__func__);
        return 0;
    }
    hook->what = what;
    pthread_once(&once, watch);
    pthread_mutex_lock(&lock);
    add(hook);
    unsigned long number = hook->number;
    pthread_mutex_unlock(&lock);
    return number;
}

static bool is_inside(const hook *hook)
{
    const inside *each = innermost;
    while (each && each->hook != hook)
        each = each->outer;
    return each;
}

static void await_end(unsigned long number)
{
    pyvm_pause pause = pyvm_pause_begin(); /* the hook may need the GIL */
    pthread_mutex_lock(&lock);
    while (find(number))
        pthread_cond_wait(&one_is_gone, &lock);
    pthread_mutex_unlock(&lock);
    pyvm_pause_end(&pause);
}

int PyVM_AtForkRemove(unsigned long number)
{
    pthread_mutex_lock(&lock);
    hook *hook = find(number);
    bool is_there = hook && !hook->is_removed, must_wait = is_there && hook->running && !is_inside(hook);
    if (is_there) {
        hook->is_removed = true;
        let_go_if_removed(hook);
    }
    pthread_mutex_unlock(&lock);
    if (!is_there)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "there are no hooks of number %lu", number);
    if (must_wait)
        await_end(number);
    return PYVM_OK;
}
