/*
 * frame.h: the stack of a thread's frames.
 *
 * A frame is one attachment: by a call that borrows the VM, by PyVM_Attach, by a callback, or by a thread state that
 * the program has made. The innermost frame says which VM is attached. A frame remembers the state that was current
 * before it, and makes it current again when it is popped. Frames of calls and callbacks are on the C stack, the others
 * on the heap.
 */
#ifndef PYVM_THREADS_FRAME_H
#define PYVM_THREADS_FRAME_H

#include "libpyvm/base/likely.h"
#include "libpyvm/state/self.h"

enum pyvm_frame_kind {
    PYVM_FRAME_BORROW = 1, /* a call on a VM that is not attached */
    PYVM_FRAME_ATTACH,     /* PyVM_Attach */
    PYVM_FRAME_ENSURE,     /* PyVMGILState_Ensure */
    PYVM_FRAME_HAND,       /* a state that the program has named: PyVMThreadState_Swap, PyVMEval_RestoreThread */
    PYVM_FRAME_ADOPTED,    /* the outermost one of a thread that holds the VM's GIL without PyVM: see calls/adopt.h */
    PYVM_FRAME_GUARD,      /* PyVMThreadState_Ensure: with a guard, for which a closer waits */
    PYVM_FRAME_CALLBACK,   /* Python calls C: nothing below may be detached before the callback ends */
    PYVM_FRAME_CLOSE       /* PyVM_Close ends the VM, or somebody interrupts what it runs */
};

enum pyvm_frame_flag {
    PYVM_FRAME_SWITCHED = 1, /* it took the GIL, and lets go of it at its end */
    PYVM_FRAME_COUNTED = 2,  /* it counts in its entry's depth */
    PYVM_FRAME_SAVED = 4,    /* PyVMEval_SaveThread has let go of its GIL for a time */
    PYVM_FRAME_ALONE = 8,    /* it is entry->alone: the thread had nothing attached, so nothing is put back */
    PYVM_FRAME_ONCE = 32,    /* adopted only until the GIL that was let go of is taken again */
    PYVM_FRAME_SWAPPED = 64, /* its state has taken the place of what was current: see calls/switch.h */
    PYVM_FRAME_LOST = 16     /* in a child of fork: its VM cannot be used any more, so its end does nothing */
};

/* Attaches `vm`, with `frame` for it. `state` is the state to use; NULL: the thread's own. A PyVM_Status. */
int pyvm_frame_push(PyVM_Callback *frame, PyVM *vm, int kind, PyThreadState *state);
/* Pops the innermost frame and attaches again what was attached before. The frame may be saved. */
void pyvm_frame_pop(pyvm_thread *thread);

/*
 * Has the innermost frame's function been left without ending the frame, by longjmp, by an exception, or because nobody
 * called PyVM_EndCallback? Nothing can be read there any more, so such a thread cannot use VMs further. A function that
 * is left is deeper in the stack than one that runs. On a stack that is not the thread's own nothing can be said.
 */
static inline bool pyvm_frame_is_left(const pyvm_thread *thread)
{
    uintptr_t frame = (uintptr_t)thread->top, here = (uintptr_t)__builtin_dwarf_cfa();
    return PYVM_UNLIKELY(frame < here && frame >= thread->stack.low && here < thread->stack.high);
}

/* For a callback: pushes a frame of a VM whose GIL the thread holds already. */
void pyvm_frame_push_held(PyVM_Callback *frame, pyvm_thread *thread, PyVM *vm, PyThreadState *state);

/* The same with the VM's main state, in the thread of a copy that ends its CPython. False: out of memory. */
bool pyvm_frame_push_keeper(PyVM_Callback *frame, PyVM *vm);

/* Let go of the innermost frame's GIL, and take it again. In between the frame is PYVM_FRAME_SAVED. */
PyThreadState *pyvm_frame_save(pyvm_thread *thread);
void pyvm_frame_restore(pyvm_thread *thread);

#endif
