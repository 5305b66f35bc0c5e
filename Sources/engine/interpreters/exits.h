/*
 * exits.h: what Python does at the end of its program, before its interpreter ends.
 */
#ifndef PYVM_ENGINE_EXITS_H
#define PYVM_ENGINE_EXITS_H

#include "engine/cpython/headers.h"

/* All of them need a current state, and are about its interpreter. */

/*
 * Makes this thread threading's main thread, with the context and the thread-local values of the one that was. Returns
 * the identifier that the main thread had; 0: it was this thread, or none.
 */
unsigned long pyvm_exits_become_main(void);

/* Undoes it: the main thread has this identifier again. */
void pyvm_exits_leave_main(unsigned long ident);

/* Calls threading's exit functions, those of executors for example: once each, however often this is called. */
void pyvm_exits_run_threading(void);

/* Joins Python's threads, all but daemons. */
void pyvm_exits_join_threads(void);

/* Runs the exit handlers, and flushes the output. */
void pyvm_exits_run_handlers(void);

/* Flushes sys.stdout and sys.stderr. */
void pyvm_exits_flush(void);

#endif
