/*
 * interpreter_lock.h: the lock with which interpreters are made and ended; CPython cannot do two at once.
 */
#ifndef PYVM_VMS_INTERPRETER_LOCK_H
#define PYVM_VMS_INTERPRETER_LOCK_H

#include <stdbool.h>

/*
 * Does this thread have the lock already? Finalizers run while an interpreter ends, and may call anything. If so, the
 * error is noted for `function`.
 */
bool pyvm_interpreter_lock_refused(const char *function);

/* Takes the lock, which this thread must not have; with no GIL held, for the thread that has the lock may need it. */
void pyvm_interpreter_lock_take(void);
void pyvm_interpreter_lock_release(void);

#endif
