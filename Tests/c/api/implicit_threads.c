/*
 * implicit_threads.c: what existing code may do, with <pyvm/implicit.h>, where its own thread has attached nothing: in
 * functions that a thread of Python's calls, and without the GIL. Nothing here may say PyVM.
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <pyvm/implicit.h>

#include "support/check.h"

#undef CHECK_DETAILS
#define CHECK_DETAILS (PyErr_Occurred() ? (PyErr_Print(), "") : "")
#define CHECK_RUN(code) CHECK(PyRun_SimpleString(code) == 0)

/* A second Py_Initialize, as libraries make it to be sure, has no effect. */
static void initialize_again(void)
{
    PyThreadState *state = PyThreadState_Get();
    CHECK_RUN("marked = 1");
    Py_Initialize();
    CHECK(PyThreadState_Get() == state);
    CHECK_RUN("assert marked");
}

static PyObject *half(PyObject *self, PyObject *args)
{
    (void)self;
    long number;
    if (!PyArg_ParseTuple(args, "l:half", &number))
        return NULL;
    if (number % 2 != 0)
        return PyErr_Format(PyExc_ValueError, "%ld is odd", number);
    PyObject *result;
    Py_BEGIN_ALLOW_THREADS number /= 2;
    Py_END_ALLOW_THREADS result = PyLong_FromLong(number);
    return result;
}

static PyMethodDef half_method = {"half", half, METH_VARARGS, NULL};

/* Threads that this program did not make call its function. */
static void python_threads(void)
{
    PyObject *function = PyCFunction_New(&half_method, NULL);
    CHECK(PyObject_SetAttrString(PyImport_AddModule("__main__"), "half", function) == 0);
    Py_DECREF(function);
    CHECK_RUN(
        "import threading\n"
        "failures = []\n"
        "def run():\n"
        "    try:\n"
        "        for i in range(100): assert half(2 * i) == i\n"
        "        try: half(3)\n"
        "        except ValueError as error: assert str(error) == '3 is odd'\n"
        "        else: raise AssertionError\n"
        "    except BaseException as error: failures.append(repr(error))\n"
        "run()\n"
        "assert not failures, failures\n"
        "threads = [threading.Thread(target=run) for i in range(3)]\n"
        "for thread in threads: thread.start()\n"
        "for thread in threads: thread.join()\n"
        "assert not failures, failures\n");
}

static sem_t meeting;
static atomic_int came_late;

/* Waits without the GIL for the other thread, which needs the GIL to come here. */
static PyObject *wait_for_other(PyObject *self, PyObject *args)
{
    (void)self;
    (void)args;
    struct timespec end;
    clock_gettime(CLOCK_REALTIME, &end);
    end.tv_sec += 20;
    PyThreadState *state = PyEval_SaveThread();
    came_late += state == NULL || sem_timedwait(&meeting, &end) != 0;
    PyEval_RestoreThread(state);
    CHECK(PyThreadState_Get() == state);
    PyGILState_STATE before = PyGILState_Ensure();
    CHECK(PyGILState_Check());
    PyGILState_Release(before);
    Py_RETURN_NONE;
}

static PyObject *meet_other(PyObject *self, PyObject *args)
{
    (void)self;
    (void)args;
    sem_post(&meeting);
    Py_RETURN_NONE;
}

static PyMethodDef meeting_methods[] = {
    {"wait_for_other", wait_for_other, METH_NOARGS, NULL},
    {"meet_other", meet_other, METH_NOARGS, NULL},
};

static void python_threads_without_gil(void)
{
    PyObject *main_module = PyImport_AddModule("__main__");
    REQUIRE(sem_init(&meeting, 0, 0) == 0);
    for (size_t i = 0; i < COUNT(meeting_methods); i++) {
        PyObject *function = PyCFunction_New(&meeting_methods[i], NULL);
        CHECK(PyObject_SetAttrString(main_module, meeting_methods[i].ml_name, function) == 0);
        Py_DECREF(function);
    }
    CHECK_RUN(
        "for i in range(100):\n"
        "    first = threading.Thread(target=wait_for_other)\n"
        "    second = threading.Thread(target=meet_other)\n"
        "    first.start(); second.start(); first.join(); second.join()\n");
    CHECK(came_late == 0);
}

static int pending_calls;

static int pending_call(void *data)
{
    ++*(int *)data;
    return 0;
}

static void *thread_without_gil(void *data)
{
    CHECK(Py_IsInitialized());
    CHECK(Py_AddPendingCall(pending_call, data) == 0);
    void *memory = PyMem_RawMalloc(100);
    REQUIRE(memory != NULL);
    PyMem_RawFree(memory);
    return NULL;
}

static void without_gil(void)
{
    pthread_t thread;
    pending_calls = 0;
    PyThreadState *state = PyEval_SaveThread();
    REQUIRE(state != NULL && Py_IsInitialized() && !PyGILState_Check());
    REQUIRE(pthread_create(&thread, NULL, thread_without_gil, &pending_calls) == 0);
    REQUIRE(pthread_join(thread, NULL) == 0);
    PyEval_RestoreThread(state);
    CHECK(PyThreadState_Get() == state);
    for (int i = 0; i < 1000 && pending_calls == 0; i++)
        CHECK_RUN("import time; time.sleep(0.001)");
    CHECK(pending_calls == 1);
}

/* Locks are for use with and without the GIL. */
static void locks(void)
{
    PyThread_type_lock lock = PyThread_allocate_lock();
    REQUIRE(lock != NULL && PyThread_acquire_lock(lock, WAIT_LOCK));
    Py_BEGIN_ALLOW_THREADS CHECK(!PyThread_acquire_lock(lock, NOWAIT_LOCK));
    PyThread_release_lock(lock);
    CHECK(PyThread_acquire_lock(lock, NOWAIT_LOCK));
    Py_END_ALLOW_THREADS PyThread_release_lock(lock);
    PyThread_free_lock(lock);
}

int main(void)
{
    CHECK(!Py_IsInitialized());
    Py_Initialize();
    initialize_again();
    python_threads();
    python_threads_without_gil();
    without_gil();
    locks();
    CHECK(Py_FinalizeEx() == 0);
    CHECK(!Py_IsInitialized());
    return 0;
}
