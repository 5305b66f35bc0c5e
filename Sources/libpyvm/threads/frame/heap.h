/*
 * heap.h: frames on the heap, for attachments that outlive the function that makes them.
 */
#ifndef PYVM_THREADS_FRAME_HEAP_H
#define PYVM_THREADS_FRAME_HEAP_H

#include "libpyvm/threads/frame.h"

/* Is this frame on the heap? Else it is on the C stack. */
bool pyvm_frame_is_on_heap(const PyVM_Callback *frame);

/* pyvm_frame_push and _pop with a frame from the heap, for attachments that outlive the function that makes them. */
int pyvm_frame_push_heap(PyVM *vm, int kind, PyThreadState *state);
void pyvm_frame_pop_heap(pyvm_thread *thread);

/* Pushes a frame for a thread that holds the VM's GIL with `state` already, and has no frame. False: out of memory. */
bool pyvm_frame_push_adopted(PyVM *vm, PyThreadState *state, int flags);

/*
 * Makes the innermost frame, one of kind PYVM_FRAME_HAND, the attachment of another VM or state, also if it is
 * saved. A PyVM_Status; where it is not PYVM_OK nothing has changed.
 */
int pyvm_frame_replace(PyVM *vm, PyThreadState *state);

#endif
