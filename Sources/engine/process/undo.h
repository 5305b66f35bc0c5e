/*
 * undo.h: what is to be done when a VM ends, so that nothing in the process is left that belongs to it.
 */
#ifndef PYVM_ENGINE_UNDO_H
#define PYVM_ENGINE_UNDO_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/* `code` is to run when the owner ends. If another owner has asked for the same code since, it is to run at its end. */
void pyvm_undo_later(const char *code, const void *owner);

/* The current interpreter has made a sub-interpreter with `module`: it ends with it. */
void pyvm_undo_interpreter(const char *module, PyObject *id);

/*
 * Needs a current state: its interpreter is about to end, or to become another VM's. False: it must not become another
 * VM's, for its modules believe that they have what was put back, a hook or a handler.
 */
bool pyvm_undo_all(void);

#endif
