/*
 * exception.c: takes the pending exception, and tells what it is.
 */
#include "engine/python/exception.h"

#include "contract/engine.h"

PyObject *pyvm_exception_take_object(void)
{
    pyvm_exception taken = pyvm_exception_take();
#if PY_VERSION_HEX < 0x030C0000
    PyErr_NormalizeException(&taken.type, &taken.value, &taken.traceback);
    if (taken.value && taken.traceback)
        PyException_SetTraceback(taken.value, taken.traceback);
    Py_XDECREF(taken.type);
    Py_XDECREF(taken.traceback);
#endif
    return taken.value;
}

void pyvm_exception_put_object(PyObject *exception)
{
#if PY_VERSION_HEX >= 0x030C0000
    PyErr_SetRaisedException(exception);
#else
    PyErr_Restore(Py_NewRef(Py_TYPE(exception)), exception, PyException_GetTraceback(exception));
#endif
}

void pyvm_exception_display(PyObject *exception)
{
#if PY_VERSION_HEX >= 0x030C0000
    PyErr_DisplayException(exception);
#else
    PyObject *traceback = PyException_GetTraceback(exception);
    PyErr_Display((PyObject *)Py_TYPE(exception), exception, traceback);
    Py_XDECREF(traceback);
#endif
}

int pyvm_exception_explain(char *why, const char *what)
{
    PyObject *exception = pyvm_exception_take_object();
    PyObject *text = exception ? PyObject_Str(exception) : NULL;
    const char *reason = text ? PyUnicode_AsUTF8(text) : NULL;
    snprintf(why, PYVM_WHY, "%s: %s: %s", what, exception ? Py_TYPE(exception)->tp_name : "no exception",
             reason ? reason : "");
    Py_XDECREF(text);
    Py_XDECREF(exception);
    PyErr_Clear();
    return -1;
}
