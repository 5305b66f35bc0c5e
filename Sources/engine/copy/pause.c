/*
 * pause.c: runs code that does nothing: CPython looks at the beginning of each function for what waits.
 */
#include "engine/copy/pause.h"

bool pyvm_pause(const pyvm_known *known)
{
    PyObject *nothing = PyObject_CallNoArgs(known->nothing);
    Py_XDECREF(nothing);
    return nothing && PyErr_CheckSignals() == 0;
}
