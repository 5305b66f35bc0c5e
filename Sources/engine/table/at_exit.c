/*
 * at_exit.c: pending calls and exit functions of one interpreter; CPython's own are those of the process.
 */
#include "engine/cpython/headers.h"

#include "engine/table/at_exit.h"

#include "engine/python/exception.h"
#include "engine/internal.h"

#include <stdlib.h>

/* ---- Pending calls -------------------------------------------------------------------------------------------- */

#if PY_VERSION_HEX >= 0x030C0000

/* Exported by libpython, but declared in CPython's internal headers only; the same in 3.12 to 3.15 (an enum of int's
 * size is returned from 3.13 on). Weak, so that an engine still loads where it is gone. */
extern int _PyEval_AddPendingCall(PyInterpreterState *interpreter, int (*function)(void *), void *argument, int flags)
    __attribute__((weak));

int pyvm_Py_AddPendingCall(int (*function)(void *), void *argument)
{
    if (!_PyEval_AddPendingCall)
        return Py_AddPendingCall(function, argument);
    return _PyEval_AddPendingCall(PyInterpreterState_Get(), function, argument, 0) == 0 ? 0 : -1;
}

#else

/* 3.11 makes pending calls in the main interpreter's first thread alone, so here a Python thread makes the call. */
typedef struct pending {
    int (*function)(void *);
    void *argument;
} pending;

static PyObject *make_call(void *self, PyObject *args, PyObject *kwargs)
{
    (void)args;
    (void)kwargs;
    const pending *call = self;
    return call->function(call->argument) < 0 ? NULL : Py_NewRef(Py_None);
}

static int start_thread(PyObject *callable)
{
    PyObject *module = PyImport_ImportModule("_thread");
    PyObject *started = module ? PyObject_CallMethod(module, "start_new_thread", "O()", callable) : NULL;
    Py_XDECREF(module);
    if (!started)
        return -1;
    Py_DECREF(started);
    return 0;
}

int pyvm_Py_AddPendingCall(int (*function)(void *), void *argument)
{
    pending *call = malloc(sizeof *call);
    if (!call)
        return -1;
    *call = (pending){function, argument};
    pyvm_exception pending = pyvm_exception_take();
    PyObject *callable = pyvm_function(&(pyvm_callable){"pending_call", NULL, make_call, free, call});
    int result = callable ? start_thread(callable) : -1;
    Py_XDECREF(callable);
    pyvm_exception_put(pending);
    return result;
}

#endif

/* ---- Exit functions ------------------------------------------------------------------------------------------- */

typedef struct exit_function {
    void (*function)(void);
} exit_function;

static PyObject *run_exit_function(void *self, PyObject *args, PyObject *kwargs)
{
    (void)args;
    (void)kwargs;
    ((const exit_function *)self)->function();
    Py_RETURN_NONE;
}

/* The interpreter's own atexit module keeps the function, and calls it when the interpreter ends. */
int pyvm_Py_AtExit(void (*function)(void))
{
    exit_function *added = malloc(sizeof *added);
    if (!added)
        return -1;
    added->function = function;
    pyvm_exception pending = pyvm_exception_take();
    PyObject *callable = pyvm_function(&(pyvm_callable){"exit_function", NULL, run_exit_function, free, added});
    PyObject *module = callable ? PyImport_ImportModule("atexit") : NULL;
    PyObject *registered = module ? PyObject_CallMethod(module, "register", "O", callable) : NULL;
    int result = registered ? 0 : -1;
    Py_XDECREF(registered);
    Py_XDECREF(module);
    Py_XDECREF(callable);
    pyvm_exception_put(pending);
    return result;
}
