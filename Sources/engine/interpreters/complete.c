/*
 * complete.c: what CPython puts into the types of its main interpreter only.
 *
 * Since 3.12 each interpreter has its own attributes of CPython's types. contextvars.Token.MISSING is set in the main
 * interpreter's (3.12 and 3.13).
 */
#include "engine/interpreters/complete.h"

#include "engine/cpython/headers.h"

#if PY_VERSION_HEX >= 0x030C0000

/* The value before a variable was set for the first time: MISSING. */
static PyObject *get_missing(void)
{
    PyObject *variable = PyContextVar_New("pyvm", NULL);
    PyObject *token = variable ? PyContextVar_Set(variable, Py_None) : NULL;
    PyObject *missing = token ? PyObject_GetAttrString(token, "old_value") : NULL;
    if (token && PyContextVar_Reset(variable, token) < 0)
        Py_CLEAR(missing);
    Py_XDECREF(token);
    Py_XDECREF(variable);
    return missing;
}

int pyvm_complete(void)
{
    if (PyObject_HasAttrString((PyObject *)&PyContextToken_Type, "MISSING"))
        return 0;
    PyObject *attributes = PyType_GetDict(&PyContextToken_Type);
    PyObject *missing = attributes ? get_missing() : NULL;
    int result = missing ? PyDict_SetItemString(attributes, "MISSING", missing) : -1;
    Py_XDECREF(missing);
    Py_XDECREF(attributes);
    PyType_ClearCache(); /* it has noted that there is none */
    return result;
}

#else

int pyvm_complete(void)
{
    return 0; /* all interpreters have the same attributes */
}

#endif
