/*
 * locks.c: locks and thread-specific values, which are the process's. A lock is a semaphore, as in CPython: any thread
 * may let go of it.
 */
#include "pyvm/vm/locks.h"

#include <errno.h>
#include <semaphore.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/* ---- Locks ------------------------------------------------------------------------------------------------------ */

PyThread_type_lock PyVMThread_allocate_lock(PyVM *vm)
{
    (void)vm;
    sem_t *lock = malloc(sizeof *lock);
    if (lock && sem_init(lock, 0, 1) != 0) {
        free(lock);
        lock = NULL;
    }
    return lock;
}

void PyVMThread_free_lock(PyVM *vm, PyThread_type_lock lock)
{
    (void)vm;
    if (!lock)
        return;
    sem_destroy(lock);
    free(lock);
}

static struct timespec time_after(long long microseconds)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    time.tv_sec += microseconds / 1000000;
    time.tv_nsec += microseconds % 1000000 * 1000;
    if (time.tv_nsec >= 1000000000) {
        time.tv_sec++;
        time.tv_nsec -= 1000000000;
    }
    return time;
}

PyLockStatus PyVMThread_acquire_lock_timed(PyVM *vm, PyThread_type_lock lock, long long microseconds, int intr_flag)
{
    (void)vm;
    int status;
    struct timespec end = {0, 0};
    if (microseconds > 0)
        end = time_after(microseconds);
    do {
        if (microseconds > 0)
            status = sem_clockwait(lock, CLOCK_MONOTONIC, &end);
        else
            status = microseconds < 0 ? sem_wait(lock) : sem_trywait(lock);
    } while (status != 0 && errno == EINTR && !intr_flag);
    if (status == 0)
        return PY_LOCK_ACQUIRED;
    return intr_flag && errno == EINTR ? PY_LOCK_INTR : PY_LOCK_FAILURE;
}

int PyVMThread_acquire_lock(PyVM *vm, PyThread_type_lock lock, int waitflag)
{
    return PyVMThread_acquire_lock_timed(vm, lock, waitflag ? -1 : 0, 0) == PY_LOCK_ACQUIRED;
}

void PyVMThread_release_lock(PyVM *vm, PyThread_type_lock lock)
{
    (void)vm;
    sem_post(lock);
}

/* ---- Threads ---------------------------------------------------------------------------------------------------- */

unsigned long PyVMThread_get_thread_ident(PyVM *vm)
{
    (void)vm;
    return (unsigned long)pthread_self();
}

unsigned long PyVMThread_get_thread_native_id(PyVM *vm)
{
    (void)vm;
    return (unsigned long)syscall(SYS_gettid);
}

/* ---- Thread-specific values ------------------------------------------------------------------------------------- */

Py_tss_t *PyVMThread_tss_alloc(PyVM *vm)
{
    (void)vm;
    return calloc(1, sizeof(Py_tss_t));
}

void PyVMThread_tss_free(PyVM *vm, Py_tss_t *key)
{
    if (!key)
        return;
    PyVMThread_tss_delete(vm, key);
    free(key);
}

int PyVMThread_tss_is_created(PyVM *vm, Py_tss_t *key)
{
    (void)vm;
    return key->_is_initialized;
}

int PyVMThread_tss_create(PyVM *vm, Py_tss_t *key)
{
    (void)vm;
    if (key->_is_initialized)
        return 0;
    if (pthread_key_create(&key->_key, NULL) != 0)
        return -1;
    key->_is_initialized = 1;
    return 0;
}

void PyVMThread_tss_delete(PyVM *vm, Py_tss_t *key)
{
    (void)vm;
    if (!key->_is_initialized)
        return;
    pthread_key_delete(key->_key);
    key->_is_initialized = 0;
}

int PyVMThread_tss_set(PyVM *vm, Py_tss_t *key, void *value)
{
    (void)vm;
    return pthread_setspecific(key->_key, value) == 0 ? 0 : -1;
}

void *PyVMThread_tss_get(PyVM *vm, Py_tss_t *key)
{
    (void)vm;
    return pthread_getspecific(key->_key);
}
