/*
 * duration.c: timeouts, which Python code tells in seconds.
 */
#include "engine/module/duration.h"

#include <limits.h>

bool pyvm_duration_parse(PyObject *timeout, long long *nanoseconds)
{
    *nanoseconds = -1;
    if (!timeout || timeout == Py_None)
        return true;
    if (PyBool_Check(timeout)) {
        PyErr_Format(PyExc_TypeError, "a timeout is None, 0 or more seconds, not %R", timeout);
        return false;
    }
    double seconds = PyFloat_AsDouble(timeout);
    if (seconds == -1 && PyErr_Occurred())
        return false;
    if (!(seconds >= 0)) { /* or it is no number */
        PyErr_Format(PyExc_ValueError, "a timeout is None, 0 or more seconds, not %R", timeout);
        return false;
    }
    if (seconds < (double)LLONG_MAX / 2e9) { /* else it is more than a hundred years: no limit */
        *nanoseconds = (long long)(seconds * 1e9);
        *nanoseconds += (double)*nanoseconds < seconds * 1e9;
    }
    return true;
}
