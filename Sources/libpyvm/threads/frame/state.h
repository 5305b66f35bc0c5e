/*
 * state.h: with which of CPython's thread states a frame attaches its VM.
 */
#ifndef PYVM_THREADS_FRAME_STATE_H
#define PYVM_THREADS_FRAME_STATE_H

#include "libpyvm/state/self.h"

/* The state for a frame that `thread` is about to push; NULL with *code set where it can have none. */
PyThreadState *pyvm_frame_choose_state(pyvm_thread *thread, pyvm_entry *entry, int *code);

#endif
