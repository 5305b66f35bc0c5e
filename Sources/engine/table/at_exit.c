/*
 * at_exit.c: functions that are called when an interpreter ends; CPython's own function is about the process.
 */
#include "engine/table/at_exit.h"

#include "engine/python/exception.h"
#include "engine/python/function.h"

#include <stdlib.h>

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
    PyObject *callable = pyvm_function(&(pyvm_callable){"exit_function", NULL, run_exit_function, free, added, NULL});
    PyObject *module = callable ? PyImport_ImportModule("atexit") : NULL;
    PyObject *registered = module ? PyObject_CallMethod(module, "register", "O", callable) : NULL;
    int result = registered ? 0 : -1;
    Py_XDECREF(registered);
    Py_XDECREF(module);
    Py_XDECREF(callable);
    pyvm_exception_put(pending);
    return result;
}
