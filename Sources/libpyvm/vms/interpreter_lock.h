/*
 * interpreter_lock.h: the lock with which interpreters are made and ended; CPython cannot do two at once.
 *
 * It is held for CPython's own work alone: while the interpreter that ends runs Python code, a finalizer for example,
 * the lock is lent to others. Such code may take for ever.
 */
#ifndef PYVM_VMS_INTERPRETER_LOCK_H
#define PYVM_VMS_INTERPRETER_LOCK_H

#include <stdbool.h>

#include "libpyvm/state/vm.h"

/*
 * Is this thread making or ending an interpreter already? Finalizers run while an interpreter ends, and may call
 * anything. If so, the error is noted for `function`.
 */
bool pyvm_interpreter_lock_refused(const char *function);

/*
 * Takes the lock for the interpreter of `vm`, in a thread that makes and ends no other, with no GIL held: the thread
 * that has the lock may need it.
 */
void pyvm_interpreter_lock_take(const PyVM *vm);
void pyvm_interpreter_lock_release(const PyVM *vm);

/* Lends the lock to others for a time; it may have been lost already. */
void pyvm_interpreter_lock_lend(const PyVM *vm);
/* Takes it back; false: others have it, and the caller may not wait. */
bool pyvm_interpreter_lock_take_back(const PyVM *vm, bool may_wait);

/* For other threads: if the end of `vm` has the lock, it loses it. */
void pyvm_interpreter_lock_lose(const PyVM *vm);

#endif
