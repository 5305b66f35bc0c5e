/*
 * frame.c: pushing and popping frames. For calls, GILs are taken and let go of here and in call.c only.
 */
#include "libpyvm/threads/frame.h"

#include <stdlib.h>

#include "libpyvm/base/likely.h"
#include "libpyvm/state/attached.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/state/loaded.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/gil.h"
#include "libpyvm/threads/hand.h"
#include "libpyvm/threads/thread.h"

/* ---- The stack --------------------------------------------------------------------------------------------- */

/* Attaches what this frame has attached, the innermost one by now; NULL: there is none. */
static void attach_by(const PyVM_Callback *frame)
{
    bool attaches = frame && !(frame->flags_ & (PYVM_FRAME_SAVED | PYVM_FRAME_LOST));
    pyvm_attached_set(attaches ? frame->vm_ : &pyvm_attached_none);
    if (attaches && frame->kind_ == PYVM_FRAME_ADOPTED)
        pyvm_attached_by_us = &pyvm_attached_none;
}

/*
 * A thread that is inside the VM already, in a frame further down, goes on with the state it has there. For a main VM
 * that may be the host's state, which the frame of another VM has put aside (outer_).
 */
static PyThreadState *state_below(const pyvm_thread *thread, const PyVM *vm)
{
    for (const PyVM_Callback *frame = thread->top; frame; frame = frame->below_) {
        if (frame->vm_ == vm)
            return frame->state_;
        if (frame->outer_ && frame->outer_engine_ == vm->engine &&
            vm->engine->interpreter_of(frame->outer_) == vm->interpreter)
            return frame->outer_;
    }
    return NULL;
}

/* A host's thread that has let go of its GIL goes on with the state that it has. */
static PyThreadState *host_state(const PyVM *vm)
{
    PyThreadState *noted = vm->kind == PYVM_KIND_MAIN ? vm->engine->record_get() : NULL;
    return noted && vm->engine->interpreter_of(noted) == vm->interpreter ? noted : NULL;
}

static PyThreadState *make_state(const pyvm_thread *thread, const PyVM *vm, int *code)
{
    size_t left = pyvm_stack_left(&thread->stack);
    if (left < vm->engine->least_stack) {
        *code = PYVM_ERROR_UNSUPPORTED;
        return NULL;
    }
    PyThreadState *state = vm->engine->state_new(vm->interpreter);
    if (state)
        vm->engine->state_limit(state, left);
    return state;
}

static PyThreadState *choose_state(pyvm_thread *thread, pyvm_entry *entry, int *code)
{
    PyThreadState *state = state_below(thread, entry->vm);
    if (!state)
        state = host_state(entry->vm);
    if (state)
        return state;
    if (!entry->state)
        entry->state = make_state(thread, entry->vm, code);
    return entry->state;
}

static void link_frame(PyVM_Callback *frame, pyvm_thread *thread, int flags)
{
    frame->below_ = thread->top;
    frame->flags_ = flags;
    thread->top = frame;
    attach_by(frame);
}

/*
 * The state with which the thread holds a GIL, or NULL. Asks CPython, for PyVM does not always know: a thread of Python
 * may call a front function by ctypes, and ctypes may have let go of the GIL of an attached VM.
 */
static PyThreadState *find_held(const pyvm_thread *thread, const pyvm_engine **engine)
{
    if (!thread->top)
        return pyvm_thread_is_foreign(thread) ? pyvm_loaded_held(engine) : NULL;
    *engine = thread->top->vm_->engine;
    return (*engine)->current();
}

/*
 * Lets go of the GIL that the thread holds, if any. The frame remembers it, and also the record of the VM's CPython,
 * which entering the VM changes.
 */
static void let_go(PyVM_Callback *frame, const pyvm_thread *thread, PyThreadState *held, const pyvm_engine *engine)
{
    frame->outer_ = held;
    frame->outer_engine_ = engine;
    if (held)
        pyvm_gil_let_go(engine, thread->top ? thread->top->entry_ : NULL);
    frame->noted_ = held && engine == frame->vm_->engine ? NULL : frame->vm_->engine->record_get();
}

static void take_back(PyVM_Callback *frame)
{
    if (frame->noted_)
        frame->vm_->engine->record_set(frame->noted_);
    if (frame->outer_)
        pyvm_gil_take(frame->outer_engine_, frame->below_ ? frame->below_->entry_ : NULL, frame->outer_);
}

static void look_for_record(pyvm_entry *entry)
{
    entry->looked_for_record = true;
    entry->record = entry->vm->engine->record_address();
}

static int switch_to(PyVM_Callback *frame, pyvm_thread *thread, PyThreadState *state, PyThreadState *held,
                     const pyvm_engine *engine)
{
    int code = PYVM_ERROR_MEMORY;
    if (!state)
        state = choose_state(thread, frame->entry_, &code); /* while the record is as it was */
    if (!state)
        return code;
    let_go(frame, thread, held, engine);
    pyvm_gil_take(frame->vm_->engine, frame->entry_, state);
    if (PYVM_UNLIKELY(!frame->entry_->looked_for_record && frame->entry_->state == state))
        look_for_record(frame->entry_);
    frame->state_ = state;
    link_frame(frame, thread, PYVM_FRAME_COUNTED | PYVM_FRAME_SWITCHED);
    if (PYVM_UNLIKELY(atomic_load_explicit(&frame->vm_->hindrances, memory_order_relaxed) & PYVM_HINDRANCE_ORPHANS))
        pyvm_entry_reap_orphans(frame->vm_);
    return PYVM_OK;
}

/* With the thread counted in: attaches the VM, unless the thread holds this VM's GIL already. */
static int push_counted(PyVM_Callback *frame, pyvm_thread *thread, PyVM *vm, PyThreadState *state)
{
    const pyvm_engine *engine = NULL;
    PyThreadState *held = find_held(thread, &engine);
    /* An attached VM's GIL may not be held: C code inside the VM may have let go of it without PyVM. */
    if (state || !held || engine != vm->engine || engine->interpreter_of(held) != vm->interpreter)
        return switch_to(frame, thread, state, held, engine);
    frame->state_ = held; /* waiting for a GIL that this thread has would never end */
    frame->outer_ = NULL;
    link_frame(frame, thread, PYVM_FRAME_COUNTED);
    return PYVM_OK;
}

/* Also while the VM is closing: finalizers run in this thread, or Python has made it, and the closer waits for it. */
static bool is_inside_already(const pyvm_thread *thread, const PyVM *vm)
{
    return thread->top && thread->top->vm_ == vm;
}

int pyvm_frame_push(PyVM_Callback *frame, PyVM *vm, int kind, PyThreadState *state)
{
    int code = PYVM_ERROR_MEMORY;
    if (!vm)
        return PYVM_ERROR_ARGUMENT;
    if (pyvm_forked_refuses(vm))
        return PYVM_ERROR_UNSUPPORTED;
    pyvm_thread *thread = pyvm_thread_get();
    if (thread && pyvm_frame_is_left(thread))
        return PYVM_ERROR_ORDER;
    pyvm_entry *entry = thread ? pyvm_entry_get(thread, vm, &code) : NULL;
    if (!entry)
        return code;
    if (kind == PYVM_FRAME_CLOSE || kind == PYVM_FRAME_GUARD || is_inside_already(thread, vm))
        pyvm_entry_force_in(entry);
    else if (!pyvm_entry_count_in(entry))
        return PYVM_ERROR_CLOSED;
    frame->vm_ = vm;
    frame->entry_ = entry;
    frame->kind_ = kind;
    code = push_counted(frame, thread, vm, state);
    if (code != PYVM_OK)
        pyvm_entry_count_out(entry);
    return code;
}

void pyvm_frame_push_held(PyVM_Callback *frame, pyvm_thread *thread, PyVM *vm, PyThreadState *state)
{
    frame->vm_ = vm;
    frame->entry_ = NULL;
    frame->state_ = state;
    frame->outer_ = NULL;
    frame->kind_ = PYVM_FRAME_CALLBACK;
    link_frame(frame, thread, 0);
}

bool pyvm_frame_push_keeper(PyVM_Callback *frame, PyVM *vm)
{
    pyvm_thread *thread = pyvm_thread_get();
    if (thread)
        pyvm_frame_push_held(frame, thread, vm, vm->keeper);
    return thread != NULL;
}

/*
 * An interpreter that somebody else ends must not have states that PyVM has made: CPython would stop the process. So a
 * thread that is not inside has none there.
 */
static void give_back(PyVM_Callback *frame)
{
    pyvm_entry *entry = frame->entry_;
    if (frame->vm_->is_met && entry->state == frame->state_ && atomic_load(&entry->depth) == 1) {
        entry->state = NULL;
        entry->looked_for_record = false;
        frame->vm_->engine->state_delete_current();
    } else {
        pyvm_gil_let_go(frame->vm_->engine, entry);
    }
}

void pyvm_frame_pop(pyvm_thread *thread)
{
    PyVM_Callback *frame = thread->top;
    thread->top = frame->below_;
    attach_by(thread->top);
    if (frame->flags_ & PYVM_FRAME_SWITCHED && !(frame->flags_ & PYVM_FRAME_SAVED))
        give_back(frame);
    if (frame->flags_ & PYVM_FRAME_COUNTED)
        pyvm_entry_count_out(frame->entry_); /* before it waits for the outer GIL: it is out of this VM */
    if (frame->flags_ & PYVM_FRAME_SWITCHED)
        take_back(frame);
}

/* ---- Saved for a time -------------------------------------------------------------------------------------- */

/* An adopted thread's record is CPython's own matter. */
PyThreadState *pyvm_frame_save(pyvm_thread *thread)
{
    PyVM_Callback *frame = thread->top;
    frame->flags_ |= PYVM_FRAME_SAVED;
    pyvm_attached_set(&pyvm_attached_none);
    if (frame->kind_ == PYVM_FRAME_ADOPTED)
        return frame->vm_->engine->let_go();
    return pyvm_gil_let_go(frame->vm_->engine, frame->entry_);
}

void pyvm_frame_restore(pyvm_thread *thread)
{
    PyVM_Callback *frame = thread->top;
    if (frame->kind_ == PYVM_FRAME_ADOPTED)
        frame->vm_->engine->take(frame->state_);
    else
        pyvm_gil_take(frame->vm_->engine, frame->entry_, frame->state_);
    frame->flags_ &= ~PYVM_FRAME_SAVED;
    attach_by(frame);
}

/* ---- Frames on the heap ------------------------------------------------------------------------------------ */

static PyVM_Callback *take_spare(pyvm_thread *thread)
{
    PyVM_Callback *frame = thread->spare;
    if (!frame)
        return malloc(sizeof *frame);
    thread->spare = frame->below_;
    return frame;
}

static void keep_spare(pyvm_thread *thread, PyVM_Callback *frame)
{
    frame->below_ = thread->spare;
    thread->spare = frame;
}

bool pyvm_frame_is_on_heap(const PyVM_Callback *frame)
{
    return frame->kind_ == PYVM_FRAME_ATTACH || frame->kind_ == PYVM_FRAME_ENSURE || frame->kind_ == PYVM_FRAME_HAND ||
           frame->kind_ == PYVM_FRAME_GUARD || frame->kind_ == PYVM_FRAME_ADOPTED;
}

int pyvm_frame_push_heap(PyVM *vm, int kind, PyThreadState *state)
{
    pyvm_thread *thread = pyvm_thread_get();
    PyVM_Callback *frame = thread ? take_spare(thread) : NULL;
    if (!frame)
        return PYVM_ERROR_MEMORY;
    int code = pyvm_frame_push(frame, vm, kind, state);
    if (code != PYVM_OK)
        keep_spare(thread, frame);
    return code;
}

bool pyvm_frame_push_adopted(PyVM *vm, PyThreadState *state, int flags)
{
    pyvm_thread *thread = pyvm_thread_get();
    PyVM_Callback *frame = thread ? take_spare(thread) : NULL;
    if (!frame)
        return false;
    *frame = (PyVM_Callback){.vm_ = vm, .state_ = state, .kind_ = PYVM_FRAME_ADOPTED};
    link_frame(frame, thread, flags);
    return true;
}

/* No lock is needed for the entry's own state. */
static void put_hand(const PyVM_Callback *frame)
{
    if (frame->entry_ && frame->entry_->state != frame->state_)
        pyvm_hand_put(frame->vm_, frame->state_);
}

void pyvm_frame_pop_heap(pyvm_thread *thread)
{
    PyVM_Callback *frame = thread->top;
    pyvm_frame_pop(thread);
    put_hand(frame);
    keep_spare(thread, frame);
}

/* Another engine has another record, which only a push and a pop put in order. */
static int replace_by_push(PyVM *vm, PyThreadState *state)
{
    PyVM_Callback *frame = pyvm_self->top;
    PyVM *old_vm = frame->vm_;
    PyThreadState *old_state = frame->state_;
    pyvm_frame_pop_heap(pyvm_self);
    int code = pyvm_frame_push_heap(vm, PYVM_FRAME_HAND, state);
    if (code != PYVM_OK)
        pyvm_frame_push_heap(old_vm, PYVM_FRAME_HAND, old_state);
    return code;
}

int pyvm_frame_replace(PyVM *vm, PyThreadState *state)
{
    int code;
    PyVM_Callback *frame = pyvm_self->top;
    pyvm_entry *old = frame->entry_;
    if (vm->engine != frame->vm_->engine)
        return replace_by_push(vm, state);
    if (pyvm_forked_refuses(vm))
        return PYVM_ERROR_UNSUPPORTED;
    pyvm_entry *entry = pyvm_entry_get(pyvm_self, vm, &code);
    if (!entry)
        return code;
    if (is_inside_already(pyvm_self, vm))
        pyvm_entry_force_in(entry);
    else if (!pyvm_entry_count_in(entry))
        return PYVM_ERROR_CLOSED;
    if (!(frame->flags_ & PYVM_FRAME_SAVED))
        pyvm_gil_let_go(vm->engine, old);
    put_hand(frame);
    pyvm_entry_count_out(old);
    frame->vm_ = vm;
    frame->entry_ = entry;
    frame->state_ = state;
    pyvm_frame_restore(pyvm_self);
    return PYVM_OK;
}

/* ---- Frames that nobody has ended ----------------------------------------------------------------------------- */

static bool is_inside(const PyVM_Callback *frame, const pyvm_entry *entry)
{
    while (frame && !(frame->flags_ & (PYVM_FRAME_COUNTED | PYVM_FRAME_ALONE) && frame->entry_ == entry))
        frame = frame->below_;
    return frame != NULL;
}

/* The thread's state in a VM that was left in the midst of its code is never used again. */
static void end_left_entries(pyvm_thread *thread)
{
    for (unsigned i = 0; i < thread->room; i++) {
        pyvm_entry *entry = thread->entries[i];
        if (!entry || atomic_load(&entry->depth) == 0 || is_inside(thread->top, entry))
            continue;
        atomic_store(&entry->depth, 0);
        pyvm_entry_end(entry);
        thread->entries[i] = NULL;
    }
}

/* Without a look at the frames within, of which nothing can be read. */
static void return_to(PyVM_Callback *frame, pyvm_thread *thread)
{
    const pyvm_engine *engine = NULL;
    PyThreadState *held = pyvm_loaded_held(&engine);
    if (held && held != frame->state_)
        engine->release();
    if (held != frame->state_)
        frame->vm_->engine->acquire(frame->state_);
    frame->flags_ &= ~PYVM_FRAME_SAVED;
    thread->top = frame;
    attach_by(frame);
    end_left_entries(thread);
}

bool pyvm_frame_unwind_to(PyVM_Callback *frame, pyvm_thread *thread)
{
    bool good = true;
    while (thread->top != frame) {
        if (pyvm_frame_is_left(thread)) {
            return_to(frame, thread);
            return false;
        }
        if (pyvm_frame_is_on_heap(thread->top)) {
            pyvm_frame_pop_heap(thread);
        } else {
            if (thread->top->flags_ & PYVM_FRAME_SAVED)
                pyvm_frame_restore(thread);
            thread->top->kind_ = 0; /* it has ended */
            pyvm_frame_pop(thread);
            good = false;
        }
    }
    return good;
}

/* ---- Failures ---------------------------------------------------------------------------------------------- */

static int fail_unsupported(const PyVM *vm, const char *function)
{
    pyvm_stack stack = pyvm_stack_of_thread();
    if (!pyvm_forked)
        return pyvm_fail(PYVM_ERROR_UNSUPPORTED, function,
                         "this thread has %zu bytes of stack left, and CPython %s, which does not look at the stack "
                         "itself, needs %zu: make the thread with a larger stack (pthread_attr_setstacksize)",
                         pyvm_stack_left(&stack), vm->python->version, vm->engine->least_stack);
    return pyvm_fail(PYVM_ERROR_UNSUPPORTED, function,
                     "VM %lu is the parent's: this process is a child of fork, which has the VMs' memory but not "
                     "their threads; spawn a program (exec, posix_spawn) to use Python there",
                     vm->id);
}

int pyvm_frame_fail(int code, const PyVM *vm, const char *function)
{
    switch (code) {
    case PYVM_ERROR_ARGUMENT:
        return pyvm_fail(PYVM_ERROR_ARGUMENT, function, "the VM is NULL");
    case PYVM_ERROR_CLOSED:
        return pyvm_fail(PYVM_ERROR_CLOSED, function,
                         atomic_load(&vm->life) == PYVM_LIFE_CLOSING ? "VM %lu is being closed" : "VM %lu is closed",
                         vm->id);
    case PYVM_ERROR_ORDER:
        return pyvm_fail(PYVM_ERROR_ORDER, function,
                         "a callback in this thread was left without PyVM_EndCallback, by longjmp or an exception, or "
                         "without calling it: the thread cannot use VMs any more");
    case PYVM_ERROR_UNSUPPORTED:
        return fail_unsupported(vm, function);
    default:
        return pyvm_fail_memory(function);
    }
}
