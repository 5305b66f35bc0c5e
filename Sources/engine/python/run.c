/*
 * run.c: runs Python code.
 */
#include "engine/python/run.h"

#include "engine/python/exception.h"

#include <stdbool.h>

/* False with an exception. After PyRun_String a host, or python, would end by SIGINT if that is a KeyboardInterrupt. */
static bool execute(const char *code, PyObject *globals)
{
    PyObject *compiled = globals ? Py_CompileString(code, "<string>", Py_file_input) : NULL;
    PyObject *result = compiled ? PyEval_EvalCode(compiled, globals, globals) : NULL;
    Py_XDECREF(compiled);
    Py_XDECREF(result);
    return result;
}

int pyvm_run_code(const char *code, PyObject *globals)
{
    if (!globals || PyDict_SetItemString(globals, "__builtins__", PyEval_GetBuiltins()) < 0)
        return -1;
    return execute(code, globals) ? 0 : -1;
}

int pyvm_run_alone(const char *code)
{
    PyObject *globals = PyDict_New();
    int result = pyvm_run_code(code, globals);
    Py_XDECREF(globals);
    return result;
}

/* Prints a SystemExit, for which PyErr_Print would end the process, unless CPython was told to inspect. */
static void print_exit(void)
{
    PyObject *exception = pyvm_exception_take_object();
    pyvm_exception_display(exception);
    Py_XDECREF(exception);
}

int pyvm_run(const char *code)
{
    PyObject *main = PyImport_AddModule("__main__"); /* borrowed */
    if (execute(code, main ? PyModule_GetDict(main) : NULL))
        return 0;
    if (PyErr_ExceptionMatches(PyExc_KeyboardInterrupt)) {
        PyErr_Clear();
        return 1;
    }
    if (PyErr_ExceptionMatches(PyExc_SystemExit))
        print_exit();
    else
        PyErr_Print();
    return -1;
}
