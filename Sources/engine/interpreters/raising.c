/*
 * raising.c: the functions of _signal, _thread and posix by which Python code raises a signal, see raising.h.
 */
#include "engine/interpreters/raising.h"

#include "engine/threads/arrive.h"
#include "engine/threads/interrupt.h"
#include "engine/threads/signals.h"

#include <signal.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int pyvm_raising_check(int number)
{
    if (number >= 1 && number < PYVM_SIGNALS)
        return 0;
    PyErr_SetString(PyExc_ValueError, "signal number out of range");
    return -1;
}

/* 1: the signal is this interpreter's, and has been raised; 0: it is the process's affair; -1: exception */
static int raise_here(int number)
{
    PyInterpreterState *interpreter = PyInterpreterState_Get();
    pyvm_signals *signals = pyvm_signals_of_current();
    int result = pyvm_arrive_raise(interpreter, number);
    if (result != 0)
        return result > 0;
    if (pyvm_signals_is_main(signals))
        return pyvm_signals_run(signals) < 0 ? -1 : 1;
    pyvm_signals_alert(interpreter);
    return 1;
}

static PyObject *raise_or_call(int number, PyObject *original, PyObject *args)
{
    int result = number >= 1 && number < PYVM_SIGNALS ? raise_here(number) : 0;
    if (result == 0)
        return PyObject_Call(original, args, NULL);
    return result < 0 ? NULL : Py_NewRef(Py_None);
}

PyObject *pyvm_raising_raise_signal(PyObject *original, PyObject *args)
{
    int number;
    if (!PyArg_ParseTuple(args, "i:raise_signal", &number))
        return NULL;
    return raise_or_call(number, original, args);
}

/* The handler runs in the main thread, but the other thread's system call returns: 3.15 then looks for an exception. */
PyObject *pyvm_raising_pthread_kill(PyObject *original, PyObject *args)
{
    unsigned long thread;
    int number;
    if (!PyArg_ParseTuple(args, "ki:pthread_kill", &thread, &number))
        return NULL;
    PyObject *result = raise_or_call(number, original, args);
    if (result)
        pyvm_interrupt_wake(thread);
    return result;
}

/* A signal for this process is for this interpreter, if that has a handler. */
PyObject *pyvm_raising_kill(PyObject *original, PyObject *args)
{
    long long process;
    int number;
    if (PyArg_ParseTuple(args, "Li:kill", &process, &number) && process == getpid())
        return raise_or_call(number, original, args);
    PyErr_Clear();
    return PyObject_Call(original, args, NULL);
}

/* Does pidfd_send_signal take the file for this process? It is /proc/PID or a pidfd, whose process the kernel tells. */
static bool is_own_process(int file)
{
    struct stat status, own;
    if (fstat(file, &status) == 0 && stat("/proc/self", &own) == 0 && status.st_dev == own.st_dev &&
        status.st_ino == own.st_ino)
        return true;
    char line[64];
    long process = -1;
    snprintf(line, sizeof line, "/proc/self/fdinfo/%d", file);
    FILE *about = fopen(line, "re");
    while (about && process < 0 && fgets(line, sizeof line, about))
        sscanf(line, "Pid: %ld", &process);
    if (about)
        fclose(about);
    return process == getpid();
}

PyObject *pyvm_raising_pidfd_send_signal(PyObject *original, PyObject *args)
{
    int file, number;
    if (PyArg_ParseTuple(args, "ii:pidfd_send_signal", &file, &number) && is_own_process(file))
        return raise_or_call(number, original, args);
    PyErr_Clear();
    return PyObject_Call(original, args, NULL);
}

PyObject *pyvm_raising_interrupt_main(PyObject *original, PyObject *args)
{
    (void)original;
    int number = SIGINT;
    if (!PyArg_ParseTuple(args, "|i:interrupt_main", &number) || pyvm_raising_check(number) < 0)
        return NULL;
    return raise_here(number) < 0 ? NULL : Py_NewRef(Py_None);
}
