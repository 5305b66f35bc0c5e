/*
 * child.c: runs a pseudo-process: pyvm.fork._child makes it what its parent was, and goes on from there; or a C
 * function does, which has forked by pyvm.fork._fork.
 */
#include "engine/program/child.h"

#include "contract/exchange.h"
#include "engine/module/connected.h"
#include "engine/module/handle.h"
#include "engine/module/processes.h"
#include "engine/program/ending.h"
#include "engine/python/exception.h"

static void put_modules_back(PyObject *before)
{
    PyObject *modules = PyImport_GetModuleDict(); /* borrowed */
    pyvm_exception pending = pyvm_exception_take();
    PyDict_Clear(modules);
    PyDict_Update(modules, before);
    PyErr_Clear();
    pyvm_exception_put(pending);
}

/*
 * The parcel is freed before anything runs: it is as large as all that the parent had. If a kill comes meanwhile,
 * modules that a copy of libpython can load but once are perhaps not in sys.modules, where the copy's next VM finds
 * them.
 */
static bool become(PyObject *module, pyvm_block *block)
{
    PyObject *before = PyDict_Copy(PyImport_GetModuleDict());
    PyObject *parcel = pyvm_handle_take(PYVM_HANDLE_PARCEL, block);
    PyObject *result = module && parcel && before ? PyObject_CallMethod(module, "become", "O", parcel) : NULL;
    if (!result && before)
        put_modules_back(before);
    Py_XDECREF(before);
    Py_XDECREF(parcel);
    Py_XDECREF(result);
    return result;
}

static int end_with(int status)
{
    return pyvm_connected_exchange()->processes.is_ending() ? 0 : pyvm_ending_with_output(status);
}

static int end(PyObject *result)
{
    if (!pyvm_connected_exchange()->processes.is_ending())
        return end_with(pyvm_ending_of(result));
    PyErr_Clear(); /* nobody is told of what its end has raised */
    Py_XDECREF(result);
    return 0;
}

/* An exception that it leaves counts, whatever it returns. */
static int run_native(const pyvm_child_calls *calls)
{
    int status = calls->run(calls->child) & 0xFF;
    return PyErr_Occurred() ? end(NULL) : end_with(status);
}

int pyvm_child_run(pyvm_block *parcel, const pyvm_child_calls *calls)
{
    PyObject *module = PyImport_ImportModule("pyvm.fork._child"), *result = NULL;
    if (become(module, parcel)) {
        calls->born(calls->child);
        if (!pyvm_connected_exchange()->processes.is_ending())
            result = PyObject_CallMethod(module, "run", NULL);
    }
    Py_XDECREF(module);
    if (!result || !calls->run)
        return end(result);
    Py_DECREF(result);
    return run_native(calls);
}

/* ---- Forking ----------------------------------------------------------------------------------------------------- */

/* Once the child goes nothing fails: no Python code runs, in which a signal could raise. */
static int fork_for(const struct pyvm_native *native, const char *name, bool leaves_out)
{
    PyObject *module = PyImport_ImportModule("pyvm.fork._fork"), *child, *parcel;
    PyObject *ready = module ? PyObject_CallMethod(module, "for_native", "yN", name, PyBool_FromLong(leaves_out))
                             : NULL;
    int pid = ready && PyArg_ParseTuple(ready, "OO", &child, &parcel) ? pyvm_processes_go(child, parcel, native) : -1;
    Py_XDECREF(ready);
    Py_XDECREF(module);
    return pid;
}

/* What is pending is the caller's. */
int pyvm_child_fork(const struct pyvm_native *native, const char *name, bool leaves_out, char *why)
{
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    int pid = fork_for(native, name, leaves_out);
    if (pid < 0)
        pyvm_exception_explain(why, "the VM is not forked");
    PyErr_Restore(type, value, traceback);
    return pid;
}
