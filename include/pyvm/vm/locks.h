/*
 * pyvm/vm/locks.h: CPython's locks and thread-specific values, which belong to the process. They need no VM and no
 * GIL, so code may wait for a lock, and let go of it, with nothing attached. `vm` is not looked at and may be NULL,
 * and these functions change nothing that the thread has attached. CPython: all versions.
 */
#ifndef PYVM_VM_LOCKS_H
#define PYVM_VM_LOCKS_H

#include "pyvm/types.h"
#include "pyvm/vm/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A lock that nobody has; NULL: out of memory. Any thread may let go of it. */
PYVM_EXPORT PyThread_type_lock PyVMThread_allocate_lock(PyVM *vm);
/* Frees a lock that nobody has or waits for. NULL is allowed. */
PYVM_EXPORT void PyVMThread_free_lock(PyVM *vm, PyThread_type_lock lock);

/*
 * 1: this thread has the lock now; 0: another has it. Waits for it, with the GIL if that is held, unless `waitflag` is
 * 0.
 */
PYVM_EXPORT int PyVMThread_acquire_lock(PyVM *vm, PyThread_type_lock lock, int waitflag);

/*
 * Waits so long at most; without end if `microseconds` is negative. If `intr_flag` is not 0, a signal ends the waiting
 * (PY_LOCK_INTR).
 */
PYVM_EXPORT PyLockStatus PyVMThread_acquire_lock_timed(PyVM *vm, PyThread_type_lock lock, long long microseconds,
                                                       int intr_flag);
/* Lets go of a lock, whichever thread has it. */
PYVM_EXPORT void PyVMThread_release_lock(PyVM *vm, PyThread_type_lock lock);

/* What Python's threading.get_ident() and get_native_id() give. */
PYVM_EXPORT unsigned long PyVMThread_get_thread_ident(PyVM *vm);
PYVM_EXPORT unsigned long PyVMThread_get_thread_native_id(PyVM *vm);

/* A key that begins as Py_tss_NEEDS_INIT does; NULL: out of memory. */
PYVM_EXPORT Py_tss_t *PyVMThread_tss_alloc(PyVM *vm);
/* Deletes the key and frees its memory. NULL is allowed. */
PYVM_EXPORT void PyVMThread_tss_free(PyVM *vm, Py_tss_t *key);
/* Whether PyVMThread_tss_create has made the key, and nothing has deleted it. */
PYVM_EXPORT int PyVMThread_tss_is_created(PyVM *vm, Py_tss_t *key);

/* 0, also if the key is there already; -1: there are no more keys. */
PYVM_EXPORT int PyVMThread_tss_create(PyVM *vm, Py_tss_t *key);
/* Ends the key, in all threads; what they have set is theirs to free. It can be made again. */
PYVM_EXPORT void PyVMThread_tss_delete(PyVM *vm, Py_tss_t *key);

/* Sets this thread's value of a key that is made. 0, or -1: out of memory. */
PYVM_EXPORT int PyVMThread_tss_set(PyVM *vm, Py_tss_t *key, void *value);

/* NULL if this thread has set nothing. */
PYVM_EXPORT void *PyVMThread_tss_get(PyVM *vm, Py_tss_t *key);

#ifdef __cplusplus
}
#endif

#endif
