/*
 * thread.c: the pyvm_thread of an OS thread: made when the thread first uses a VM, freed when the thread ends.
 */
#include "libpyvm/threads/thread.h"

#include <stdlib.h>

#include "contract/engine.h"
#include "libpyvm/base/likely.h"
#include "libpyvm/state/attached.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/state/last_error.h"
#include "libpyvm/threads/copy_libc.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/hand.h"

static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t key; /* only for its destructor */
static bool have_key;

static bool is_on_stack(const pyvm_thread *thread, const PyVM_Callback *frame)
{
    return (uintptr_t)frame >= thread->stack.low && (uintptr_t)frame < thread->stack.high;
}

/*
 * A thread may end while attached, by pthread_exit or pthread_cancel: it must not keep the GIL. CPython may have let go
 * of the GIL before, as in time.sleep; then it may be another thread's. Nothing can be read of frames on the stack,
 * whose functions have been left. glibc may have cleared CPython's record, and up to 3.11 CPython does not know without
 * it whose the GIL is.
 */
static void let_go(const pyvm_thread *thread, const PyVM *vm)
{
    const pyvm_entry *entry = pyvm_entry_find(thread, vm);
    const PyVM_Callback *top = thread->top;
    PyThreadState *state = top && !is_on_stack(thread, top) ? top->state_ : entry ? entry->state : NULL;
    if (state && !vm->engine->record_get())
        vm->engine->record_set(state);
    if (vm->engine->current())
        vm->engine->release();
    else
        vm->engine->record_set(NULL);
}

/* An adopted thread's state is Python's, which has taken it back by now. Returns whether it is such a thread. */
static bool give_up_adoption(pyvm_thread *thread)
{
    PyVM_Callback *frame = thread->top;
    if (!frame || is_on_stack(thread, frame) || frame->kind_ != PYVM_FRAME_ADOPTED)
        return false;
    frame->below_ = thread->spare;
    thread->spare = frame;
    return true;
}

static void leave_all(pyvm_thread *thread)
{
    if (!give_up_adoption(thread) && pyvm_attached != &pyvm_attached_none)
        let_go(thread, pyvm_attached);
    pyvm_attached_set(&pyvm_attached_none);
    thread->top = NULL;
    for (unsigned i = 0; i < thread->room; i++)
        if (thread->entries[i])
            atomic_store(&thread->entries[i]->depth, 0);
}

void pyvm_thread_end(void *ended)
{
    pyvm_thread *thread = ended;
    leave_all(thread);
    if (thread->has_hands)
        pyvm_hand_leave_all(thread);
    for (unsigned i = 0; i < thread->room; i++)
        if (thread->entries[i] && !pyvm_forked_refuses(thread->entries[i]->vm))
            pyvm_entry_end(thread->entries[i]);
    while (thread->spare) {
        PyVM_Callback *frame = thread->spare;
        thread->spare = frame->below_;
        free(frame);
    }
    free(thread->entries);
    free(thread);
    pyvm_self = NULL;
    pyvm_last_error_clear();
}

static void make_key(void)
{
    have_key = pthread_key_create(&key, pyvm_thread_end) == 0;
}

/*
 * *foreign: a CPython has a record of this new thread, so Python or a host made it. If that CPython is a copy, the
 * copy's libc made the thread; returns that libc, else NULL.
 */
static pyvm_copy_libc *find_maker(bool *foreign)
{
    unsigned index = 0;
    *foreign = false;
    for (pyvm_runtime *runtime; (runtime = pyvm_loaded_next(&index)) != NULL;)
        if (runtime->engine->record_get()) {
            *foreign = true;
            return runtime->copy_libc;
        }
    return NULL;
}

static bool expect_end(pyvm_thread *thread)
{
    if (thread->maker)
        return pyvm_copy_libc_adopt(thread->maker, thread);
    return have_key && pthread_setspecific(key, thread) == 0;
}

static pyvm_thread *make(void)
{
    pthread_once(&once, make_key);
    pyvm_thread *thread = calloc(1, sizeof *thread);
    if (!thread)
        return NULL;
    thread->stack = pyvm_stack_of_thread();
    thread->maker = find_maker(&thread->foreign);
    if (!expect_end(thread)) {
        free(thread);
        return NULL;
    }
    return thread;
}

pyvm_thread *pyvm_thread_get(void)
{
    if (PYVM_LIKELY(pyvm_self != NULL))
        return pyvm_self;
    return pyvm_self = make();
}

pyvm_entry *pyvm_thread_entry(PyVM *vm, int *code)
{
    pyvm_thread *thread = pyvm_thread_get();
    *code = PYVM_ERROR_MEMORY;
    return thread ? pyvm_entry_get(thread, vm, code) : NULL;
}
