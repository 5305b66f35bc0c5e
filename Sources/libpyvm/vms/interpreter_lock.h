/*
 * interpreter_lock.h: one interpreter is made or destroyed at a time; CPython cannot do two at once.
 */
#ifndef PYVM_VMS_INTERPRETER_LOCK_H
#define PYVM_VMS_INTERPRETER_LOCK_H

#include <stdbool.h>

/*
 * Whether this thread is at it already: finalizers run while an interpreter is destroyed, and may call anything.
 * Then the error is noted for `function`.
 */
bool pyvm_interpreter_lock_refused(const char *function);

/* Waits for its turn; with no GIL held, which the one whose turn it is may need. Not if it would be refused. */
void pyvm_interpreter_lock_take(void);
void pyvm_interpreter_lock_release(void);

#endif
