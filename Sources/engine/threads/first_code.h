/*
 * first_code.h: what happens when a thread next begins to run code in an interpreter: it becomes the main thread, or
 * something that was kept arrives.
 */
#ifndef PYVM_ENGINE_FIRST_CODE_H
#define PYVM_ENGINE_FIRST_CODE_H

#include "engine/threads/signals.h"

/*
 * Both need a current state of the interpreter. Watching costs nothing until code runs; it ends then, and begin_code of
 * the signals is called in that thread.
 */
void pyvm_first_code_watch(pyvm_signals *signals);
void pyvm_first_code_forget(pyvm_signals *signals);

/* Needs a current state: its interpreter is about to end, so nothing more can happen in it. */
void pyvm_first_code_end(void);

#endif
