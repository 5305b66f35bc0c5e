/*
 * exception.h: takes the pending exception, in the way that each CPython has for it.
 */
#ifndef PYVM_ENGINE_EXCEPTION_H
#define PYVM_ENGINE_EXCEPTION_H

#include "engine/cpython/headers.h"

/* An exception that is set aside, or none. */
typedef struct pyvm_exception {
#if PY_VERSION_HEX >= 0x030C0000
    PyObject *value;
#else
    PyObject *type;
    PyObject *value;
    PyObject *traceback;
#endif
} pyvm_exception;

/* Takes the pending exception, if there is one: afterwards none is pending. */
static inline pyvm_exception pyvm_exception_take(void)
{
    pyvm_exception taken;
#if PY_VERSION_HEX >= 0x030C0000
    taken.value = PyErr_GetRaisedException();
#else
    PyErr_Fetch(&taken.type, &taken.value, &taken.traceback);
#endif
    return taken;
}

/* Makes it pending again, in the place of whatever is pending now. Once only. */
static inline void pyvm_exception_put(pyvm_exception taken)
{
#if PY_VERSION_HEX >= 0x030C0000
    PyErr_SetRaisedException(taken.value);
#else
    PyErr_Restore(taken.type, taken.value, taken.traceback);
#endif
}

/* Takes the pending exception as an object with its traceback, a new reference; NULL if there is none. */
PyObject *pyvm_exception_take_object(void);

/* Makes an exception pending, with its traceback, in the place of whatever is pending now. Steals it. */
void pyvm_exception_put_object(PyObject *exception);

/* Prints an exception with its traceback, by no hook. */
void pyvm_exception_display(PyObject *exception);

/* Takes the pending exception and writes to why[PYVM_WHY] what failed and the exception. -1. */
int pyvm_exception_explain(char *why, const char *what);

#endif
