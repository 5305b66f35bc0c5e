/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pythread.h, with the VM first. */
#ifndef PYVM_API_PYTHREAD_H
#define PYVM_API_PYTHREAD_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PY_TIMEOUT_MAX. Returns the value. CPython: all versions. */
PYVM_EXPORT long long PYVM_TIMEOUT_MAX(PyVM *vm);

/** PyThread_GetInfo. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMThread_GetInfo(PyVM *vm);

/** PyThread_ReInitTLS. CPython: all versions. Deprecated in all versions. */
PYVM_EXPORT void PyVMThread_ReInitTLS(PyVM *vm);

/** PyThread_acquire_lock. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMThread_acquire_lock(PyVM *vm, PyThread_type_lock lock, int waitflag);

/** PyThread_acquire_lock_timed. Never fails. CPython: all versions. */
PYVM_EXPORT PyLockStatus PyVMThread_acquire_lock_timed(PyVM *vm, PyThread_type_lock lock, long long microseconds, int intr_flag);

/** PyThread_allocate_lock. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT PyThread_type_lock PyVMThread_allocate_lock(PyVM *vm);

/** PyThread_create_key. On failure: -1, with no exception. CPython: all versions. Deprecated in all versions. */
PYVM_EXPORT int PyVMThread_create_key(PyVM *vm);

/** PyThread_delete_key. CPython: all versions. Deprecated in all versions. */
PYVM_EXPORT void PyVMThread_delete_key(PyVM *vm, int key);

/** PyThread_delete_key_value. CPython: all versions. Deprecated in all versions. */
PYVM_EXPORT void PyVMThread_delete_key_value(PyVM *vm, int key);

/** PyThread_free_lock. CPython: all versions. */
PYVM_EXPORT void PyVMThread_free_lock(PyVM *vm, PyThread_type_lock lock);

/** PyThread_get_key_value. Never fails. CPython: all versions. Deprecated in all versions. */
PYVM_EXPORT void *PyVMThread_get_key_value(PyVM *vm, int key);

/** PyThread_get_stacksize. Never fails. CPython: all versions. */
PYVM_EXPORT size_t PyVMThread_get_stacksize(PyVM *vm);

/** PyThread_get_thread_ident. Never fails. CPython: all versions. */
PYVM_EXPORT unsigned long PyVMThread_get_thread_ident(PyVM *vm);

/** PyThread_get_thread_native_id. Never fails. CPython: all versions. */
PYVM_EXPORT unsigned long PyVMThread_get_thread_native_id(PyVM *vm);

/** PyThread_init_thread. CPython: all versions. */
PYVM_EXPORT void PyVMThread_init_thread(PyVM *vm);

/** PyThread_release_lock. CPython: all versions. */
PYVM_EXPORT void PyVMThread_release_lock(PyVM *vm, PyThread_type_lock lock);

/**
 * PyThread_set_key_value. On failure: -1, with no exception. CPython: all versions. Deprecated in all
 * versions.
 */
PYVM_EXPORT int PyVMThread_set_key_value(PyVM *vm, int key, void *value);

/** PyThread_set_stacksize. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMThread_set_stacksize(PyVM *vm, size_t size);

/**
 * PyThread_start_new_thread. On failure: PYTHREAD_INVALID_THREAD_ID, with no exception. CPython: all
 * versions.
 */
PYVM_EXPORT unsigned long PyVMThread_start_new_thread(PyVM *vm, void (*func)(void *), void *arg2);

/** PyThread_tss_alloc. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT Py_tss_t *PyVMThread_tss_alloc(PyVM *vm);

/** PyThread_tss_create. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMThread_tss_create(PyVM *vm, Py_tss_t *key);

/** PyThread_tss_delete. CPython: all versions. */
PYVM_EXPORT void PyVMThread_tss_delete(PyVM *vm, Py_tss_t *key);

/** PyThread_tss_free. CPython: all versions. */
PYVM_EXPORT void PyVMThread_tss_free(PyVM *vm, Py_tss_t *key);

/** PyThread_tss_get. Never fails. CPython: all versions. */
PYVM_EXPORT void *PyVMThread_tss_get(PyVM *vm, Py_tss_t *key);

/** PyThread_tss_is_created. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMThread_tss_is_created(PyVM *vm, Py_tss_t *key);

/** PyThread_tss_set. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMThread_tss_set(PyVM *vm, Py_tss_t *key, void *value);

#ifdef __cplusplus
}
#endif

#endif
