/*
 * pending_call.c: calls that an interpreter makes soon; CPython's own function is about the process, which a host's is.
 */
#include "engine/table/pending_call.h"

#include "engine/python/exception.h"
#include "engine/python/function.h"
#include "engine/python/private.h"
#include "engine/threads/signals.h"

#include <stdbool.h>
#include <stdlib.h>

/* There CPython's own way works, and is what the code expects: the process's main thread makes the call. */
static bool is_main_interpreter_of_host(void)
{
    PyInterpreterState *interpreter = PyInterpreterState_Get();
    return interpreter == PyInterpreterState_Main() && !pyvm_signals_of(interpreter);
}

#if PY_VERSION_HEX >= 0x030C0000

int pyvm_Py_AddPendingCall(int (*function)(void *), void *argument)
{
    if (is_main_interpreter_of_host())
        return Py_AddPendingCall(function, argument);
    int result = pyvm_private_add_pending_call(PyInterpreterState_Get(), function, argument);
    return result <= 0 ? result : Py_AddPendingCall(function, argument);
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
    if (is_main_interpreter_of_host())
        return Py_AddPendingCall(function, argument);
    pending *call = malloc(sizeof *call);
    if (!call)
        return -1;
    *call = (pending){function, argument};
    pyvm_exception pending = pyvm_exception_take();
    PyObject *callable = pyvm_function(&(pyvm_callable){"pending_call", NULL, make_call, free, call, NULL});
    int result = callable ? start_thread(callable) : -1;
    Py_XDECREF(callable);
    pyvm_exception_put(pending);
    return result;
}

#endif
