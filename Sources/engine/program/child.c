/*
 * child.c: runs a pseudo-process: pyvm.fork._child makes it what its parent was, and goes on from there.
 */
#include "engine/program/child.h"

#include "contract/exchange.h"
#include "engine/module/connected.h"
#include "engine/module/handle.h"
#include "engine/program/ending.h"

/* The parcel is freed before anything runs: it is as large as all that the parent had. */
static bool become(PyObject *module, pyvm_block *block)
{
    PyObject *parcel = pyvm_handle_take(PYVM_HANDLE_PARCEL, block);
    PyObject *result = module && parcel ? PyObject_CallMethod(module, "become", "O", parcel) : NULL;
    Py_XDECREF(parcel);
    Py_XDECREF(result);
    return result;
}

static int end(PyObject *result)
{
    if (!pyvm_connected_exchange()->processes.is_ending())
        return pyvm_ending_with_output(pyvm_ending_of(result));
    PyErr_Clear(); /* nobody is told of what its end has raised */
    Py_XDECREF(result);
    return 0;
}

int pyvm_child_run(pyvm_block *parcel)
{
    PyObject *module = PyImport_ImportModule("pyvm.fork._child");
    PyObject *result = become(module, parcel) ? PyObject_CallMethod(module, "run", NULL) : NULL;
    Py_XDECREF(module);
    return end(result);
}
