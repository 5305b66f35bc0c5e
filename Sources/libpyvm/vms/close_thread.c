/*
 * close_thread.c: the end of a VM, in the thread that closes it.
 */
#include "libpyvm/vms/close_thread.h"

#include "libpyvm/base/drop_files.h"
#include "libpyvm/refuse/retire.h"
#include "libpyvm/state/end_watch.h"
#include "libpyvm/state/files.h"
#include "libpyvm/threads/ending.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/vms/end.h"
#include "libpyvm/vms/recycle.h"

enum { AGAIN_MS = 50 };

/* ---- The thread -------------------------------------------------------------------------------------------------- */

static bool close_empty(pyvm_closing *closing)
{
    PyVM_Callback frame;
    pyvm_closing_await(closing, "its GIL");
    int code = pyvm_frame_push(&frame, closing->vm, PYVM_FRAME_CLOSE, NULL);
    if (code != PYVM_OK) {
        pyvm_closing_fail(closing, code, "out of memory");
        return false;
    }
    bool is_gone = pyvm_end(closing, frame.entry_);
    if (!is_gone)
        closing->vm->engine->leave_main(closing->main_thread);
    pyvm_frame_pop(pyvm_self);
    return is_gone;
}

static void retire(const pyvm_closing *closing)
{
    pyvm_retire(closing->vm);
    if (closing->kept)
        pyvm_recycle_offer(closing->kept);
}

static void note_closing(PyVM *vm, pyvm_closing *closing)
{
    pthread_mutex_lock(&vm->lock);
    vm->closing = closing;
    pthread_mutex_unlock(&vm->lock);
    pyvm_ending_set(vm, closing != NULL);
}

/* In this order: once the VM is open, another thread may be closing it, and sets all of this for itself. */
void pyvm_close_thread_reopen(PyVM *vm)
{
    note_closing(vm, NULL);
    atomic_fetch_and(&vm->hindrances, ~(unsigned)PYVM_HINDRANCE_CLOSING);
    atomic_store(&vm->life, PYVM_LIFE_OPEN);
}

/* What lingers is closed for everybody, and is not opened again: a thread that ends may have started another. */
static bool close_for_good(pyvm_closing *closing)
{
    bool is_gone = close_empty(closing);
    while (!is_gone && pyvm_closing_lingers(closing)) {
        pyvm_closing_rest(closing, AGAIN_MS);
        is_gone = close_empty(closing);
    }
    return is_gone;
}

void pyvm_close_thread_run(pyvm_closing *closing)
{
    if (close_for_good(closing)) {
        note_closing(closing->vm, NULL);
        retire(closing);
    } else {
        pyvm_close_thread_reopen(closing->vm);
    }
    pyvm_closing_finish(closing);
    pyvm_closing_leave(closing);
}

enum { STANDARD_FILES = 3 };

/* Where the closer has other descriptors, the VM's finalizers must not close them. What they print is printed. */
static void *run(void *argument)
{
    pyvm_closing *closing = argument;
    if (!closing->has_files) {
        pyvm_drop_files(STANDARD_FILES);
        pyvm_files_leave_folder();
    }
    pyvm_close_thread_run(closing);
    return NULL;
}

bool pyvm_close_thread_start(pyvm_closing *closing, pthread_t *thread)
{
    closing->users++; /* nobody else has it yet */
    closing->has_files = pyvm_files_are_here(closing->vm);
    bool starts = pthread_create(thread, NULL, run, closing) == 0;
    if (!starts)
        closing->users--;
    return starts;
}

/* ---- Before it --------------------------------------------------------------------------------------------------- */

/*
 * Are threads that wait inside told to leave? At a host's end they are daemons, and python leaves daemons that wait as
 * they are. Woken, one would print that it was sent away, while the host ends, and might hold sys.stderr's lock for
 * ever.
 */
static bool wakes_waiting(const pyvm_closing *closing)
{
    return !closing->at_exit || closing->vm->kind != PYVM_KIND_MAIN;
}

void pyvm_close_thread_refuse_entries(pyvm_closing *closing)
{
    atomic_fetch_or(&closing->vm->hindrances, PYVM_HINDRANCE_CLOSING);
    note_closing(closing->vm, closing);
    pyvm_entry_barrier();
    if (wakes_waiting(closing))
        pyvm_end_watch_begins(closing->vm);
}
