/*
 * left.h: frames that nobody has ended.
 */
#ifndef PYVM_THREADS_FRAME_LEFT_H
#define PYVM_THREADS_FRAME_LEFT_H

#include "libpyvm/threads/frame.h"

/*
 * Ends the frames within `frame`. False: there was a callback or a call among them, which nobody has ended. If
 * functions were left, the thread has ended in each VM that it is no longer inside, as if it had been another thread.
 */
bool pyvm_frame_unwind_to(PyVM_Callback *frame, pyvm_thread *thread);

#endif
