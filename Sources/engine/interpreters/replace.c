/*
 * replace.c: puts C functions in the places of functions of Python modules, and takes them away again.
 * The `self` of such a function is what it replaces.
 */
#include "engine/interpreters/replace.h"

#include "engine/python/imported.h"

#include <stdbool.h>

int pyvm_replace(const pyvm_replacement *replacement)
{
    PyObject *module = pyvm_imported(replacement->module);
    PyObject *original = module ? PyObject_GetAttrString(module, replacement->name) : NULL;
    if (!original) { /* not loaded yet, or not in this CPython: nothing to replace */
        PyErr_Clear();
        Py_XDECREF(module);
        return 0;
    }
    PyObject *function = PyCFunction_New(replacement->method, original);
    int result = function ? PyObject_SetAttrString(module, replacement->name, function) : -1;
    Py_XDECREF(function);
    Py_DECREF(original);
    Py_DECREF(module);
    return result;
}

static bool is_replaced(PyObject *function, const pyvm_replacement *replacement)
{
    return function && PyCFunction_CheckExact(function) && ((PyCFunctionObject *)function)->m_ml == replacement->method;
}

int pyvm_replace_back(const pyvm_replacement *replacement)
{
    PyObject *module = pyvm_imported(replacement->module);
    PyObject *function = module ? PyObject_GetAttrString(module, replacement->name) : NULL;
    int result = 0;
    if (is_replaced(function, replacement))
        result = PyObject_SetAttrString(module, replacement->name, PyCFunction_GET_SELF(function));
    else
        PyErr_Clear();
    Py_XDECREF(function);
    Py_XDECREF(module);
    return result;
}
