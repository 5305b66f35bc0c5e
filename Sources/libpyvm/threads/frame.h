/*
 * frame.h: the stack of what a thread has attached.
 *
 * A frame is one attachment: of a call that borrows, of PyVM_Attach, of a callback, of a thread state taken by hand.
 * The innermost frame says what is attached. A frame remembers the state that was current before it, and puts that
 * very state back when it goes. Frames of calls and callbacks are on the C stack, the others on the heap.
 */
#ifndef PYVM_THREADS_FRAME_H
#define PYVM_THREADS_FRAME_H

#include "libpyvm/state/self.h"

enum pyvm_frame_kind {
    PYVM_FRAME_BORROW = 1, /* a call on a VM that is not attached */
    PYVM_FRAME_ATTACH,     /* PyVM_Attach */
    PYVM_FRAME_ENSURE,     /* PyVMGILState_Ensure */
    PYVM_FRAME_HAND,       /* PyVMEval_RestoreThread or _AcquireThread of a state that no frame has saved */
    PYVM_FRAME_CALLBACK,   /* Python calls C: nothing below may be detached before it ends */
    PYVM_FRAME_CLOSE       /* PyVM_Close at work */
};

enum pyvm_frame_flag {
    PYVM_FRAME_SWITCHED = 1, /* it took the GIL, and lets go of it at its end */
    PYVM_FRAME_COUNTED = 2,  /* it counts in its entry's depth */
    PYVM_FRAME_SAVED = 4,    /* PyVMEval_SaveThread has let go of its GIL for a time */
    PYVM_FRAME_ALONE = 8     /* its entry's own: the thread had nothing attached, and nothing is to be put back */
};

/* Attaches `vm` with `frame` to remember it; `state` is the one to use, NULL for the thread's own. A PyVM_Status. */
int pyvm_frame_push(PyVM_Callback *frame, PyVM *vm, int kind, PyThreadState *state);
/* Ends the innermost frame and attaches again what was attached before. If it is saved, its GIL is gone already. */
void pyvm_frame_pop(pyvm_thread *thread);

/* Whether frames of this kind are on the heap: the others are on the C stack. */
bool pyvm_frame_is_on_heap(const PyVM_Callback *frame);

/* Pushes what the thread holds already, for a callback: no GIL changes hands. */
void pyvm_frame_push_held(PyVM_Callback *frame, pyvm_thread *thread, PyVM *vm, PyThreadState *state);

/* pyvm_frame_push and _pop with a frame from the heap, for attachments that outlive the function that makes them. */
int pyvm_frame_push_heap(PyVM *vm, int kind, PyThreadState *state);
void pyvm_frame_pop_heap(pyvm_thread *thread);

/* Lets go of the innermost frame's GIL and marks it; takes it again. */
PyThreadState *pyvm_frame_save(pyvm_thread *thread);
void pyvm_frame_restore(pyvm_thread *thread);

/* Describes to PyVM_LastError why pyvm_frame_push returned `code`. */
int pyvm_frame_fail(int code, const PyVM *vm, const char *function);

#endif
