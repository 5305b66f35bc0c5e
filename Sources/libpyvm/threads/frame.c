/*
 * frame.c: pushing and popping frames. For calls, GILs are taken and let go of here and in call.c only.
 */
#include "libpyvm/threads/frame.h"

#include "libpyvm/base/likely.h"
#include "libpyvm/state/attached.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/state/loaded.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/frame/link.h"
#include "libpyvm/threads/frame/state.h"
#include "libpyvm/threads/gil.h"
#include "libpyvm/threads/thread.h"

/* ---- Pushing and popping ------------------------------------------------------------------------------------- */

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
        state = pyvm_frame_choose_state(thread, frame->entry_, &code); /* while the record is as it was */
    if (!state)
        return code;
    let_go(frame, thread, held, engine);
    pyvm_gil_take(frame->vm_->engine, frame->entry_, state);
    if (PYVM_UNLIKELY(!frame->entry_->looked_for_record && frame->entry_->state == state))
        look_for_record(frame->entry_);
    frame->state_ = state;
    pyvm_frame_link(frame, thread, PYVM_FRAME_COUNTED | PYVM_FRAME_SWITCHED);
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
    pyvm_frame_link(frame, thread, PYVM_FRAME_COUNTED);
    return PYVM_OK;
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
    if (kind == PYVM_FRAME_CLOSE || kind == PYVM_FRAME_GUARD || pyvm_frame_is_inside(thread, vm))
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
    pyvm_frame_link(frame, thread, 0);
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
    pyvm_frame_attach_by(thread->top);
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
    pyvm_frame_attach_by(frame);
}
