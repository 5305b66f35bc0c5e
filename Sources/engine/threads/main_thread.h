/*
 * main_thread.h: which thread is an interpreter's main thread, and what threading knows of it.
 *
 * It is the thread that first runs code in the interpreter; when it ends, the next one that runs code. CPython has one
 * main thread for the process, or takes the thread that first imports threading.
 */
#ifndef PYVM_ENGINE_MAIN_THREAD_H
#define PYVM_ENGINE_MAIN_THREAD_H

#include "engine/threads/signals.h"

/* The calling thread is one of the program: it may become a main thread, which a thread that Python made may not. */
void pyvm_main_thread_may_be(void);

/* Needs a current state: makes its thread the main thread, if the interpreter has none and the thread may be one. */
void pyvm_main_thread_claim(pyvm_signals *signals, PyThreadState *state);

/* Needs a current state: this state of its interpreter is about to be deleted. */
void pyvm_main_thread_ends(const PyThreadState *state);

/*
 * Needs a current state, whose thread has just imported threading: through 3.12 threading takes this thread for the
 * main one.
 */
void pyvm_main_thread_tell(PyObject *threading);

#endif
