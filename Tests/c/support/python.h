/*
 * python.h: what the tests of the engine's hand-written parts share. They run in a plain CPython, without libpyvm.
 */
#ifndef PYVM_TESTS_PYTHON_H
#define PYVM_TESTS_PYTHON_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "engine/python/exception.h"
#include "support/check.h"

/* The pending exception as "TypeError: message", a new reference, and no longer pending; "none" if there is none. */
static inline PyObject *take_error(void)
{
    if (!PyErr_Occurred())
        return PyUnicode_FromString("none");
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    PyErr_NormalizeException(&type, &value, &traceback);
    PyObject *text = PyUnicode_FromFormat("%s: %S", ((PyTypeObject *)type)->tp_name, value);
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(traceback);
    return text;
}

/* Whether the pending exception is of the type and has a text that begins so; it is no longer pending then. */
static inline int raised(PyObject *type, const char *text)
{
    int matches = PyErr_Occurred() && PyErr_ExceptionMatches(type);
    PyObject *error = take_error();
    const char *colon = strchr(PyUnicode_AsUTF8(error), ':');
    matches = matches && colon != NULL && strncmp(colon + 2, text, strlen(text)) == 0;
    if (!matches)
        fprintf(stderr, "raised instead: %s\n", PyUnicode_AsUTF8(error));
    Py_DECREF(error);
    return matches;
}

/* Whether what Python's ascii() makes of an object is `text`; releases the object. */
static inline int is_repr(PyObject *object, const char *text)
{
    PyObject *repr = object == NULL ? take_error() : PyObject_ASCII(object);
    int matches = PyUnicode_CompareWithASCIIString(repr, text) == 0;
    if (!matches)
        fprintf(stderr, "is instead: %s\n", PyUnicode_AsUTF8(repr));
    Py_DECREF(repr);
    Py_XDECREF(object);
    return matches;
}

/* Runs statements in __main__, and gives one of its variables: a new reference. */
static inline PyObject *run(const char *code, const char *variable)
{
    PyObject *globals = PyModule_GetDict(PyImport_AddModule("__main__"));
    PyObject *result = PyRun_String(code, Py_file_input, globals, globals);
    if (result == NULL)
        PyErr_Print();
    Py_XDECREF(result);
    return Py_XNewRef(PyDict_GetItemString(globals, variable));
}

#endif
