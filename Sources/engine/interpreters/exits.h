/*
 * exits.h: what Python does at the end of its program, before its interpreter ends.
 */
#ifndef PYVM_ENGINE_EXITS_H
#define PYVM_ENGINE_EXITS_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/* All of them need a current state, and are about its interpreter. */

/*
 * Makes this thread threading's main thread, with the context and the thread-local values of the one that was. Returns
 * the identifier that the main thread had; 0: it was this thread, or none.
 */
unsigned long pyvm_exits_become_main(void);

/* Undoes it: the main thread has this identifier again. */
void pyvm_exits_leave_main(unsigned long ident);

/*
 * Calls threading's exit functions, those of executors for example: once each, however often this is called. False: one
 * has raised, which is printed, and others may be left.
 */
bool pyvm_exits_run_threading(void);

/* While threads are joined, in the main thread: lets signals arrive. False: a handler has raised, which is printed. */
bool pyvm_exits_let_signals_arrive(void);

/* The exit functions that are left are not called, and threads that are there by now are joined no more. */
void pyvm_exits_abandon_threads(void);

/* Joins Python's threads, all but daemons. */
void pyvm_exits_join_threads(void);

/* Runs the exit handlers, and flushes the output. */
void pyvm_exits_run_handlers(void);

/* Flushes sys.stdout and sys.stderr. */
void pyvm_exits_flush(void);

#endif
