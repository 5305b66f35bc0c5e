/*
 * imported.c: modules that were imported already.
 */
#include "engine/python/imported.h"

PyObject *pyvm_imported(const char *name)
{
    PyObject *module = PyMapping_GetItemString(PyImport_GetModuleDict(), name);
    if (!module)
        PyErr_Clear();
    if (module == Py_None) /* says that it must not be imported */
        Py_CLEAR(module);
    return module;
}

PyObject *pyvm_imported_attribute(const char *module, const char *name)
{
    PyObject *imported = pyvm_imported(module);
    PyObject *value = imported ? PyObject_GetAttrString(imported, name) : NULL;
    if (!value)
        PyErr_Clear();
    Py_XDECREF(imported);
    return value;
}
