/*
 * runtime.h: starts CPython, and stops it so that it can start again.
 */
#ifndef PYVM_ENGINE_RUNTIME_H
#define PYVM_ENGINE_RUNTIME_H

#include "engine/cpython/headers.h"

#include "contract/engine.h"

bool pyvm_runtime_is_running(void);

/*
 * Starts it. 0, or -1 with the reason in why[PYVM_WHY]; if CPython wants the process to exit, *exit_status is the
 * status.
 */
int pyvm_runtime_start(const pyvm_start *how, char *why, int *exit_status);

/*
 * Finalises it, once `forget` has let go of the objects that are kept for this interpreter: __main__ would outlive its
 * time, and be cleared with its finalizers' globals. 0; 1: it has ended, and must not be started again; -1 with the
 * reason in why[PYVM_WHY]: it runs on.
 */
int pyvm_runtime_stop(void (*forget)(void), char *why);

/* The main interpreter's first state, which the start made; NULL where somebody else has started it. */
PyThreadState *pyvm_runtime_main_state(void);

#endif
