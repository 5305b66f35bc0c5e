/*
 * complete.c: a sub-interpreter's types of CPython have the attributes that the main interpreter's have.
 *
 * Since 3.12 each interpreter has its own. In 3.12 and 3.13 contextvars.Token.MISSING is set in the main interpreter's
 * only, and others have what types inherit as their own (python/inherited.c).
 */
#include "engine/interpreters/complete.h"

#include "engine/cpython/headers.h"

#include "engine/python/inherited.h"

#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030E0000

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

static int set_missing(void)
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

int pyvm_complete(void)
{
    return set_missing() == 0 ? pyvm_inherited_remove() : -1;
}

#else

int pyvm_complete(void)
{
    return 0;
}

#endif
