/*
 * fail.c: what libpyvm says, as a Python exception.
 */
#include "engine/module/fail.h"

#include "engine/module/connected.h"

PyObject *pyvm_fail_with_message(PyObject *type)
{
    if (!PyErr_Occurred())
        PyErr_SetString(type, pyvm_connected_exchange()->message());
    return NULL;
}
