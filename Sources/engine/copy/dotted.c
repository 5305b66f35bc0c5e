/*
 * dotted.c: walks along a name with dots.
 */
#include "engine/copy/dotted.h"

PyObject *pyvm_dotted_get(PyObject *module, PyObject *qualified)
{
    if (PyUnicode_FindChar(qualified, '.', 0, PyUnicode_GET_LENGTH(qualified), 1) < 0)
        return PyObject_GetAttr(module, qualified);
    PyObject *dot = PyUnicode_FromString("."), *parts = dot ? PyUnicode_Split(qualified, dot, -1) : NULL;
    PyObject *found = parts ? Py_NewRef(module) : NULL;
    for (Py_ssize_t i = 0; found && i < PyList_GET_SIZE(parts); i++)
        Py_SETREF(found, PyObject_GetAttr(found, PyList_GET_ITEM(parts, i)));
    Py_XDECREF(parts);
    Py_XDECREF(dot);
    return found;
}
