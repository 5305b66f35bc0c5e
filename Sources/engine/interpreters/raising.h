/*
 * raising.h: functions of Python modules that raise a signal. One for this process is the interpreter's own, if that
 * has a handler for it. signal_module.c puts them in place of CPython's, which they get as `original`.
 */
#ifndef PYVM_ENGINE_RAISING_H
#define PYVM_ENGINE_RAISING_H

#include "engine/cpython/headers.h"

/* Whether there is a signal of this number. -1 with an exception: there is none. */
int pyvm_raising_check(int number);

PyObject *pyvm_raising_raise_signal(PyObject *original, PyObject *args);
PyObject *pyvm_raising_pthread_kill(PyObject *original, PyObject *args);
PyObject *pyvm_raising_kill(PyObject *original, PyObject *args);
PyObject *pyvm_raising_pidfd_send_signal(PyObject *original, PyObject *args);
PyObject *pyvm_raising_interrupt_main(PyObject *original, PyObject *args);

#endif
