/*
 * implicit_locks.c: CPython's locks and thread-specific values in existing code, which need no GIL: a thread waits for
 * a lock, or lets go of one, while another thread has the GIL. Nothing here may say PyVM.
 */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <pyvm/implicit.h>

#include "support/check.h"

#define TOO_LONG_S 20 /* after which SIGALRM ends the program: it waits for itself */

static PyThread_type_lock lock;
static Py_tss_t key = Py_tss_NEEDS_INIT;

/* Needs the GIL before it lets go of the lock. */
static void *run_then_release(void *unused)
{
    PyGILState_STATE state = PyGILState_Ensure();
    CHECK(PyRun_SimpleString("ran = True") == 0);
    PyGILState_Release(state);
    PyThread_release_lock(lock);
    return unused;
}

/* The thread that waits without the GIL lets the other one have it. */
static void wait_without_gil(void)
{
    pthread_t thread;
    REQUIRE(PyThread_acquire_lock(lock, WAIT_LOCK));
    REQUIRE(pthread_create(&thread, NULL, run_then_release, NULL) == 0);
    Py_BEGIN_ALLOW_THREADS CHECK(PyThread_acquire_lock(lock, WAIT_LOCK));
    Py_END_ALLOW_THREADS pthread_join(thread, NULL);
    CHECK(PyRun_SimpleString("assert ran") == 0);
    PyThread_release_lock(lock);
}

static void *release(void *unused)
{
    CHECK(PyThread_tss_create(&key) == 0 && PyThread_tss_get(&key) == NULL);
    CHECK(PyThread_tss_set(&key, &lock) == 0 && PyThread_tss_get(&key) == &lock);
    CHECK(PyThread_get_thread_ident() == (unsigned long)pthread_self());
    PyThread_release_lock(lock);
    return unused;
}

/* The thread that lets go of the lock needs no GIL: the one that waits for it has that. */
static void wait_with_gil(void)
{
    pthread_t thread;
    REQUIRE(PyThread_acquire_lock(lock, WAIT_LOCK));
    REQUIRE(pthread_create(&thread, NULL, release, NULL) == 0);
    CHECK(PyThread_acquire_lock_timed(lock, -1, 0) == PY_LOCK_ACQUIRED);
    pthread_join(thread, NULL);
    CHECK(PyThread_tss_is_created(&key) && PyThread_tss_get(&key) == NULL);
    PyThread_tss_delete(&key);
    CHECK(!PyThread_tss_is_created(&key));
    PyThread_release_lock(lock);
}

static void ignore(int signal)
{
    (void)signal;
}

static void *disturb(void *waiting)
{
    usleep(50000);
    pthread_kill(*(pthread_t *)waiting, SIGUSR1);
    return NULL;
}

/* A wait with an end, and one that a signal ends. */
static void limits(void)
{
    struct sigaction action = {.sa_handler = ignore};
    pthread_t thread, self = pthread_self();
    REQUIRE(sigaction(SIGUSR1, &action, NULL) == 0 && PyThread_acquire_lock(lock, WAIT_LOCK));
    CHECK(PyThread_acquire_lock(lock, NOWAIT_LOCK) == 0);
    CHECK(PyThread_acquire_lock_timed(lock, 0, 1) == PY_LOCK_FAILURE);
    CHECK(PyThread_acquire_lock_timed(lock, 10000, 0) == PY_LOCK_FAILURE);
    REQUIRE(pthread_create(&thread, NULL, disturb, &self) == 0);
    CHECK(PyThread_acquire_lock_timed(lock, -1, 1) == PY_LOCK_INTR);
    pthread_join(thread, NULL);
    REQUIRE(pthread_create(&thread, NULL, disturb, &self) == 0);
    CHECK(PyThread_acquire_lock_timed(lock, 200000, 0) == PY_LOCK_FAILURE);
    pthread_join(thread, NULL);
    PyThread_release_lock(lock);
}

int main(void)
{
    alarm(TOO_LONG_S);
    lock = PyThread_allocate_lock(); /* also before Py_Initialize */
    REQUIRE(lock != NULL);
    Py_Initialize();
    wait_without_gil();
    wait_with_gil();
    limits();
    CHECK(PyRun_SimpleString("import threading; ident = threading.get_ident(), threading.get_native_id()") == 0);
    PyObject *idents = PyObject_GetAttrString(PyImport_AddModule("__main__"), "ident");
    CHECK(PyLong_AsUnsignedLong(PyTuple_GetItem(idents, 0)) == PyThread_get_thread_ident());
    CHECK(PyLong_AsUnsignedLong(PyTuple_GetItem(idents, 1)) == PyThread_get_thread_native_id());
    Py_DECREF(idents);
    CHECK(Py_FinalizeEx() == 0);
    PyThread_free_lock(lock);
    return 0;
}
