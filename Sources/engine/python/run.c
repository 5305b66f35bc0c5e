/*
 * run.c: running Python code, and telling what became of it.
 */
#include "engine/python/exception.h"
#include "engine/internal.h"

int pyvm_run_code(const char *code, PyObject *globals)
{
    if (!globals || PyDict_SetItemString(globals, "__builtins__", PyEval_GetBuiltins()) < 0)
        return -1;
    PyObject *result = PyRun_String(code, Py_file_input, globals, globals);
    Py_XDECREF(result);
    return result ? 0 : -1;
}

PyObject *pyvm_loaded(const char *name)
{
    PyObject *module = PyMapping_GetItemString(PyImport_GetModuleDict(), name);
    if (!module)
        PyErr_Clear();
    if (module == Py_None) /* says that it must not be imported */
        Py_CLEAR(module);
    return module;
}

/* ---- Exceptions ----------------------------------------------------------------------------------------------- */

/* Takes the pending exception, with its traceback. */
static PyObject *take_exception(void)
{
#if PY_VERSION_HEX >= 0x030C0000
    return PyErr_GetRaisedException();
#else
    pyvm_exception taken = pyvm_exception_take();
    PyErr_NormalizeException(&taken.type, &taken.value, &taken.traceback);
    if (taken.value && taken.traceback)
        PyException_SetTraceback(taken.value, taken.traceback);
    Py_XDECREF(taken.type);
    Py_XDECREF(taken.traceback);
    return taken.value;
#endif
}

int pyvm_explain(char *why, const char *what)
{
    PyObject *exception = take_exception();
    PyObject *text = exception ? PyObject_Str(exception) : NULL;
    const char *reason = text ? PyUnicode_AsUTF8(text) : NULL;
    snprintf(why, PYVM_WHY, "%s: %s: %s", what, exception ? Py_TYPE(exception)->tp_name : "no exception",
             reason ? reason : "");
    Py_XDECREF(text);
    Py_XDECREF(exception);
    PyErr_Clear();
    return -1;
}

/* PyErr_Print would end the process, unless CPython was told to inspect. */
static void print_exit(void)
{
    PyObject *exception = take_exception();
#if PY_VERSION_HEX >= 0x030C0000
    PyErr_DisplayException(exception);
#else
    PyObject *traceback = PyException_GetTraceback(exception);
    PyErr_Display((PyObject *)Py_TYPE(exception), exception, traceback);
    Py_XDECREF(traceback);
#endif
    Py_XDECREF(exception);
}

/* ---------------------------------------------------------------------------------------------------------------- */

int pyvm_run(const char *code)
{
    PyObject *main = PyImport_AddModule("__main__"); /* borrowed */
    PyObject *globals = main ? PyModule_GetDict(main) : NULL;
    PyObject *result = globals ? PyRun_String(code, Py_file_input, globals, globals) : NULL;
    Py_XDECREF(result);
    if (result)
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
